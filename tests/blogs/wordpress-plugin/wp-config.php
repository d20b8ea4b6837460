<?php
define('DB_NAME', getenv('DB_NAME'));
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('DB_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('FS_METHOD', 'direct');
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', __DIR__ . '/debug.log');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
  define($name . '_KEY', $name);
  define($name . '_SALT', $name);
}
if (getenv('NETWORK')) {
  define('WP_ALLOW_MULTISITE', true);
  define('MULTISITE', !defined('WP_INSTALLING') || defined('NETWORK_IS_THERE'));
  define('SUBDOMAIN_INSTALL', false);
  define('DOMAIN_CURRENT_SITE', getenv('SITE_HOST'));
  define('PATH_CURRENT_SITE', '/');
  define('SITE_ID_CURRENT_SITE', 1);
  define('BLOG_ID_CURRENT_SITE', 1);
} else {
  define('WP_HOME', 'http://' . getenv('SITE_HOST'));
  define('WP_SITEURL', WP_HOME);
}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';

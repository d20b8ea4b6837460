<?php
// Installs WordPress with an administrator and an author; with NETWORK set, as a network of sites.
$host = getenv('SITE_HOST');
$_SERVER += ['HTTP_HOST' => $host, 'SERVER_NAME' => $host, 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/'];
$name = getenv('DB_NAME');
(new mysqli(null, 'root', '', null, 0, getenv('DB_SOCKET')))->query("CREATE DATABASE $name CHARACTER SET utf8mb4");
define('WP_INSTALLING', true);
// nobody is to be written to
function wp_mail() { return true; }
require getenv('SITE_FOLDER') . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
ob_start();
wp_install('A blog', 'admin', 'admin@blog.example', true, '', 'password');
$author = wp_create_user('author', 'password', 'author@blog.example');
(new WP_User($author))->set_role('author');
if (getenv('NETWORK')) {
  foreach ($wpdb->tables('ms_global') as $table => $prefixed) $wpdb->$table = $prefixed;
  install_network();
  populate_network(1, $host, 'admin@blog.example', 'A network', '/', false);
}
$said = ob_get_clean();
echo get_option('siteurl') ? 'installed' : $said;

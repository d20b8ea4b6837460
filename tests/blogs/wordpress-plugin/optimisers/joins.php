<?php
// As plugins that join scripts do: one file in a folder of caches, each script in a try of its own.
add_action('template_redirect', fn() => ob_start(function ($page) {
  $joined = '';
  $page = preg_replace_callback('#<script(?![^>]*\btype=.module)[^>]*\ssrc=.([^"\'?]+)[^>]*></script>#', function ($found) use (&$joined) {
    $joined .= 'try{' . file_get_contents(ABSPATH . str_replace(site_url('/'), '', $found[1])) . "}catch(e){}\n";
    return '';
  }, $page);
  $name = '/cache/joined-' . md5($joined) . '.js';
  wp_mkdir_p(WP_CONTENT_DIR . '/cache');
  file_put_contents(WP_CONTENT_DIR . $name, $joined);
  return str_replace('</body>', '<script defer src="' . content_url($name) . '"></script></body>', $page);
}));

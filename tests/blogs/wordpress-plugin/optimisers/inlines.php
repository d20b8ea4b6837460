<?php
// As plugins that save requests do: scripts stand in the page itself.
add_action('template_redirect', fn() => ob_start(fn($page) =>
  preg_replace_callback('#<script(?![^>]*\btype=.module)[^>]*\ssrc=.([^"\'?]+)[^>]*></script>#', function ($found) {
    $script = file_get_contents(ABSPATH . str_replace(site_url('/'), '', $found[1]));
    return '<script>' . str_replace('</script', '<\/script', $script) . '</script>';
  }, $page)
));

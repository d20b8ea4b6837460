<?php
// Prints the page of a post, as a visitor gets it.
[, $site, $id] = $argv;
$_SERVER = [
  'HTTP_HOST' => 'blog.example', 'SERVER_NAME' => 'blog.example', 'REQUEST_METHOD' => 'GET',
  'REQUEST_URI' => "/?p=$id", 'PHP_SELF' => '/index.php', 'SCRIPT_NAME' => '/index.php',
] + $_SERVER;
$_GET['p'] = $_REQUEST['p'] = $id;
define('WP_USE_THEMES', true);
require "$site/wp-blog-header.php";

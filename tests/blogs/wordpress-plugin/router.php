<?php
// What a web server does for WordPress: files as they are, /second/wp-... of the network's second site as the first's,
// everything else to index.php.
$path = preg_replace('#^/second(?=/wp-|/[\w-]+\.php)#', '', parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
if (is_dir($file) && is_file("$file/index.php")) {
  $path = rtrim($path, '/') . '/index.php';
  $file = $_SERVER['DOCUMENT_ROOT'] . $path;
}
if (strpos($path, '/favicon') === 0) {
  http_response_code(204);
  return true;
}
if (is_file($file) && substr($file, -4) !== '.php') {
  $types = ['js' => 'text/javascript', 'css' => 'text/css', 'svg' => 'image/svg+xml', 'png' => 'image/png', 'html' => 'text/html'];
  header('Content-Type: ' . ($types[pathinfo($file, PATHINFO_EXTENSION)] ?? 'application/octet-stream'));
  readfile($file);
  return true;
}
if (!is_file($file)) {
  $path = '/index.php';
  $file = $_SERVER['DOCUMENT_ROOT'] . $path;
}
$_SERVER['SCRIPT_FILENAME'] = $file;
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $path;
chdir(dirname($file));
require $file;

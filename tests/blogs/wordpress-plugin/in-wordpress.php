<?php
// Runs code inside WordPress, as its first user: the code comes by standard input, its value goes out as JSON.
$host = getenv('SITE_HOST');
$path = getenv('SITE_PATH') ?: '/';
$_SERVER = ['HTTP_HOST' => $host, 'SERVER_NAME' => $host, 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => $path] + $_SERVER;
function wp_mail() { return true; }
require getenv('SITE_FOLDER') . '/wp-load.php';
wp_set_current_user(1);
$given = json_decode(getenv('GIVEN'), true);
echo json_encode(eval(stream_get_contents(STDIN)));

<?php
/**
 * Plugin Name:       {{name}}
 * Description:       {{description}} A block and a shortcode; nothing is fetched from elsewhere and nothing is stored.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The authors of naltrexone-explorer
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       naltrexone-explorer
 * Update URI:        false
 *
 * The settings of a block or shortcode stand in the post's own content: this plugin writes no option, table, file or
 * cookie, so there is nothing to uninstall and nothing that asks for a capability beyond editing the post.
 *
 * @package naltrexone-explorer
 */

namespace Naltrexone_Explorer;

defined( 'ABSPATH' ) || exit;

/** The element, the folder of this plugin and the handle of its script. */
const TAG = 'naltrexone-explorer';

/** The block. */
const BLOCK = 'naltrexone-explorer/explorer';

/** Digest of the scripts: addresses change exactly when they do. */
const BUILD = '{{build}}';

/** This file, as WordPress knows the plugin. */
const FILE = __FILE__;

require_once __DIR__ . '/includes/choices.php';
require_once __DIR__ . '/includes/fallback.php';
require_once __DIR__ . '/includes/script.php';
require_once __DIR__ . '/includes/element.php';
require_once __DIR__ . '/includes/block.php';
require_once __DIR__ . '/includes/shortcode.php';

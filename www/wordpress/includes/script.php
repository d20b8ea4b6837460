<?php
/**
 * The script of the element, on pages that have one.
 *
 * @package naltrexone-explorer
 */

namespace Naltrexone_Explorer;

defined( 'ABSPATH' ) || exit;

/**
 * Address of a file in the folder of scripts; of the folder without a name.
 *
 * @param string $name Of the file.
 * @return string
 */
function script_address( $name = '' ) {
	return plugins_url( 'scripts/' . $name, FILE );
}

/** Asks for the script, once a page however many elements it has. Before WordPress 6.3 it comes at the page's end. */
function enqueue_script() {
	wp_enqueue_script( TAG, script_address( 'explorer.min.js' ), array(), BUILD, array( 'strategy' => 'async' ) );
}

/**
 * The script finds those beside it by its own address. Plugins that join, move or delay scripts change that address,
 * so the page says where the folder is. They leave alone what is not JavaScript.
 *
 * @return string
 */
function script_folder() {
	return sprintf(
		'<script type="application/json" data-nx-folder="%s"></script>',
		esc_url( script_address() )
	);
}

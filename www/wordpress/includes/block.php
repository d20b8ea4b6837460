<?php
/**
 * The block, and what its editor is told.
 *
 * @package naltrexone-explorer
 */

namespace Naltrexone_Explorer;

defined( 'ABSPATH' ) || exit;

/** Registers the block by its block.json. */
function register_block() {
	register_block_type( dirname( FILE ) . '/block' );
}
add_action( 'init', __NAMESPACE__ . '\register_block' );

/** Hands what can be chosen to the editor's script, in editors only. */
function tell_editor() {
	$told = array(
		'script'   => add_query_arg( 'ver', BUILD, script_address( 'explorer.min.js' ) ),
		'settings' => declared_settings(),
		'choices'  => choices()['choices'],
	);
	wp_add_inline_script(
		generate_block_asset_handle( BLOCK, 'editorScript' ),
		'window.naltrexoneExplorerBlock = ' . wp_json_encode( $told, JSON_HEX_TAG ) . ';',
		'before'
	);
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\tell_editor' );

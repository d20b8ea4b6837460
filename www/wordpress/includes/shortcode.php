<?php
/**
 * The shortcode, for classic editors and page builders.
 *
 * @package naltrexone-explorer
 */

namespace Naltrexone_Explorer;

defined( 'ABSPATH' ) || exit;

/**
 * Draws `[naltrexone_explorer category="KIND" deep-links]`: the names are the block's.
 *
 * @param array|string $given Attributes; those without a value have a number for a name.
 * @return string
 */
function draw_shortcode( $given ) {
	$settings = array();
	foreach ( (array) $given as $name => $value ) {
		if ( is_int( $name ) ) {
			$settings[ strtolower( $value ) ] = true;
		} else {
			$settings[ $name ] = $value;
		}
	}
	return element_html( $settings );
}
add_shortcode( 'naltrexone_explorer', __NAMESPACE__ . '\draw_shortcode' );

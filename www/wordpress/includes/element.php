<?php
/**
 * The element as a page gets it.
 *
 * @package naltrexone-explorer
 */

namespace Naltrexone_Explorer;

defined( 'ABSPATH' ) || exit;

/**
 * The settings that the block declares: attributes of the element, and so are the shortcode's.
 *
 * @return array Their types by name.
 */
function declared_settings() {
	static $types = null;
	if ( null === $types ) {
		$block = (array) wp_json_file_decode( dirname( FILE ) . '/block/block.json', array( 'associative' => true ) );
		$types = wp_list_pluck( $block['attributes'], 'type' );
	}
	return $types;
}

/**
 * Settings that were made, as text; `true` for one that is on and has no value.
 *
 * @param array $given Settings by name; what is none is left out.
 * @return array
 */
function settings_of( array $given ) {
	$settings = array();
	foreach ( declared_settings() as $name => $type ) {
		$value = $given[ $name ] ?? '';
		if ( ! is_scalar( $value ) || '' === trim( (string) $value ) ) {
			continue;
		}
		if ( 'boolean' !== $type ) {
			$settings[ $name ] = trim( (string) $value );
		} elseif ( wp_validate_boolean( $value ) ) {
			$settings[ $name ] = true;
		}
	}
	return $settings;
}

/**
 * The element with the static page of its topic between the tags.
 *
 * @param array  $given   Settings by name; others are left out.
 * @param string $wrapper Attributes that the block editor adds, escaped.
 * @return string
 */
function element_html( array $given, $wrapper = '' ) {
	$settings = settings_of( $given );
	$fallback = fallback_html( $settings );
	if ( is_feed() ) {
		return '<div>' . $fallback . '</div>';
	}
	enqueue_script();
	$attributes = '' === $wrapper ? '' : ' ' . $wrapper;
	foreach ( $settings as $name => $value ) {
		$attributes .= true === $value ? ' ' . $name : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return sprintf( '%1$s<%2$s%3$s>%4$s</%2$s>', script_folder(), TAG, $attributes, $fallback );
}

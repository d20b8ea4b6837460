<?php
/**
 * What can be chosen: written by the build from the facts, never by hand.
 *
 * @package naltrexone-explorer
 */

namespace Naltrexone_Explorer;

defined( 'ABSPATH' ) || exit;

/**
 * The content of choices.json.
 *
 * @return array
 */
function choices() {
	static $choices = null;
	if ( null === $choices ) {
		$choices = (array) wp_json_file_decode( dirname( FILE ) . '/choices.json', array( 'associative' => true ) );
	}
	return $choices;
}

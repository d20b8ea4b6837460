<?php
/**
 * Draws the block.
 *
 * @package naltrexone-explorer
 *
 * @var array $attributes Settings of the block.
 */

defined( 'ABSPATH' ) || exit;

// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- values are escaped there, the rest came with the plugin.
echo Naltrexone_Explorer\element_html( $attributes, get_block_wrapper_attributes() );

<?php
/**
 * The static page of a topic: what stands between the tags for feeds, search engines and readers without scripts.
 *
 * @package naltrexone-explorer
 */

namespace Naltrexone_Explorer;

defined( 'ABSPATH' ) || exit;

/**
 * Name of the static page that holds what an element opens with.
 *
 * @param array $settings Attributes of the element.
 * @return string A kind of conditions, or "all".
 */
function fallback_name( array $settings ) {
	$kinds     = choices()['kinds'];
	$condition = $settings['condition'] ?? '';
	$category  = $settings['category'] ?? '';
	if ( 'drug' === ( $settings['view'] ?? '' ) ) {
		return 'all';
	}
	if ( isset( $kinds['ofCondition'][ $condition ] ) ) {
		return $kinds['ofCondition'][ $condition ];
	}
	return in_array( $category, $kinds['all'], true ) ? $category : 'all';
}

/**
 * The static page as it was built. It is checked markup that came with the plugin, so it is not escaped again.
 *
 * @param array $settings Attributes of the element.
 * @return string
 */
function fallback_html( array $settings ) {
	// The name is one of a list, whatever was asked for.
	$path = dirname( FILE ) . '/fallback/' . fallback_name( $settings ) . '.html';
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of this plugin.
	$html = file_get_contents( $path );
	if ( is_feed() ) {
		return for_feeds( $html );
	}
	// A page that lists posts gets the answer and the dangers of each: all of it stands on the post's own page.
	if ( is_home() || is_archive() || is_search() ) {
		return (string) strstr( $html, '<h2', true );
	}
	return $html;
}

/**
 * Feeds have no scripts, and an address within the page leads nowhere from them.
 *
 * @param string $html A static page.
 * @return string
 */
function for_feeds( $html ) {
	$html = preg_replace( '#<script\b[^>]*>.*?</script>\n?#s', '', $html );
	$post = get_permalink();
	return $post ? str_replace( 'href="#', 'href="' . esc_url( $post ) . '#', $html ) : $html;
}

/**
 * WordPress makes typographer's quotes of straight ones. The static page has its own, and goes out as it was built.
 *
 * @param string[] $tags Elements whose text is left alone.
 * @return string[]
 */
function leave_text_alone( $tags ) {
	$tags[] = TAG;
	return $tags;
}
add_filter( 'no_texturize_tags', __NAMESPACE__ . '\leave_text_alone' );

<?php
// As plugins that delay scripts do: none runs before the reader moves, and each then comes by a new tag.
add_action('template_redirect', fn() => ob_start(function ($page) {
  $page = preg_replace('#<script(?![^>]*\btype=.(?:application|module))([^>]*)\ssrc=#', '<script type="delayed"$1 data-src=', $page);
  return str_replace('</body>', <<<'HTML'
<script>
  for (const name of ['pointermove', 'keydown', 'touchstart'])
    addEventListener(name, () => {
      for (const old of document.querySelectorAll('script[type="delayed"]')) {
        const script = document.createElement('script');
        script.src = old.dataset.src;
        old.replaceWith(script);
      }
    }, { once: true });
</script></body>
HTML, $page);
}));

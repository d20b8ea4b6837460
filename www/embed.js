// The page that stands in other pages' frames: its options come from its address, its height goes to the page
// around it. It needs no origin of its own, so `sandbox="allow-scripts allow-popups"` is enough to read,
// and `allow-downloads allow-modals` to save and to print.
const explorer = /** @type {HTMLElement} */ (document.querySelector('naltrexone-explorer'));

/** A frame has no address that a reader sees, and starts when its page says so. */
const apart = ['deep-links', 'loading'];
const { observedAttributes = [] } = /** @type {{ observedAttributes?: string[] }} */ (
  customElements.get(explorer.localName) ?? {}
);
for (const [name, value] of new URLSearchParams(location.search)) {
  if (observedAttributes.includes(name) && !apart.includes(name)) explorer.setAttribute(name, value);
}

/** @param {boolean} [moved] the reader is at the beginning of something else */
function tellHeight(moved = false) {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  // no secret, so it may go to whatever page this is
  parent.postMessage({ type: 'nx-height', height, moved }, '*');
}

/** The view, the page about the drug and the condition that stand there. */
const place = () => {
  const { view, topic, condition } = /** @type {HTMLElement & { query: import('#core').Query }} */ (explorer)
    .query;
  return `${view} ${topic} ${condition}`;
};

/** A reader may go on before all of it is there. */
let shown = customElements.get(explorer.localName) && place();
explorer.addEventListener('nx-ready', () => {
  shown = place();
});
explorer.addEventListener('nx-querychange', () => {
  const now = place();
  // at once: a frame that is out of sight draws no frames
  if (shown && now !== shown) tellHeight(true);
  shown = now;
});

/**
 * In a frame as tall as its content, the end of the frame is not the end of the screen: the sheet with the filters
 * goes to the end of what is in view.
 */
function placeSheet() {
  const observer = new IntersectionObserver(([seen]) => {
    observer.disconnect();
    const { bottom, height } = seen.intersectionRect;
    explorer.style.setProperty('--nx-sheet-end', `${innerHeight - bottom}px`);
    explorer.style.setProperty('--nx-sheet-size', `${Math.round(height * 0.85)}px`);
  });
  observer.observe(document.documentElement);
}

if (parent !== window) {
  new ResizeObserver(() => tellHeight()).observe(document.documentElement);
  addEventListener('click', placeSheet, true);
  // a page whose script came after this frame asks again
  addEventListener('message', ({ data }) => data?.type === 'nx-height' && tellHeight());
}

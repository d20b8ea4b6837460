/** As tall as what it shows: for pages that hold www/embed.html in a frame. */
function nxFrame({ data, source }, root = document) {
  if (data?.type !== 'nx-height') return;
  for (const frame of root.querySelectorAll('*')) {
    if (frame.shadowRoot) nxFrame({ data, source }, frame.shadowRoot);
    if (!source) frame.contentWindow?.postMessage(data, '*');
    if (!source || frame.contentWindow !== source) continue;
    const { boxSizing, paddingTop, paddingBottom, borderTopWidth, borderBottomWidth } =
      getComputedStyle(frame);
    const edges = [paddingTop, paddingBottom, borderTopWidth, borderBottomWidth].map(parseFloat);
    const around = boxSizing === 'border-box' ? edges.reduce((sum, edge) => sum + edge) : 0;
    frame.style.setProperty('height', `${data.height + around}px`, 'important');
    if (data.moved && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
  }
}
addEventListener('message', nxFrame);
nxFrame({ data: { type: 'nx-height' } }); // of frames that were there before

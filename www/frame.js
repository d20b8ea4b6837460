/** As tall as what it shows: for pages that hold www/embed.html in a frame. */
function nxFrame({ data, source }) {
  if (data?.type !== 'nx-height') return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source) continue;
    frame.style.height = `${data.height}px`;
    if (data.moved && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
  }
}
addEventListener('message', nxFrame);

// What the element draws into, and speaks through. The words are English whatever the page around them is.

export function drawnPart() {
  const view = document.createElement('div');
  view.className = 'view';
  view.lang = 'en-GB';
  view.dir = 'ltr';
  return view;
}

export function spokenPart() {
  const live = document.createElement('p');
  live.lang = 'en-GB';
  live.className = 'visually-hidden';
  live.setAttribute('role', 'status');
  return live;
}

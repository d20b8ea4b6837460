// With `loading="lazy"`: when the element comes near the part of the page that is in view, and the place it keeps until
// then.

/** A screen's height before it is reached: about as long as starting takes while somebody scrolls. */
const MARGIN = '100% 0%';

/** Where an explorer will stand, so that nothing jumps when it comes; until then what is between its tags. */
export function reservedPlace() {
  const place = document.createElement('div');
  place.className = 'waiting';
  place.append(document.createElement('slot'));
  return place;
}

/**
 * @param {Element} element
 * @param {() => void} then called once
 * @returns {() => void} stops waiting
 */
export function whenNear(element, then) {
  // of its own window, which need not be that of its script
  const { IntersectionObserver } = /** @type {typeof globalThis} */ (
    element.ownerDocument.defaultView ?? window
  );
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      then();
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

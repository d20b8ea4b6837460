// When an element comes near the part of the page that is in view.

/** A screen's height before it is reached: about as long as starting takes while somebody scrolls. */
const MARGIN = '100% 0%';

/** Where an explorer will stand, so that nothing jumps when it comes; until then what is between its tags. */
export function reserved() {
  const place = document.createElement('div');
  place.className = 'waiting';
  place.append(document.createElement('slot'));
  return place;
}

/**
 * Tells when something that it observes comes near.
 * @param {() => void} then
 */
export const nearness = (then) =>
  new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) then();
    },
    { rootMargin: MARGIN },
  );

/**
 * @param {Element} element
 * @param {() => void} then called once
 * @returns {() => void} stops waiting
 */
export function whenNear(element, then) {
  const observer = nearness(() => {
    observer.disconnect();
    then();
  });
  observer.observe(element);
  return () => observer.disconnect();
}

// State of a view that is there again when a reader comes back to it. It is kept with the step in which it was shown.
import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

export const Remembered = createContext(/** @type {{ [key: string]: unknown }} */ ({}));

/**
 * @template T
 * @param {string} key one for each state of a view
 * @param {T} initial
 * @returns {[T, (value: T) => void]}
 */
export function useRemembered(key, initial) {
  const memory = useContext(Remembered);
  const [value, set] = useState(/** @type {T} */ (memory[key] ?? initial));
  /** @param {T} next */
  const keep = (next) => {
    memory[key] = next;
    set(next);
  };
  return [value, keep];
}

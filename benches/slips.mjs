// Names typed right, typed in part, and typed with one slip: the same 354 every time.
import { random } from './corpus.mjs';

/**
 * @param {import('./corpus.mjs').Record[]} records
 * @returns {{ kind: 'whole' | 'part' | 'slip', text: string, id: number }[]}
 */
export function nameQueries(records) {
  const next = random(7);
  const letter = () => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(next() * 26)];
  /** @param {string} name a place inside the name where a slip changes something */
  const place = (name) => {
    const at = () => 1 + Math.floor(next() * (name.length - 2));
    let n = at();
    while (name[n] === ' ' || name[n + 1] === ' ' || name[n] === '-' || name[n] === name[n + 1]) n = at();
    return n;
  };
  const slips = [
    (name, n) => name.slice(0, n) + name.slice(n + 1),
    (name, n) => name.slice(0, n) + letter() + name.slice(n + 1),
    (name, n) => name.slice(0, n) + name[n + 1] + name[n] + name.slice(n + 2),
    (name, n) => name.slice(0, n) + letter() + name.slice(n),
  ];
  const named = records.slice(0, 60).filter(({ name }) => name.length >= 6);
  return named.flatMap(({ id, name }) => [
    { kind: 'whole', text: name, id },
    { kind: 'part', text: name.slice(0, Math.ceil(name.length * 0.6)), id },
    ...slips.map((slip) => ({ kind: 'slip', text: slip(name, place(name)), id })),
  ]);
}

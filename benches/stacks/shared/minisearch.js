// One set-up of MiniSearch wherever it stands beside ours: beginnings of words, slips, names first.
import MiniSearch from 'minisearch';

/** @param {{ id: string }[]} conditions */
export function indexOf(conditions) {
  const index = new MiniSearch({
    fields: ['name', 'aliases', 'text'],
    extractField: (condition, field) => [condition[field] ?? ''].flat().join('\n'),
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { name: 4, aliases: 2 }, combineWith: 'AND' },
  });
  index.addAll(conditions);
  return index;
}

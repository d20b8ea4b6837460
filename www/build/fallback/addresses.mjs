// Where things stand on a static page: as in the explorer's addresses, so that one link leads there with and without scripts.

/** @param {{ category?: string, condition?: string, topic?: string }} to */
export function idOf({ category, condition, topic }) {
  if (topic) return `view=drug&topic=${topic}`;
  return condition ? `condition=${condition}` : `category=${category}`;
}

/** @param {Parameters<typeof idOf>[0]} to */
export const addressOf = (to) => `#${idOf(to)}`;

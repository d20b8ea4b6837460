// Drawing over what others have done to the tree. Translators put elements of their own in the place of texts, in open shadow
// trees too: a text that is drawn anew would not be seen, and what is left of it would stay for good. So before anything is
// drawn, what has been taken out is put back.
import { render as draw, options } from 'preact';

/** @typedef {{ into: Node, observer: MutationObserver, changes: MutationRecord[] }} Tree */

/** Trees that are drawn, with what others have changed in each, in order. @type {Tree[]} */
let trees = [];

/** @param {() => void} draws */
function undisturbed(draws) {
  for (const { observer, changes } of trees) {
    changes.push(...observer.takeRecords());
    // what is only added disturbs nothing
    if (changes.some(({ removedNodes }) => removedNodes.length))
      for (const change of changes.reverse()) undo(change);
    changes.length = 0;
  }
  const elsewhere = trees.flatMap(({ into: { ownerDocument } }) =>
    !ownerDocument || ownerDocument === document ? [] : [ownerDocument],
  );
  // Preact names the parent's registry of elements, which browsers take for that of the document it was made in
  for (const other of elsewhere) other.createElementNS = document.createElementNS.bind(document);
  try {
    draws();
  } finally {
    for (const other of elsewhere) Reflect.deleteProperty(other, 'createElementNS');
    for (const { observer } of trees) observer.takeRecords();
  }
}

/** @param {MutationRecord} change */
function undo({ target, addedNodes, removedNodes, nextSibling }) {
  for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
  const before = nextSibling?.parentNode === target ? nextSibling : null;
  for (const node of removedNodes) target.insertBefore(node, before);
}

// views draw themselves anew when their state changes
options.debounceRendering = (draws) => queueMicrotask(() => undisturbed(draws));

/**
 * @param {import('preact').ComponentChild} what
 * @param {HTMLElement} into
 */
export function render(what, into) {
  if (!trees.some((tree) => tree.into === into)) {
    const changes = /** @type {MutationRecord[]} */ ([]);
    const observer = new MutationObserver((more) => changes.push(...more));
    observer.observe(into, { childList: true, subtree: true });
    trees.push({ into, observer, changes });
  }
  undisturbed(() => draw(what, into));
}

/**
 * A tree that may not be drawn again.
 * @param {HTMLElement} tree
 */
export function forget(tree) {
  for (const { into, observer } of trees) if (into === tree) observer.disconnect();
  trees = trees.filter(({ into }) => into !== tree);
}

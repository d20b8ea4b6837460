// The address of what is shown, for the reader's clipboard.
import { useState } from 'preact/hooks';
import { controls } from '../words/strings/controls.js';

/** @param {{ to: import('#answers').Query, class?: string, actions: import('./actions.d.ts').Actions }} props */
export function CopyLink({ to, class: look = 'control', actions }) {
  /** @typedef {'no' | 'copied' | 'refused'} Done */
  const [done, setDone] = useState(/** @type {Done} */ ('no'));
  const address = actions.addressToCopy(to);
  // a page without addresses of ours has nothing to copy, nor has one that may not write to the clipboard
  if (!address || !navigator.clipboard) return null;
  const { href } = new URL(address, location.href);
  const copy = () =>
    navigator.clipboard.writeText(href).then(
      () => setDone('copied'),
      () => setDone('refused'),
    );
  if (done === 'refused')
    return (
      <input
        ref={(field) => field?.select()}
        class="to-copy"
        readOnly
        aria-label={controls.linkToCopy}
        value={href}
      />
    );
  return (
    <button type="button" class={look} onClick={copy}>
      <span role="status">{done === 'copied' ? controls.copied : controls.copyLink}</span>
    </button>
  );
}

// The address of what is shown, for the reader's clipboard.
import { useState } from 'preact/hooks';
import { controls } from '../words/strings/controls.js';

/** @param {{ to: import('#answers').Query, class?: string, actions: import('./actions.d.ts').Actions }} props */
export function CopyLink({ to, class: look = 'control', actions }) {
  const [copied, setCopied] = useState(false);
  const address = actions.addressToCopy(to);
  // a page without addresses of ours has nothing to copy, nor has one that may not write to the clipboard
  if (!address || !navigator.clipboard) return null;
  const copy = () =>
    navigator.clipboard.writeText(new URL(address, location.href).href).then(
      () => setCopied(true),
      () => {},
    );
  return (
    <button type="button" class={look} onClick={copy}>
      <span role="status">{copied ? controls.copied : controls.copyLink}</span>
    </button>
  );
}

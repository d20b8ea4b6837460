// A text that could not be written to the clipboard: selected, to be copied by hand.
import { useEffect, useRef } from 'preact/hooks';

/** @param {{ text: string, label: string }} props */
export function ToCopy({ text, label }) {
  const field = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  useEffect(() => field.current?.select(), [text]);
  return <textarea ref={field} class="to-copy" readOnly rows={3} aria-label={label} value={text} />;
}

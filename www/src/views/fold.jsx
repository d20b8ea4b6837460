// What is one step away: drawn when it is opened first, so that a long page opens at once.
import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

/** Whether it is drawn for paper, where nothing can be opened. */
export const OnPaper = createContext(false);

/**
 * @param {{ label: string, about?: string, class?: string, printed?: boolean, children: () => import('preact').ComponentChildren }} props
 * `about`: what the label is about, for those who do not see where it stands; `printed`: whether it is open on paper
 */
export function Fold({ label, about, printed = true, children, ...rest }) {
  const [opened, setOpened] = useState(false);
  const paper = useContext(OnPaper);
  return (
    // a page's own search opens it too, without a click
    <details {...rest} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a control. Drawn before it opens, so that it never stands empty */}
      <summary onClick={() => setOpened(true)}>
        {label}
        {about && <span class="visually-hidden">: {about}</span>}
      </summary>
      {(opened || (printed && paper)) && children()}
    </details>
  );
}

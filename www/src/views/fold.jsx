// What is one step away: drawn when it is opened first, so that a long page opens at once.
import { useState } from 'preact/hooks';

/**
 * @param {{ label: string, about?: string, class?: string, children: () => import('preact').ComponentChildren }} props
 * `about`: what the label is about, for those who do not see where it stands
 */
export function Fold({ label, about, children, ...rest }) {
  const [opened, setOpened] = useState(false);
  return (
    <details {...rest} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        {label}
        {about && <span class="visually-hidden">: {about}</span>}
      </summary>
      {opened && children()}
    </details>
  );
}

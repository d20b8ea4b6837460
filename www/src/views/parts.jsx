// A view in parts with an outline of them: beside the text where there is room, above it where asked for.
import { useRef } from 'preact/hooks';
import { words } from '../strings.js';
import { Heading } from './heading.jsx';

/** @typedef {{ id: string, title: string, content: import('preact').ComponentChildren }} Part */

/**
 * @param {{ parts: Part[], level: number, children: import('preact').ComponentChildren, always?: boolean }} props
 * `level` of the parts' headings; `children` stand before the parts; `always`: narrow pages list the parts, too
 */
export function Parts({ parts, level, children, always }) {
  const column = useRef(/** @type {HTMLDivElement | null} */ (null));
  /** @param {string} id */
  const show = (id) => moveTo(column.current, `.part[data-id="${id}"] > [tabindex]`);
  return (
    <>
      <div class="lead">{children}</div>
      <nav class={always ? 'outline always' : 'outline'} aria-label={words.onThisPage}>
        <p aria-hidden="true">{words.onThisPage}</p>
        <ul>
          {parts.map((part) => (
            <li key={part.id}>
              <button type="button" class="plain" onClick={() => show(part.id)}>
                {part.title}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div class="column" ref={column}>
        {parts.map((part) => (
          <section key={part.id} class="part" data-id={part.id}>
            <Heading level={level} focusable>
              {part.title}
            </Heading>
            {part.content}
          </section>
        ))}
      </div>
    </>
  );
}

/**
 * Takes the reader to a heading of a view.
 * @param {HTMLElement | null} view
 * @param {string} selector
 */
export function moveTo(view, selector) {
  const heading = view?.querySelector(selector);
  if (!(heading instanceof HTMLElement)) return;
  heading.scrollIntoView({ block: 'start' });
  heading.focus({ preventScroll: true });
}

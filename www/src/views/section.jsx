// A section of a view, with a heading of its own where it has a title.
import { Heading } from './heading.jsx';

/** @param {{ title?: string, level: number, children: import('preact').ComponentChildren }} props */
export function Section({ title, level, children }) {
  return (
    <section class="section">
      {title && (
        <Heading level={level} class="section-name">
          {title}
        </Heading>
      )}
      {children}
    </section>
  );
}

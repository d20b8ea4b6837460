// Where something was read, with the ways to it.

/** @param {{ sources: import('../words/models.d.ts').SourceModel[] }} props */
export function SourceList({ sources }) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={source.title}>
          {source.title}
          {source.detail && `. ${source.detail}`} <Links links={source.links} />
        </li>
      ))}
    </ul>
  );
}

/** @param {{ links: { text: string, href: string }[] }} props */
export function Links({ links }) {
  return (
    <>
      {links.map(({ text, href }) => (
        <span key={href} class="link">
          <a href={href} target="_blank" rel="noopener noreferrer">
            {text}
          </a>{' '}
        </span>
      ))}
    </>
  );
}

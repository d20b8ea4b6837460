// Ways to a source, each opening beside the page that the reader is on.
/** @param {{ links: import('#core').Link[] }} props */
export function Links({ links }) {
  return (
    <>
      {links.map((link) => (
        <a key={link.href} href={link.href} target="_blank" rel="noopener noreferrer">
          {link.label}
        </a>
      ))}
    </>
  );
}

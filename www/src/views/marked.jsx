// Text with the ranges marked that the core matched.
/** @param {{ text: string, ranges?: import('#core').MatchRange[] }} props */
export function Marked({ text, ranges = [] }) {
  const parts = [];
  let at = 0;
  for (const [start, end] of ranges) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}

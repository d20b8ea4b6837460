// A result and what it rests on. Its symbol says what its colour says.

/** @param {{ phrase: { symbol: string, result: string, tone: string, basis?: string } }} props */
export function Phrase({ phrase: { symbol, result, tone, basis } }) {
  return (
    <span class={`phrase ${tone}`} part="grade">
      <span class="symbol" aria-hidden="true">
        {symbol}
      </span>{' '}
      <strong>{result}</strong>
      {basis && <span class="basis"> · {basis}</span>}
    </span>
  );
}

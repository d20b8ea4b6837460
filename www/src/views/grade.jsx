// A grade in two answers, each as a picture and in words: never colour alone.

/** Hollow where nobody was compared with anybody. */
const SYMBOLS = /** @type {Record<string, string>} */ ({
  helped: '▲',
  mixed: '◆',
  'did-not-help': '▼',
  'improved-uncompared': '△',
  'mixed-uncompared': '◇',
  'no-improvement-uncompared': '▽',
  unclear: '○',
});

/** @param {{ grade: import('#core').Answers }} props */
export function Grade({ grade }) {
  return (
    <p part="grade" class="grade" data-level={grade.level} data-direction={grade.direction}>
      <HowMuch grade={grade} />
      <Direction grade={grade} />
      {grade.harm && <span class="harm">{grade.harm}</span>}
    </p>
  );
}

/** @param {{ grade: Pick<import('#core').Answers, 'level' | 'levelLabel'> }} props */
export function HowMuch({ grade }) {
  return (
    <span class="how-much">
      <span class="bars" aria-hidden="true">
        {[1, 2, 3, 4].map((n) => (
          <span key={n} class={n <= grade.level ? 'bar full' : 'bar'} />
        ))}
      </span>
      {grade.levelLabel}
    </span>
  );
}

/** @param {{ grade: Pick<import('#core').Answers, 'direction' | 'directionLabel'> }} props */
export function Direction({ grade }) {
  return (
    <span class={`direction ${grade.direction}`}>
      <span class="symbol" aria-hidden="true">
        {SYMBOLS[grade.direction]}
      </span>
      {grade.directionLabel}
    </span>
  );
}

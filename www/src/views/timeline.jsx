// A condition's studies over time. The list below is its twin: each mark leads to its study there.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../strings.js';

/** @typedef {import('#core').Timeline} Chart */
/** @typedef {Chart['marks'][number]} Mark */

/** Unit shapes, drawn to a radius of 100. */
const SHAPES = /** @type {Record<string, string>} */ ({
  benefit: 'M0-92 84 62H-84Z',
  mixed: 'M0-96 96 0 0 96-96 0Z',
  'no-benefit': 'M-76-76H76V76H-76Z',
  harm: 'M0 92-84-62H84Z',
  unclear: 'M-82 0a82 82 0 1 0 164 0a82 82 0 1 0-164 0Z',
});

/** Pixels, until the place is measured, which is before anything is painted. */
const GUESS = 320;

/**
 * @param {{ chart: (width: number) => Chart | null, show: (id: string) => void }} props `chart` draws for a
 *   width in CSS pixels
 */
export function Timeline({ chart: chartFor, show }) {
  const place = useRef(/** @type {HTMLDivElement | null} */ (null));
  const [width, setWidth] = useState(GUESS);
  const [at, setAt] = useState(0);
  const [pointed, setPointed] = useState(/** @type {Mark | null} */ (null));
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => setWidth(element.clientWidth);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const chart = chartFor(width);
  if (!chart) return null;
  const { marks } = chart;
  /** @param {KeyboardEvent} event */
  const onKeyDown = (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = {
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      Home: 0,
      End: marks.length - 1,
    }[event.key];
    if (event.key === 'Enter' || event.key === ' ') show(marks[at].id);
    else if (to === undefined) return;
    else if (marks[to]) {
      setAt(to);
      /** @type {SVGElement | null | undefined} */ (
        place.current?.querySelector(`[data-id="${CSS.escape(marks[to].id)}"]`)
      )?.focus();
    }
    event.preventDefault();
  };
  return (
    <div part="timeline" class="timeline" ref={place}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a drawing */}
      <svg
        role="group"
        aria-label={chart.label}
        width={chart.width / 10}
        height={chart.height / 10}
        viewBox={`0 0 ${chart.width} ${chart.height}`}
        onKeyDown={onKeyDown}
        onPointerLeave={() => setPointed(null)}
      >
        <path class="axis" d={`M0 ${chart.axis}H${chart.width}`} />
        {chart.ticks.map(({ x, year }) => (
          <g key={year} class="tick">
            <path class="axis" d={`M${x} ${chart.axis}v60`} />
            <text x={x} y={chart.axis + 230}>
              {year}
            </text>
          </g>
        ))}
        {marks.map((mark, n) => (
          // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
          <g
            key={mark.id}
            role="button"
            tabIndex={n === Math.min(at, marks.length - 1) ? 0 : -1}
            aria-label={mark.label}
            data-id={mark.id}
            class={classOf(mark)}
            transform={`translate(${mark.x} ${mark.y})`}
            onClick={() => show(mark.id)}
            onFocus={() => {
              setAt(n);
              setPointed(mark);
            }}
            onBlur={() => setPointed(null)}
            onPointerEnter={() => setPointed(mark)}
          >
            <circle class="reach" r={Math.max(mark.r, 120)} />
            <path d={SHAPES[mark.finding]} transform={`scale(${mark.r / 100})`} />
          </g>
        ))}
      </svg>
      <p class="pointed citation" aria-hidden="true">
        {pointed ? pointed.label : words.timeline.hint}
      </p>
      <ul class="keys-to-marks citation" aria-label={words.timeline.keys}>
        {chart.keys.map(({ id, label }) => (
          <li key={id}>
            <svg
              class={`mark ${SHAPES[id] ? id : `mixed ${id}`}`}
              viewBox="-110 -110 220 220"
              aria-hidden="true"
            >
              <path d={SHAPES[id] ?? SHAPES.mixed} />
            </svg>
            {label}
          </li>
        ))}
        <li>{chart.note}</li>
      </ul>
    </div>
  );
}

/** @param {Mark} mark */
function classOf({ finding, compared, stated, counted }) {
  const how = [!compared && 'uncompared', !stated && 'unstated', !counted && 'left-out'];
  return ['mark', finding, ...how.filter(Boolean)].join(' ');
}

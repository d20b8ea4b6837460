// The evidence map: the core places everything, this draws it and walks from mark to mark.
// biome-ignore-all lint/a11y/useSemanticElements: a drawing has no fieldset
// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: what is hidden cannot have the focus
import { useContext, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { mapWords } from '../strings/map.js';
import { Card } from './card.jsx';
import { Finding } from './finding.jsx';
import { OnPaper } from './fold.jsx';
import { Legend } from './map-legend.jsx';
import { Mark, StripGround, StripTitle } from './map-marks.jsx';
import { Twin } from './twin.jsx';

/** @typedef {import('#core').EvidenceMap} Map */
/** @typedef {import('#core').Strip} Strip */
/** @typedef {import('./root.jsx').Actions} Actions */

/**
 * @typedef {object} Model
 * @property {import('#core').ListView} list
 * @property {number} width of the element, in pixels
 * @property {(width: number) => Map} map
 * @property {(id: string) => import('#core').Card} card
 */

/** Widths are taken in steps, so that dragging an edge redraws now and then, not at every pixel. */
const STEP = 8;
const KEYS = /** @type {const} */ ({
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
});

/** @param {import('./root.jsx').Shown<Model>} shown */
export function EvidenceMap(shown) {
  const { model, query, actions } = shown;
  return (
    <Finding
      list={model.list}
      query={query}
      actions={actions}
      sorted={false}
      beside={<Twin view="table" label={mapWords.asTable} actions={actions} />}
    >
      <Chart {...shown} />
    </Finding>
  );
}

/** @param {import('./root.jsx').Shown<Model>} shown */
function Chart({ model, level, frame, query, actions }) {
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  const [width, setWidth] = useState(() => guess(model.width));
  const map = useMemo(() => model.map(width), [model, width]);
  const drawnWidth = useRef(0);
  // another width moves everything at once; only another grade is a way worth seeing
  const still = drawnWidth.current !== width;
  drawnWidth.current = width;
  const [shownId, setShown] = useState('');
  const [current, setCurrent] = useState('');
  const alternative = useId();
  const paper = useContext(OnPaper);
  // what was shown before a finger or button went down: a second tap opens, and a mouse has shown it by pointing
  const before = useRef('');

  useLayoutEffect(() => {
    const chart = /** @type {HTMLDivElement} */ (box.current);
    const fit = () => setWidth(stepped(chart.clientWidth, chart));
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(chart);
    return () => observer.disconnect();
  }, []);

  const on = map.marks.filter((mark) => mark.on);
  const shownMark = on.find((mark) => mark.id === shownId);
  const entry = on.find((mark) => mark.id === current) ?? on[0];

  useEffect(() => {
    // a card that opens below its strip may lie below the edge of the screen
    if (map.compact) box.current?.querySelector('.shown')?.scrollIntoView({ block: 'nearest' });
  }, [shownId, map.compact]);

  /** @param {string} id */
  const show = (id) => {
    setShown(id);
    setCurrent(id);
  };
  /** @param {string | undefined} id */
  const walk = (id) => {
    const mark = id && box.current?.querySelector(`[part~="mark"][data-id="${id}"]`);
    if (mark instanceof SVGElement) mark.focus();
  };
  /** @param {KeyboardEvent} event @param {import('#core').Mark} mark */
  const press = (event, mark) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (key === 'Enter' || key === ' ') actions.open(mark.id);
    else if (key === 'Home') walk(on[0]?.id);
    else if (key === 'End') walk(on.at(-1)?.id);
    else if (key === 'Escape') {
      setShown('');
      const root = /** @type {ShadowRoot} */ (box.current?.getRootNode());
      /** @type {HTMLElement | null} */ (root.querySelector('[part~="search"]'))?.focus();
    } else if (key in KEYS) walk(mark[KEYS[/** @type {keyof typeof KEYS} */ (key)]]);
    else return;
    event.preventDefault();
  };
  /** @param {import('#core').Mark} mark */
  const draw = (mark) => (
    <Mark
      key={mark.id}
      mark={mark}
      shown={mark.id === shownId}
      tabIndex={mark === entry ? 0 : -1}
      onFocus={() => show(mark.id)}
      onPoint={() => !map.compact && show(mark.id)}
      onPointerDown={() => {
        before.current = shownId;
      }}
      onClick={(event) =>
        event.detail === 0 || before.current === mark.id ? actions.open(mark.id) : show(mark.id)
      }
      onKeyDown={(event) => press(event, mark)}
    />
  );
  const panel = shownMark ? (
    <ul class="shown">
      <Card card={model.card(shownMark.id)} {...{ level, frame, query, actions }} />
    </ul>
  ) : null;

  /** Where a strip with its title begins on the whole map. @param {number} n */
  const cut = (n) => (n ? (map.strips[n]?.titleY ?? map.height + 21) - 21 : 0);
  const hint = (
    <p class="hint">
      {mapWords.hint} <span class="hint-keys">{mapWords.keys}</span>
    </p>
  );

  return (
    <div part="map" class="map" data-compact={map.compact ? '' : undefined}>
      {map.compact && hint}
      {map.scope && <p class="scope">{map.scope}</p>}
      <div class="sides">
        <div class={still ? 'chart still' : 'chart'} ref={box}>
          {map.compact ? (
            map.strips.map((strip) => (
              <section key={strip.id} class={strip.apart ? 'strip apart' : 'strip'} data-id={strip.id}>
                <p class="strip-title">
                  <strong>{strip.title}</strong> <span>{strip.countLabel}</span>
                </p>
                <svg
                  role="group"
                  aria-label={`${map.label}: ${strip.title}`}
                  viewBox={`0 ${strip.top} ${map.width} ${strip.height}`}
                >
                  <StripGround strip={strip} map={map} />
                  {map.marks.filter((mark) => mark.level === strip.level).map(draw)}
                </svg>
                {shownMark?.level === strip.level && panel}
                <button
                  type="button"
                  class="plain"
                  aria-label={mapWords.inList(strip.title)}
                  onClick={() => actions.go({ view: 'list', strength: [strip.id] })}
                >
                  {mapWords.inList1}
                </button>
              </section>
            ))
          ) : paper ? (
            // a page may end between two strips
            map.strips.map((strip, n) => (
              <svg
                key={strip.id}
                role="group"
                aria-label={strip.title}
                viewBox={`0 ${cut(n)} ${map.width} ${cut(n + 1) - cut(n)}`}
              >
                <StripGround strip={strip} map={map} />
                <StripTitle strip={strip} />
                {map.marks.filter((mark) => mark.level === strip.level).map(draw)}
              </svg>
            ))
          ) : (
            <svg
              role="group"
              aria-label={map.label}
              aria-describedby={alternative}
              viewBox={`0 0 ${map.width} ${map.height}`}
            >
              {map.strips.map((strip) => (
                <g key={strip.id} aria-hidden="true">
                  <StripGround strip={strip} map={map} />
                  <StripTitle strip={strip} />
                </g>
              ))}
              <g>{map.marks.map(draw)}</g>
            </svg>
          )}
        </div>
        {!map.compact && <div class="panel">{panel ?? hint}</div>}
      </div>
      <Legend legend={map.legend} list={model.list} actions={actions} />
      <details class="in-words">
        <summary>{mapWords.inWords}</summary>
        <p id={alternative}>{map.alternative}</p>
      </details>
    </div>
  );
}

/**
 * The width that the map is made for: less where letters are larger, so that it grows with them.
 * @param {number} px
 * @param {Element} element
 */
function stepped(px, element) {
  const unit = Number.parseFloat(getComputedStyle(element).fontSize) / 16;
  return Math.floor(px / unit / STEP) * STEP;
}

/**
 * The chart's likely width before it stands on the page, from the measures in finding.css and map.css.
 * @param {number} width of the element
 */
function guess(width) {
  const found = width >= 860 ? width - 48 - 292 : width - 32;
  return Math.floor((found >= 840 ? found - 264 : found) / STEP) * STEP;
}

// What the map is made of: its ground and its marks. Places, paths and words are the core's.
// biome-ignore-all lint/a11y/useSemanticElements: a drawing has no buttons
// biome-ignore-all lint/a11y/noAriaHiddenOnFocusable: what is hidden cannot have the focus

/** @typedef {import('#core').Mark} MarkModel */
/** @typedef {import('#core').Strip} Strip */

const FILLS = ['dashed', 'hollow'];

/**
 * @param {{ mark: MarkModel, shown: boolean, tabIndex: number, onFocus: () => void, onPoint: () => void,
 *           onPointerDown: () => void, onClick: (event: MouseEvent) => void,
 *           onKeyDown: (event: KeyboardEvent) => void }} props
 */
export function Mark({ mark, shown, tabIndex, onFocus, onKeyDown, onPoint, ...on }) {
  const { label } = mark;
  // words stand beside the button: its name says all of them, and more
  const button = /** @type {const} */ ({
    part: 'mark',
    role: 'button',
    'data-id': mark.id,
    tabindex: tabIndex,
    'aria-label': mark.spoken,
    onFocus,
    onKeyDown,
  });
  const pointing = {
    onPointerEnter: (/** @type {PointerEvent} */ event) => event.pointerType !== 'touch' && onPoint(),
    ...on,
  };
  return (
    <g
      class={`mark ${FILLS[mark.level] ?? 'filled'} ${mark.category}${mark.on ? '' : ' off'}${shown ? ' is-shown' : ''}`}
      style={{ transform: `translate(${mark.x}px, ${mark.y}px)` }}
      {...(mark.on ? pointing : {})}
    >
      <g {...(mark.on ? button : /** @type {const} */ ({ 'aria-hidden': 'true' }))}>
        <circle class="hit" r={mark.hit} />
        <path class="shape" d={mark.path} />
      </g>
      <text class="code" dy="0.36em" aria-hidden="true">
        {mark.code}
      </text>
      {label && (
        <text class="name" text-anchor={label.anchor} aria-hidden="true">
          {label.lines.map((line, n) => (
            <tspan key={line} x={label.x} y={label.y + 15 * n}>
              {line}
            </tspan>
          ))}
        </text>
      )}
    </g>
  );
}

/** @param {{ strip: Strip, map: import('#core').EvidenceMap }} props */
export function StripGround({ strip, map }) {
  const end = strip.top + strip.height;
  return (
    <g class={strip.apart ? 'ground apart' : 'ground'} aria-hidden="true">
      {strip.apart ? (
        <rect class="wash" y={strip.top} width={map.width} height={strip.height} rx="6" />
      ) : (
        map.zones.map((zone, n) => (
          <g key={zone.id}>
            <rect
              class={n ? 'zone' : 'zone aside'}
              x={zone.from}
              y={strip.top}
              width={zone.to - zone.from}
              height={strip.height}
            />
            {n > 1 && <line x1={zone.from} x2={zone.from} y1={strip.top} y2={end} />}
          </g>
        ))
      )}
      {strip.words.map((word) => (
        <text key={word.text + word.y} class={word.kind} x={word.x} y={word.y} text-anchor={word.anchor}>
          {word.text}
        </text>
      ))}
    </g>
  );
}

/** @param {{ strip: Strip }} props */
export function StripTitle({ strip }) {
  const { titleY: y, apart } = strip;
  const x = apart ? 16 : 0;
  return (
    <>
      {[0, 1, 2, 3].map((n) => (
        <rect
          key={n}
          class={n < strip.level ? 'level full' : 'level'}
          x={x + 8 * n + 0.5}
          y={y - 12.5}
          width="5"
          height="14"
        />
      ))}
      <text class="title" x={x + 42} y={y}>
        {strip.title}
        <tspan class="title-count" dx="12">
          {strip.countLabel}
        </tspan>
      </text>
    </>
  );
}

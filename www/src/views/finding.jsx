// Search and filters around whatever shows the results: cards, a map, a table.
import { useId, useRef } from 'preact/hooks';
import { words } from '../strings.js';
import { DrugRows } from './drug-rows.jsx';
import { Facets } from './facets.jsx';
import { left, onlyWithButton, toggled } from './filter-sheet.js';

/** @typedef {import('#core').ListView} ListView */
/** @typedef {import('./root.jsx').Actions} Actions */

/**
 * @param {{ list: ListView, query: import('#core').Query, actions: Actions, sorted?: boolean,
 *           beside?: import('preact').ComponentChildren, children: import('preact').ComponentChildren }} props
 *   `sorted`: the results stand in an order; `beside`: what stands beside their number
 */
export function Finding({ list, query, actions, sorted = true, beside, children }) {
  const panel = useId();
  const asked = list.drug && <DrugRows asked={list.drug} answers={list.answers} actions={actions} />;
  // where to get help stands right under the words that ask for it
  const help = list.drug?.rows[0]?.part === 'help';
  return (
    <div class="list">
      <div class="bar-top">
        <SearchBox text={query.text ?? ''} actions={actions} />
        <button ref={onlyWithButton} type="button" class="filters-button" popovertarget={panel}>
          {words.filters}
          {list.chips.length > 0 && ` (${list.chips.length})`}
        </button>
      </div>
      <div part="facets" class="facets" id={panel} popover="auto" onBeforeToggle={toggled} onFocusOut={left}>
        <Facets facets={list.facets} actions={actions} />
        <button type="button" class="done" popovertarget={panel} popovertargetaction="hide">
          {words.done} · {list.countLabel}
        </button>
      </div>
      <div class="found">
        {help && asked}
        <Chips list={list} actions={actions} />
        <div class="found-head">
          <p part="count" class="count">
            {list.countLabel}
          </p>
          {sorted && <SortBox list={list} actions={actions} />}
          {beside}
        </div>
        {list.topics.length > 0 && <Topics topics={list.topics} actions={actions} />}
        {!help && asked}
        {list.nothing && <Nothing nothing={list.nothing} list={list} actions={actions} />}
        {list.partial && <p class="divider">{list.partial}</p>}
        {children}
      </div>
    </div>
  );
}

/** @param {{ text: string, actions: Actions }} props */
function SearchBox({ text, actions }) {
  const input = useRef(/** @type {HTMLInputElement | null} */ (null));
  const clear = () => {
    actions.change({ text: '', literal: [] });
    input.current?.focus();
  };
  return (
    <search class="search-box">
      <input
        ref={input}
        part="search"
        type="search"
        aria-keyshortcuts="/"
        aria-label={words.search}
        placeholder={words.searchHint}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        maxLength={200}
        value={text}
        onInput={(event) => actions.change({ text: event.currentTarget.value, literal: [] })}
      />
      {text && (
        <button type="button" class="clear" aria-label={words.clearSearch} onClick={clear}>
          ×
        </button>
      )}
    </search>
  );
}

/**
 * The change that takes one filter off.
 * @param {ListView} list
 * @param {{ facet: string, value: string }} filter
 */
const without = (list, { facet, value }) => ({
  // what the words mean stays meant until it is said otherwise
  ...(list.chips.some((each) => each.facet === facet && each.byWords) && { literal: taken(list, facet) }),
  [facet]: list.chips
    .filter((each) => each.facet === facet && each.value !== value)
    .map((each) => each.value),
});

/**
 * The change that takes all filters off.
 * @param {ListView} list
 */
const unfiltered = (list) => ({
  ...Object.fromEntries(list.chips.map((chip) => [chip.facet, []])),
  ...(list.chips.some((chip) => chip.byWords) && { literal: taken(list) }),
});

/**
 * The filters that the words no longer mean.
 * @param {ListView} list
 * @param {string} [facet] one of them; all without it
 */
const taken = (list, facet) => [
  ...new Set([
    ...list.literal,
    ...list.chips
      .filter((chip) => chip.byWords && (!facet || chip.facet === facet))
      .map((chip) => chip.facet),
  ]),
];

/** @param {{ topics: import('#core').Topic[], actions: Actions }} props */
function Topics({ topics, actions }) {
  return (
    <ul class="topics" aria-label={words.topics}>
      {topics.map((topic) => (
        <li key={topic.id}>
          <button type="button" class="chip" onClick={() => actions.change(topic.query)}>
            {topic.label}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** @param {{ nothing: import('#core').Nothing, list: ListView, actions: Actions }} props */
function Nothing({ nothing, list, actions }) {
  const { suggestion } = nothing;
  return (
    <div class="nothing">
      <p>{nothing.text}</p>
      {suggestion && (
        <p>
          {words.didYouMean}{' '}
          <button type="button" class="plain suggestion" onClick={() => actions.change({ text: suggestion })}>
            {suggestion}
          </button>
        </p>
      )}
      {nothing.lift.length > 0 && (
        <ul class="lift">
          {nothing.lift.map((filter) => (
            <li key={`${filter.facet} ${filter.value}`}>
              <button type="button" class="plain" onClick={() => actions.change(without(list, filter))}>
                {words.withoutFilter(filter.label, filter.count)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {nothing.unfiltered > 0 && (
        <button type="button" class="plain" onClick={() => actions.change(unfiltered(list))}>
          {words.withoutFilters(nothing.unfiltered)}
        </button>
      )}
    </div>
  );
}

/** @param {{ list: ListView, actions: Actions }} props */
function Chips({ list, actions }) {
  if (!list.chips.length) return null;
  return (
    <ul class="chips">
      {list.chips.map((chip) => (
        <li key={`${chip.facet} ${chip.value}`}>
          <button
            type="button"
            part="chip"
            class="chip"
            aria-label={words.remove(chip.label)}
            onClick={() => actions.change(without(list, chip))}
          >
            {chip.label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="plain" onClick={() => actions.change(unfiltered(list))}>
          {words.clearAll}
        </button>
      </li>
    </ul>
  );
}

/** @param {{ list: ListView, actions: Actions }} props */
function SortBox({ list, actions }) {
  return (
    <label class="sort">
      <span>{words.sort}</span>
      <select onChange={(event) => actions.change({ sort: event.currentTarget.value })}>
        {list.sorts.map((sort) => (
          <option key={sort.id} value={sort.id} selected={sort.selected}>
            {sort.label}
          </option>
        ))}
      </select>
    </label>
  );
}

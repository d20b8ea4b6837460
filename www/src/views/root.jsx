// The whole view: safety line, list or condition, the dataset's version.
import { words } from '../strings.js';
import { ConditionView } from './condition.jsx';
import { Heading } from './heading.jsx';
import { List } from './list.jsx';
import { Safety } from './safety.jsx';

/** @typedef {import('#core').Query} Query */

/**
 * @typedef {object} Actions
 * @property {(change: Query) => void} change
 * @property {(id: string) => void} open
 * @property {() => void} close
 */

/**
 * @param {{ list?: import('#core').ListView, condition?: import('#core').ConditionView, query: Query,
 *           dataset: import('#core').DatasetView, level: number, actions: Actions }} props
 */
export function Root({ list, condition, query, dataset, level, actions }) {
  const safety = (list ?? condition)?.safety;
  return (
    <section class="explorer" aria-label={words.title(dataset.subject)}>
      {safety && <Safety safety={safety} />}
      {list && (
        <>
          <Heading level={level} class="visually-hidden">
            {words.title(dataset.subject)}
          </Heading>
          <List list={list} query={query} level={level + 1} actions={actions} />
        </>
      )}
      {condition && <ConditionView condition={condition} level={level} actions={actions} />}
      <footer part="dataset" class="dataset">
        {dataset.label}
        {list && <Keys />}
      </footer>
    </section>
  );
}

/** The keys beyond Tab, where there is likely a keyboard. */
function Keys() {
  return (
    <p class="keys">
      {words.keys.map(([key, does]) => (
        <span key={key}>
          <kbd>{key}</kbd> {does}
        </span>
      ))}
    </p>
  );
}

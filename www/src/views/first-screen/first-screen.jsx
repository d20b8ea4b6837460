// The first screen: the answer, the counts, the search, the danger, the answers to a question, the uses, ways on.
import { controls } from '../../words/strings/controls.js';
import { BackLine } from '../back-line.jsx';
import { CopyLink } from '../copy-link.jsx';
import { Leading } from '../leading.jsx';
import { Pieces } from '../pieces.jsx';
import { AnswerList } from './answer-list.jsx';
import { Chips } from './chips.jsx';
import { Danger } from './danger.jsx';
import { Filters } from './filters.jsx';
import { Groups } from './groups.jsx';
import { Nothing } from './nothing.jsx';
import { RowList } from './row-list.jsx';
import { SearchField } from './search-field.jsx';

/** @typedef {import('../../words/models.d.ts').FirstScreenModel} FirstScreenModel */
/** @typedef {import('../actions.d.ts').Actions} Actions */

const WAYS = /** @type {const} */ (['map', 'compare', 'drug', 'articles']);

/**
 * @param {{ model: FirstScreenModel, query: import('#answers').Query, tries: string[], level: number,
 *           actions: Actions }} props
 */
export function FirstScreen({ model, query, tries, level, actions }) {
  const ways = WAYS.filter((view) => !actions.hidden(view));
  // from a box of the map, say
  const came = actions.cameFromWithin() && actions.before() !== 'list';
  return (
    <div class="first-screen" data-typed={query.text ? '' : undefined}>
      {came && <BackLine actions={actions} />}
      <p class="answer">
        <Pieces pieces={model.sentence} />
      </p>
      <Groups model={model} actions={actions} />
      {!actions.hidden('search') && (
        <SearchField
          text={query.text ?? ''}
          tries={actions.hidden('topics') ? [] : tries}
          actions={actions}
        />
      )}
      <Danger danger={model.danger} actions={actions} />
      {model.answers.length > 0 && <AnswerList answers={model.answers} level={level} actions={actions} />}
      <div class="found-head" hidden={model.answers.length > 0 && model.total === 0}>
        <p part="count" class="count" tabIndex={-1}>
          {model.count}
        </p>
        {!actions.hidden('facets') && <Filters model={model} actions={actions} />}
        {(query.text || model.chips.length > 0) && <CopyLink to={{}} class="plain" actions={actions} />}
      </div>
      <Chips model={model} actions={actions} />
      <Nothing model={model} actions={actions} />
      {model.partial && <p class="quiet">{model.partial}</p>}
      <RowList model={model} level={level} actions={actions} />
      <div class="ways-on">
        {model.more && (
          <button type="button" class="control more" onClick={actions.showMore}>
            {model.more}
          </button>
        )}
        {!actions.hidden('tabs') && (ways.length > 0 || actions.openFull) && (
          <nav part="tabs" class="ways" aria-label={controls.ways}>
            {ways.map((view) => (
              <span key={view} data-id={view}>
                <Leading to={{ view }} actions={actions}>
                  {controls.wayTo[view]}
                </Leading>
              </span>
            ))}
            {actions.openFull && (
              <button type="button" class="plain full" onClick={actions.openFull}>
                {controls.openFull}
              </button>
            )}
          </nav>
        )}
      </div>
    </div>
  );
}

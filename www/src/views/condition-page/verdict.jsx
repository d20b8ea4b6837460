// The name, the verdict with dose and form, and why we say it.
import { controls } from '../../words/strings/controls.js';
import { CopyLink } from '../copy-link.jsx';
import { Heading } from '../heading.jsx';
import { Leading } from '../leading.jsx';
import { Phrase } from '../phrase.jsx';
import { Pieces } from '../pieces.jsx';
import { Scope } from '../scope.jsx';
import { PointList } from './points.jsx';

/**
 * @param {{ model: import('../../words/models.d.ts').ConditionModel, level: number,
 *           actions: import('../actions.d.ts').Actions }} props
 */
export function Verdict({ model, level, actions }) {
  return (
    <header class="verdict">
      <Heading level={level} class="condition-name" focusable>
        {model.name}
      </Heading>
      <p class="quiet">
        {model.approval}
        {model.dose && ` · ${model.dose}`}
      </p>
      <p class="said">
        <Phrase phrase={{ ...model.phrase, basis: '' }} />.{' '}
        <Pieces pieces={model.verdict} actions={actions} />
      </p>
      <p class="quiet">{model.figures}</p>
      <Scope text={model.scope} actions={actions} />
      {model.danger && (
        <p class="danger">
          <strong>{model.danger}</strong>
        </p>
      )}
      <div class="take">
        <Leading to={{ condition: model.id, view: 'sheet' }} actions={actions} class="control">
          {controls.print}
        </Leading>
        <CopyLink to={{ condition: model.id }} actions={actions} />
        <details class="disclosure why">
          <summary>{controls.why}</summary>
          <PointList texts={model.why} />
          <p class="quiet">{model.note}</p>
        </details>
      </div>
    </header>
  );
}

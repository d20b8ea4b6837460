// The studies, one row each: trials first, largest first; pooled analyses and other reports folded.
import { controls } from '../../words/strings/controls.js';
import { Heading } from '../heading.jsx';
import { Phrase } from '../phrase.jsx';
import { ShowAll } from '../show-all.jsx';
import { Links } from '../source-list.jsx';
import { useRemembered } from '../use-remembered.js';
import { PointList } from './points.jsx';

/** @typedef {import('../../words/models.d.ts').StudyModel} StudyModel */

/** Trials that stand there at once; the others are there to be led to. */
const OPEN = 5;

/** @param {{ model: import('../../words/models.d.ts').ConditionModel, level: number }} props */
export function Studies({ model: { trials, pooled, others }, level }) {
  const [all, setAll] = useRemembered('all-trials', false);
  return (
    <section class="section studies">
      {trials.length > 0 && (
        <>
          <Heading level={level} class="section-name">
            {controls.trials(trials.length)}
          </Heading>
          <ul class="study-list">
            {trials.map((study, place) => (
              <Study key={study.id} study={study} hidden={!all && place >= OPEN} />
            ))}
          </ul>
          {!all && trials.length > OPEN && (
            <ShowAll count={trials.length} from={OPEN} items=".study > summary" show={() => setAll(true)} />
          )}
        </>
      )}
      {pooled.length + others.length > 0 && (
        <div class="folds">
          <Folded title={controls.pooled(pooled.length)} studies={pooled} />
          <Folded title={controls.others(others.length)} studies={others} />
        </div>
      )}
    </section>
  );
}

/** @param {{ title: string, studies: StudyModel[] }} props */
function Folded({ title, studies }) {
  if (studies.length === 0) return null;
  return (
    <details class="disclosure">
      <summary>{title}</summary>
      <ul class="study-list">
        {studies.map((study) => (
          <Study key={study.id} study={study} />
        ))}
      </ul>
    </details>
  );
}

/** @param {{ study: StudyModel, hidden?: boolean }} props */
function Study({ study, hidden }) {
  return (
    <li hidden={hidden}>
      <details part="study" class="study" data-id={study.id}>
        <summary>
          <Phrase phrase={study.phrase} /> <span class="facts">{study.facts}</span>
        </summary>
        <p class="title">{study.title}</p>
        <p class="quiet">
          {study.design}
          {study.comparator && `, ${study.comparator}`}. {study.citation}
        </p>
        <p>{study.text}</p>
        {study.results.length > 0 && <PointList texts={study.results} />}
        {study.notes.map((note) => (
          <p key={note} class="quiet">
            {note}
          </p>
        ))}
        <p>{study.noLink ?? <Links links={study.links} />}</p>
      </details>
    </li>
  );
}

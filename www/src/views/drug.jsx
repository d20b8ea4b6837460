// About the drug: who must not take it first, then what it does, in which forms and doses, and how it may work.
import { drugWords } from '../strings/drug.js';
import { words } from '../strings.js';
import { Mechanisms } from './background.jsx';
import { Beside, Help, Questions } from './drug/answers.jsx';
import { Dangers, MustNot, Warnings } from './drug/dangers.jsx';
import { Effects } from './drug/effects.jsx';
import { Course, Doses } from './drug/scales.jsx';
import { Uses } from './drug/uses.jsx';
import { Heading } from './heading.jsx';
import { Parts } from './parts.jsx';
import { Sources } from './sources.jsx';

/** @param {import('./root.jsx').Shown<import('#core').DrugView>} shown */
export function DrugView({ model: drug, level, actions }) {
  const own = drugWords;
  const inner = level + 2;
  const parts = [
    { id: 'must-not', title: own.mustNot, content: <MustNot mustNot={drug.mustNot} level={inner} /> },
    { id: 'warnings', title: own.warnings, content: <Warnings groups={drug.warnings} level={inner} /> },
    { id: 'effects', title: own.effects, content: <Effects effects={drug.effects} level={inner} /> },
    { id: 'interactions', title: own.interactions, content: <Dangers rows={drug.interactions} /> },
    { id: 'doses', title: own.doses, content: <Doses doses={drug.doses} level={inner} /> },
    { id: 'course', title: own.course, content: <Course course={drug.course} level={inner} /> },
    {
      id: 'mechanisms',
      title: words.mechanisms,
      content: <Mechanisms mechanisms={drug.mechanisms} level={inner} />,
    },
    { id: 'uses', title: own.uses, content: <Uses uses={drug.uses} level={inner} actions={actions} /> },
    { id: 'beside', title: drug.beside.title, content: <Beside beside={drug.beside} /> },
    { id: 'questions', title: own.questions, content: <Questions questions={drug.questions} /> },
    { id: 'help', title: own.help, content: <Help help={drug.help} level={inner} /> },
  ];
  return (
    <div part="drug" class="drug outlined">
      <Parts parts={parts} level={level + 1} always>
        <Heading level={level} class="drug-name" focusable>
          {drug.title}
        </Heading>
        {drug.inShort && (
          <div data-id={drug.inShort.id}>
            <p class="asked">{drug.inShort.question}</p>
            <p class="bottom-line">{drug.inShort.answer}</p>
            <Sources sources={drug.inShort.sources} about={drug.inShort.question} />
          </div>
        )}
      </Parts>
    </div>
  );
}

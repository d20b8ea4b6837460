// "Which medicine?": what is known of a medicine stands right below the field, once it is asked for. While a name is half
// typed nothing is said: its first letters may be another's.
import { medicineField } from '../../words/strings/drug.js';
import { AnswerList } from '../first-screen/answer-list.jsx';
import { Leading } from '../leading.jsx';
import { useRemembered } from '../use-remembered.js';

/** @typedef {import('../actions.d.ts').Actions} Actions */
/** @typedef {import('../../words/models.d.ts').MedicineModel} MedicineModel */

/** @typedef {{ name: string, known: MedicineModel }} Asked */

/** Letters that the field takes. */
const LONGEST = 200;

/** @param {{ level: number, actions: Actions }} props */
export function MedicineField({ level, actions }) {
  const [asked, setAsked] = useRemembered('medicine', /** @type {Asked | undefined} */ (undefined));
  /** @param {SubmitEvent} event */
  const ask = (event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const name = form.querySelector('input')?.value ?? '';
    setAsked({ name, known: actions.medicine(name) });
  };
  return (
    <search class="medicine">
      <form onSubmit={ask}>
        <label>
          <span class="medicine-label">{medicineField.label}</span>
          <input
            part="medicine"
            type="search"
            placeholder={medicineField.hint}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            enterkeyhint="search"
            maxLength={LONGEST}
            defaultValue={asked?.name}
            onInput={() => setAsked(undefined)}
          />
        </label>
        <button type="submit" class="control">
          {medicineField.ask}
        </button>
      </form>
      <div class="known" role="status">
        {asked && <Known known={asked.known} level={level} actions={actions} />}
      </div>
    </search>
  );
}

/** @param {{ known: MedicineModel, level: number, actions: Actions }} props */
function Known({ known: { answers, text, condition }, level, actions }) {
  if (answers.length) return <AnswerList answers={answers} level={level} label={medicineField.answer} />;
  return (
    <>
      {text && <p class="drug-answer">{text}</p>}
      {condition && (
        <p class="drug-answer">
          {condition.text}{' '}
          <Leading to={{ condition: condition.id }} actions={actions}>
            {condition.name}
          </Leading>
        </p>
      )}
    </>
  );
}

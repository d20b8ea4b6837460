// Side effects: figures as a table, with a picture of each pair beside them.
import { drugWords } from '../../strings/drug.js';
import { Heading } from '../heading.jsx';
import { Sources } from '../sources.jsx';

/** @typedef {import('#core').EffectView} Effect */

/** @param {{ effects: import('#core').Effects, level: number }} props */
export function Effects({ effects, level }) {
  return (
    <>
      <p>{effects.intro}</p>
      <p>{effects.ratio}</p>
      {effects.forms.map(({ id, form, groups }) => (
        <div key={id} data-id={id}>
          <Heading level={level} class="sub">
            {form}
          </Heading>
          {groups.map((group) => (
            <Group key={group.population} group={group} ticks={effects.ticks} />
          ))}
        </div>
      ))}
    </>
  );
}

/** @param {{ group: import('#core').EffectGroup, ticks: import('#core').Tick[] }} props */
function Group({ group, ticks }) {
  const who = <Who group={group} />;
  return (
    <>
      {group.measured.length > 0 && (
        <table class="effects">
          <caption>{who}</caption>
          <thead>
            <tr>
              <th scope="col">{drugWords.effect}</th>
              <th scope="col">
                <span class="dot drug" aria-hidden="true" />
                {drugWords.onDrug}
              </th>
              <th scope="col">
                <span class="dot" aria-hidden="true" />
                {drugWords.onOther}
              </th>
            </tr>
            <tr class="behind">
              <td colSpan={3}>
                <span class="foot" aria-hidden="true">
                  <span class="ends">
                    {ticks.map((tick) => (
                      <span key={tick.at}>{tick.label}</span>
                    ))}
                  </span>
                  <span class="sources" />
                </span>
              </td>
            </tr>
          </thead>
          {group.measured.map((effect) => (
            <Measured key={effect.id} effect={effect} />
          ))}
        </table>
      )}
      {group.inWords.length > 0 && (
        <div class="in-words">
          {!group.measured.length && who}
          <ul class="dangers">
            {group.inWords.map((effect) => (
              <li key={effect.id} data-id={effect.id}>
                <strong>{effect.name}</strong>
                {effect.relative && <p>{effect.relative}</p>}
                <Cautions texts={effect.notes} />
                <Sources sources={effect.sources} about={effect.name} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <Cautions texts={group.notes} />
    </>
  );
}

/** @param {{ group: import('#core').EffectGroup }} props */
function Who({ group }) {
  return (
    <p class="who">
      {group.population}
      {group.comparator && (
        <>
          . {drugWords.comparedWith} {group.comparator}
        </>
      )}
    </p>
  );
}

/** @param {{ texts: string[] }} props */
function Cautions({ texts }) {
  return (
    <>
      {texts.map((text) => (
        <p key={text} class="products">
          {text}
        </p>
      ))}
    </>
  );
}

/** @param {{ effect: Effect }} props */
function Measured({ effect }) {
  return (
    <tbody data-id={effect.id}>
      <tr>
        <th scope="row">{effect.name}</th>
        <td class="share">{effect.drug ?? drugWords.notCompared}</td>
        <td class="share">
          {effect.other ?? <span class="products">{drugWords.notCompared}</span>}
          {effect.comparator && <span class="products"> {effect.comparator}</span>}
        </td>
      </tr>
      <tr class="behind">
        <td colSpan={3}>
          <Cautions texts={effect.notes} />
          <div class="foot">
            <Pair drug={effect.drugAt} other={effect.otherAt} />
            <Sources sources={effect.sources} about={effect.name} />
          </div>
        </td>
      </tr>
    </tbody>
  );
}

/** @param {number} at per mille */
const percent = (at) => `${at / 10}%`;

/** @param {{ drug?: number, other?: number }} props per mille of the axis */
function Pair({ drug, other }) {
  return (
    <span class="pair" aria-hidden="true">
      {drug !== undefined && other !== undefined && (
        <span
          class="gap"
          style={{
            insetInlineStart: percent(Math.min(drug, other)),
            inlineSize: percent(Math.abs(drug - other)),
          }}
        />
      )}
      {other !== undefined && <span class="dot" style={{ insetInlineStart: percent(other) }} />}
      {drug !== undefined && <span class="dot drug" style={{ insetInlineStart: percent(drug) }} />}
    </span>
  );
}

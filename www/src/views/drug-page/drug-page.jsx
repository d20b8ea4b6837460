// What there is to know about the drug: an entry page, or one topic.
import { DrugEntry } from './drug-entry.jsx';
import { Topic } from './topic.jsx';

/**
 * @param {{ model: import('../../words/models.d.ts').DrugModel, level: number,
 *           actions: import('../actions.d.ts').Actions }} props
 */
export function DrugPage({ model, level, actions }) {
  return model.topic ? (
    <Topic model={model} level={level} actions={actions} />
  ) : (
    <DrugEntry model={model} level={level} actions={actions} />
  );
}

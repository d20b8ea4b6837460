// What may be taken away of what is shown, and how to cite it.
import { citation } from '../files/citation.js';
import { fileOf } from '../files/files.js';
import { formatModels } from '../words/download.js';

/** @typedef {import('../files/files.js').Asked} Asked */
/** @typedef {import('../views/actions.d.ts').Actions} Actions */

/**
 * @param {Pick<Asked, 'core' | 'query'>} asked
 * @param {string} address where it stands
 * @returns {import('../words/models.d.ts').DownloadModel}
 */
export function downloadModel({ core, query }, address) {
  const records = core.records(query);
  return { formats: formatModels(records), cite: citation(records, address), address };
}

/**
 * What views may ask for. Nothing of it is asked before something is shown.
 * @param {() => { core?: import('./core.d.ts').Core, query: Asked['query'], dataset?: Asked['dataset'] }} shown
 * @param {() => string | undefined} address where it stands with what was typed, which only the reader copies; nothing
 *   where the page's address is not ours
 * @returns {Pick<Actions, 'download' | 'save'>}
 */
export function downloading(shown, address) {
  const asked = () => /** @type {Asked & { core: import('./core.d.ts').Core }} */ (shown());
  return {
    download: () => downloadModel(asked(), new URL(address() ?? '', location.href).href),
    save(format) {
      const { name, mediaType, text } = fileOf(asked(), format);
      asked().core.save(name, mediaType, text);
    },
  };
}

// What may be taken away of what is shown, and how to cite it.
import { citation } from '../files/citation.js';
import { fileOf } from '../files/files.js';
import { formatModels } from '../words/download.js';

/** Whether files are saved: a frame may be forbidden to, and need not be able to find out. */
function maySave() {
  if (parent === window) return true;
  try {
    const { sandbox } = /** @type {HTMLIFrameElement} */ (frameElement);
    return !sandbox.length || sandbox.contains('allow-downloads');
  } catch {
    return false;
  }
}

/**
 * @param {import('./view-models.js').Asked & { address: string, opens?: boolean }} asked `address`: where it stands,
 *   or the page, which opens something else
 * @returns {import('../words/models.d.ts').DownloadModel}
 */
export function downloadModel({ address, opens = true, ...asked }) {
  const { core, query } = asked;
  const records = core.records(query);
  return {
    formats: formatModels(records),
    cite: citation(records, address),
    address,
    opens,
    save: (format) => {
      const { name, mediaType, text } = fileOf(asked, format);
      core.save(name, mediaType, text);
      return maySave() ? '' : text;
    },
  };
}

// What may be taken away of what is shown, and how to cite it.
import { citation } from '../files/citation.js';
import { fileOf } from '../files/files.js';
import { formatModels } from '../words/download.js';

/**
 * @param {import('./view-models.js').Asked & { address: string }} asked `address`: where it stands
 * @returns {import('../words/models.d.ts').DownloadModel}
 */
export function downloadModel({ address, ...asked }) {
  const { core, query } = asked;
  const records = core.records(query);
  return {
    formats: formatModels(records),
    cite: citation(records, address),
    address,
    save: (format) => {
      const { name, mediaType, text } = fileOf(asked, format);
      core.save(name, mediaType, text);
    },
  };
}

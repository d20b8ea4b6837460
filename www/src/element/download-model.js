// What may be taken away of what is shown, and how to cite it.
import { citation } from '../files/citation.js';
import { formatModels } from '../words/download.js';

/**
 * @param {import('../files/files.js').Asked} asked
 * @param {string} address where it stands
 * @returns {import('../words/models.d.ts').DownloadModel}
 */
export function downloadModel({ core, query }, address) {
  const records = core.records(query);
  return { formats: formatModels(records), cite: citation(records, address), address };
}

// In the place of a view that is on its way, or whose part of the explorer did not come.
import { loading } from '../words/strings/loading.js';

export function Loading() {
  return <p role="status">{loading.loading}</p>;
}

/** @type {{ [code: string]: string }} */
const WHY = { damaged: loading.damaged, 'version-mismatch': loading.otherVersion };

/** @param {{ code: string, again: () => void }} props `code`: of the failure */
export function NotLoaded({ code, again }) {
  return (
    <p class="not-loaded" role="alert" data-code={code}>
      {WHY[code] ?? loading.notLoaded}{' '}
      {code !== 'version-mismatch' && (
        <button type="button" class="control" onClick={again}>
          {loading.tryAgain}
        </button>
      )}
    </p>
  );
}

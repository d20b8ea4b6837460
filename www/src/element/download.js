// What a reader can take along comes with the other views: its code is fetched when it is first asked for.
import { NotLoaded } from '../views/not-loaded.jsx';
import { deferredDownload, loadAll } from './deferred-views.js';
import { StartFailure } from './failure.js';

/** @typedef {import('../views/download/download.jsx').Drawn} Drawn */

/**
 * @param {import('./view-models.js').Asked & { address: string, opens?: boolean }} asked what is on screen, and where it stands
 * @param {(drawn: Drawn) => void} show
 * @param {(failure: StartFailure) => void} report
 */
export async function download(asked, show, report) {
  try {
    await loadAll();
    const { Component, modelOf } = deferredDownload();
    show({ Component, props: { model: modelOf(asked) } });
  } catch (error) {
    const failure = StartFailure.from(error);
    show({
      Component: NotLoaded,
      props: { code: failure.code, again: () => download(asked, show, report) },
    });
    report(failure);
  }
}

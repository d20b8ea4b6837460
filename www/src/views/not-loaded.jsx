// In the place of a view whose file did not come.
import { words } from '../strings.js';

/** @param {{ model: { again: () => void } }} props */
export function NotLoaded({ model }) {
  return (
    <p class="not-loaded" role="alert">
      {words.notLoaded}{' '}
      <button type="button" class="pick" onClick={model.again}>
        {words.tryAgain}
      </button>
    </p>
  );
}

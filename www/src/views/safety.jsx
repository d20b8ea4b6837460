// The calm line that stands in every view.
/** @param {{ safety: import('#core').Safety }} props */
export function Safety({ safety }) {
  return (
    <p part="safety" class="safety">
      <strong>{safety.notice}</strong> {safety.dangers.join(' ')}
    </p>
  );
}

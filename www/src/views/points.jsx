// Short texts as a list.
/** @param {{ texts: string[] }} props */
export function Points({ texts }) {
  return (
    <ul class="points">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

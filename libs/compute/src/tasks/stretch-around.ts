/** Characters around a word that make an example. */
const AROUND = 40;

/** What stands around the word, from whole words where spaces part them; a cut end is marked. */
export function stretchAround(word: string, texts: readonly string[]): string | null {
  const text = texts
    .find((one) => one.includes(word))
    ?.replace(/\s+/g, ' ')
    .trim();
  const at = text?.indexOf(word) ?? -1;
  if (text === undefined || at < 0) return null;
  const end = at + word.length;
  const before = at > AROUND ? text.slice(at - AROUND, at).replace(/^[^ ]* /, '') : null;
  const after = text.length > end + AROUND ? text.slice(end, end + AROUND).replace(/ [^ ]*$/, '') : null;
  return [
    before === null ? text.slice(0, at) : `…${before}`,
    word,
    after === null ? text.slice(end) : `${after}…`,
  ].join('');
}

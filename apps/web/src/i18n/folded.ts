/** As words are compared while somebody types: case, marks of Vietnamese and width do not matter. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .normalize('NFC')
    .trim();

/** Those that hold what was typed, the ones that begin with it first; otherwise in their order. */
export function suggested<T>(all: readonly T[], namesOf: (one: T) => readonly string[], typed: string): readonly T[] {
  const wanted = folded(typed);
  if (!wanted) return all;
  const ranked = all.flatMap((one) => {
    const places = namesOf(one)
      .map((name) => folded(name).indexOf(wanted))
      .filter((place) => place >= 0);
    return places.length > 0 ? [{ one, begins: Math.min(...places) === 0 }] : [];
  });
  return [...ranked.filter(({ begins }) => begins), ...ranked.filter(({ begins }) => !begins)].map(({ one }) => one);
}

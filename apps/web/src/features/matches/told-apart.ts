interface Titled {
  readonly id: string;
  readonly title: string;
}

/**
 * What each is called where one is chosen: its title; of several with one title also what `more` says of it, and a number
 * where that is one thing, too.
 */
export function toldApart<T extends Titled>(all: readonly T[], more: (one: T) => string): ReadonlyMap<string, string> {
  const times = counted(all.map(({ title }) => title));
  const fuller = all.map((one) => {
    const aside = (times.get(one.title) ?? 0) > 1 ? more(one) : '';
    return aside ? `${one.title} · ${aside}` : one.title;
  });
  const alike = counted(fuller);
  const seen = new Map<string, number>();
  return new Map(
    all.map(({ id }, i) => {
      const name = fuller[i];
      const nth = (seen.get(name) ?? 0) + 1;
      seen.set(name, nth);
      return [id, (alike.get(name) ?? 0) > 1 ? `${name} (${nth})` : name];
    }),
  );
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}

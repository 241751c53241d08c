export interface ToldDetail {
  readonly name: string;
  readonly value: string;
}

const MOST_LISTED = 12;

/** What was written down beside a deed, flat: names from the outside in, long lists cut. */
export function toldDetail(json: string | null): readonly ToldDetail[] {
  if (!json) return [];
  const told: ToldDetail[] = [];
  const tell = (name: string, value: unknown): void => {
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return;
    if (Array.isArray(value) && value.every((one) => typeof one !== 'object'))
      told.push({ name, value: listed(value as readonly unknown[]) });
    else if (typeof value === 'object')
      for (const [key, inner] of Object.entries(value as object)) tell(name ? `${name}.${key}` : key, inner);
    else told.push({ name, value: String(value) });
  };
  tell('', JSON.parse(json));
  return told;
}

function listed(values: readonly unknown[]): string {
  const shown = values.slice(0, MOST_LISTED).map(String).join(', ');
  return values.length > MOST_LISTED ? `${shown}, … (${values.length})` : shown;
}

/** A field of an EMVCo QR code: two digits that say what it is, two that count its characters, the characters. */
export const field = (id: string, value: string): string => {
  if (value.length < 1 || value.length > 99) throw new RangeError(`field ${id} holds 1 to 99 characters: "${value}"`);
  return id + String(value.length).padStart(2, '0') + value;
};

/** The fields of a text by their ids; null when it is no row of fields, or has one twice. */
export function fieldsOf(text: string): ReadonlyMap<string, string> | null {
  const fields = new Map<string, string>();
  for (let at = 0; at < text.length;) {
    const head = /^(\d\d)(\d\d)$/.exec(text.slice(at, at + 4));
    if (!head) return null;
    const [, id, count] = head;
    const value = text.slice(at + 4, at + 4 + Number(count));
    if (value.length !== Number(count) || value.length === 0 || fields.has(id)) return null;
    fields.set(id, value);
    at += 4 + value.length;
  }
  return fields;
}

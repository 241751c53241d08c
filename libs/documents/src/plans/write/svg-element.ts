/** Attributes of an element; what is null or not given is left out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

export function element(tag: string, attributes: Attributes, inner?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${text(String(value))}"`)
    .join('');
  return inner === undefined ? `<${tag}${written}/>` : `<${tag}${written}>${inner}</${tag}>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that no reader takes for markup; signs that XML forbids are dropped. */
export const text = (value: string): string =>
  value
    // these are the signs that XML 1.0 has no way to write
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"']/g, (sign) => SIGNS[sign]);

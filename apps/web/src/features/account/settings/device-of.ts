/** The first match counts: what a browser is built on calls itself by that name, too. */
const BROWSERS = [
  ['Zalo', /\bZalo\b/],
  ['LINE', /\bLine\//],
  ['KakaoTalk', /KAKAOTALK/],
  ['Edge', /\bEdg/],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /SamsungBrowser/],
  ['Cốc Cốc', /coc_coc/],
  ['Firefox', /Firefox|FxiOS/],
  ['Chrome', /Chrome|CriOS/],
  ['Safari', /Safari/],
] as const;
const SYSTEMS = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['Mac', /Mac OS X/],
  ['Linux', /Linux/],
] as const;

/** A device as its owner knows it, from what its browser says of itself: "Chrome, Android". Null where it says nothing known. */
export function deviceOf(userAgent: string | null): string | null {
  const among = (names: readonly (readonly [string, RegExp])[]): string | undefined =>
    names.find(([, pattern]) => pattern.test(userAgent ?? ''))?.[0];
  const known = [among(BROWSERS), among(SYSTEMS)].filter(Boolean);
  return known.length > 0 ? known.join(', ') : null;
}

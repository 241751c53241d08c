import { inflateSync } from 'node:zlib';

/**
 * The text of a PDF that our printer made, as a reader that copies it would get it: glyphs by the maps that every font
 * carries to Unicode. Knows as much of the format as that printer uses.
 */
export function textOfPdf(pdf: Buffer): string {
  const objects = objectsOf(pdf.toString('latin1'));
  const streams = new Map([...objects].map(([id, body]) => [id, streamOf(body)]));
  const fontMaps = new Map<string, ReadonlyMap<number, string>>();
  for (const body of objects.values())
    for (const [, name, id] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const toUnicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(id)) ?? '')?.[1];
      if (toUnicode) fontMaps.set(name, unicodeMap(streams.get(Number(toUnicode)) ?? ''));
    }
  return [...streams.values()].map((stream) => shownText(stream, fontMaps)).join('\n');
}

function objectsOf(text: string): ReadonlyMap<number, string> {
  return new Map([...text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [Number(id), body]));
}

function streamOf(body: string): string {
  const [, raw] = /stream\n([\s\S]*)\nendstream/.exec(body) ?? [];
  if (raw === undefined) return '';
  if (!body.includes('/FlateDecode')) return raw;
  return inflateSync(Buffer.from(raw, 'latin1')).toString('latin1');
}

const inUnicode = (hex: string): string =>
  String.fromCharCode(...(hex.match(/\w{4}/g) ?? []).map((unit) => parseInt(unit, 16)));

function unicodeMap(cmap: string): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  for (const [, from, , list] of cmap.matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/g))
    [...list.matchAll(/<([\w ]*)>/g)].forEach(([, hex], i) => map.set(parseInt(from, 16) + i, inUnicode(hex)));
  return map;
}

function shownText(stream: string, fontMaps: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let map: ReadonlyMap<number, string> = new Map();
  let text = '';
  for (const [, font, shown] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) map = fontMaps.get(font) ?? map;
    for (const [, hex] of (shown ?? '').matchAll(/<(\w+)>/g))
      text += (hex.match(/.{4}/g) ?? []).map((glyph) => map.get(parseInt(glyph, 16)) ?? '\uFFFD').join('');
    if (shown) text += ' ';
  }
  return text;
}

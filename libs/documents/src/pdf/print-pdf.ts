import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pdfmake, { type Content } from 'pdfmake';

/** The fonts that come with the PDF maker: they hold every letter of Vietnamese, and none of Chinese, Japanese, Korean, Thai. */
const fontFolder = join(dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')), 'fonts', 'Roboto');
const font = (style: string): string => join(fontFolder, `Roboto-${style}.ttf`);

pdfmake.setFonts({
  Roboto: {
    normal: font('Regular'),
    bold: font('Medium'),
    italics: font('Italic'),
    bolditalics: font('MediumItalic'),
  },
});
// Papers are made of what is given: nothing is fetched, and no file but the fonts is opened.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path.startsWith(fontFolder));

export interface Paper {
  readonly title: string;
  readonly content: readonly Content[];
  /** Stands at the foot of every page, before the page's number. */
  readonly foot: string;
  /** Written across every page; null = nothing. */
  readonly across: string | null;
}

/** An A4 paper as PDF. */
export async function printPdf({ title, content, foot, across }: Paper): Promise<Buffer> {
  const definition: Parameters<typeof pdfmake.createPdf>[0] = {
    pageSize: 'A4',
    pageMargins: [48, 48, 48, 56],
    info: { title, creator: 'Kết Nối', producer: 'Kết Nối' },
    content: [...content],
    defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.2 },
    ...(across === null ? {} : { watermark: { text: across, color: '#b00020', opacity: 0.12, bold: true } }),
    footer: (page, pages) => ({
      columns: [foot, { text: `${page} / ${pages}`, alignment: 'right', width: 60 }],
      margin: [48, 20, 48, 0],
      fontSize: 7.5,
      color: '#555555',
    }),
  };
  return pdfmake.createPdf(definition).getBuffer();
}

const DRAWN = /^[\u0020-\u024f\u0300-\u036f\u1e00-\u1eff\u2010-\u205e\u20a0-\u20ab\u20ac\u2116\u2122]*$/;

/** Whether the fonts can draw a text. */
const isDrawable = (text: string): boolean => DRAWN.test(text.normalize('NFC'));

/** The first of some names that can be drawn; else the first with a sign for every letter that cannot. */
export function drawableOf(...names: readonly (string | null)[]): string {
  const given = names.filter((name) => name !== null && name !== '') as string[];
  const found = given.find(isDrawable) ?? [...(given[0] ?? '')].map((sign) => (isDrawable(sign) ? sign : '?')).join('');
  return found.normalize('NFC');
}

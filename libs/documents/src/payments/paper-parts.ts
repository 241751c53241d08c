import type { FairOnPaper, FirmOnPaper } from '@ketnoi/booth-allocation';
import type { Content, TableCell } from 'pdfmake';
import { dayOnPaper } from '../pdf/paper-figures.js';
import { inWords, type PaperLanguage, type Words } from '../pdf/paper-words.js';
import { drawableOf } from '../pdf/print-pdf.js';
import { PAPER } from './payment-words.js';

const GREY = '#555555';

export const fairNames = ({ names }: FairOnPaper, language: PaperLanguage): string => {
  const [vi, en] = [names.vi ?? names.en ?? '', names.en ?? names.vi ?? ''].map((name) => drawableOf(name));
  return language === 'both' && vi !== en ? `${vi} / ${en}` : language === 'en' ? en : vi;
};

/** What the firm's country knows it by, and what that is called. */
export const firmCode = ({ country, taxCode }: FirmOnPaper): [Words, string | null] => [
  country === 'VN' ? PAPER.taxCode : PAPER.registrationNumber,
  taxCode,
];

export const firmName = (firm: FirmOnPaper, language: PaperLanguage): string =>
  language === 'en'
    ? drawableOf(firm.englishName, firm.registeredName)
    : drawableOf(firm.registeredName, firm.englishName);

/** The fair above, the paper's title below it. */
export function heading(fair: FairOnPaper, title: Words, language: PaperLanguage): Content[] {
  const [vi, en] = title;
  const days = `${dayOnPaper(fair.startsOn, language)} – ${dayOnPaper(fair.endsOn, language)}`;
  return [
    { text: fairNames(fair, language), bold: true, fontSize: 11 },
    { text: `${drawableOf(fair.venue)} · ${days}`, color: GREY, margin: [0, 0, 0, 14] },
    { text: language === 'en' ? en : vi, bold: true, fontSize: 17 },
    ...(language === 'both' ? [{ text: en, fontSize: 12, color: GREY }] : []),
    ...(fair.fictional
      ? [{ text: inWords(language, PAPER.fictionalHint), color: '#b00020', bold: true, margin: [0, 4, 0, 0] as never }]
      : []),
  ];
}

/** Names on the left, what they are on the right; lines that have nothing to say are left out. */
export function facts(language: PaperLanguage, lines: readonly (readonly [Words, string | null])[]): Content {
  const body = lines.flatMap(([words, value]): TableCell[][] =>
    value === null || value === ''
      ? []
      : [
          [
            { text: inWords(language, words), color: GREY },
            { text: value, bold: words === PAPER.content || words === PAPER.due },
          ],
        ],
  );
  return { table: { widths: ['auto', '*'], body }, layout: 'noBorders', margin: [0, 4, 0, 8] };
}

/** What is written across a paper that must not be paid, or not again. */
export const acrossOf = (fictional: boolean, words: Words | null, language: PaperLanguage): string | null =>
  fictional ? inWords(language, PAPER.fictional) : words && inWords(language, words);

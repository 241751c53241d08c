import fc from 'fast-check';
import { readText } from './read-text.js';

/** Anything a form may hold: six scripts, figures, signs, marks on their own, broken surrogates. */
const pieces = fc.constantFrom(
  'đúc áp lực nhôm',
  'Dap nguoi',
  'ISO 9001/14001',
  'chưa có IATF',
  '±0.01',
  '300.000 tấm/tháng',
  '月3万個',
  '公差0.1',
  'プレス',
  'ﾌﾟﾚｽ',
  '센서용 단자',
  '월 3000개',
  '連接器',
  'ฉีดพลาสติก',
  'เดือนละ',
  'SUS304',
  'PA66-GF30',
  '\u0301',
  '\u200b',
  '🏭',
  '\ud800',
  '\u0000',
  '\n',
  ', ',
  '. ',
  ' ',
  'IT7',
  '1.2.3.4',
  '000',
  '9'.repeat(40),
  'MOQ',
  'từ',
  '年',
  '%',
  '(',
  '½',
  '㎜',
  '㈱',
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((list) => list.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const unmark = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');

describe('reading any text', () => {
  it('never throws, and every span says exactly what stands there', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('supplier' as const, 'need' as const), (text, side) => {
        const reading = readText(text, { side });
        for (const { from, to, words } of [...reading.facts, ...reading.quantities, ...reading.ambiguous]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(text.slice(from, to)).toBe(words);
        }
        for (const { confidence } of reading.facts) expect(confidence > 0 && confidence <= 1).toBe(true);
        for (const { value } of reading.quantities) expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it('reads the same with marks composed or not, and the same figures without marks', () => {
    const sentences = fc.constantFrom(
      'Đúc áp lực nhôm ADC12, năng lực 20.000 chi tiết mỗi tháng, nhận từ 500 cái, giao 15 ngày, sai số 0.05. Chưa có IATF 16949.',
      'Khuôn ép nhựa, thép NAK80, 6 bộ/tháng, nhận 1 bộ, 38 ngày, độ chính xác 0.01. ISO 9001, đang làm ISO 14001.',
      'Dệt nhuộm vải thun, 150 tấn/tháng, từ nửa tấn, 16 ngày. Không có chứng chỉ.',
    );
    fc.assert(
      fc.property(sentences, (sentence) => {
        const plain = readText(sentence, { side: 'supplier' });
        const decomposed = readText(sentence.normalize('NFD'), { side: 'supplier' });
        const summary = (reading: ReturnType<typeof readText>): unknown => [
          reading.facts.map(({ kind, id, negated }) => `${kind} ${id} ${negated}`),
          reading.quantities.map(({ kind, value, unit }) => `${kind} ${value} ${unit}`),
        ];
        expect(summary(decomposed)).toEqual(summary(plain));
        const bare = readText(unmark(sentence), { side: 'supplier' });
        expect(bare.quantities.map(({ kind, value }) => [kind, value])).toEqual(
          plain.quantities.map(({ kind, value }) => [kind, value]),
        );
        const certificates = (reading: ReturnType<typeof readText>): unknown =>
          reading.facts.filter(({ kind }) => kind === 'certificate').map(({ id, negated }) => [id, negated]);
        expect(certificates(bare)).toEqual(certificates(plain));
      }),
    );
  });
});

import { money, type ZoneId } from '@ketnoi/kernel';
import { checkPriceList } from './check-price-list.js';
import type { PriceListDraft } from './price-list.js';
import { PAVILION, someDraft, someList } from './pricing.fixture.js';

const problems = (draft: PriceListDraft): string[] => {
  const checked = checkPriceList(draft, new Set([PAVILION]));
  return checked.ok ? [] : checked.error.map(({ path, code }) => `${path.join('.')}: ${code}`);
};
const [shell, raw] = someDraft().rents;
const [power] = someDraft().extras;

describe('a price list', () => {
  it('is kept as plain JSON with its two price columns', () => {
    const { version, ...rest } = someList();
    const checked = checkPriceList(someDraft(), new Set([PAVILION]));
    expect(version).toBe(3);
    expect(checked).toEqual({ ok: true, value: rest });
  });

  it('is refused with every problem and its place', () => {
    const draft = someDraft({
      vatPermille: 1001,
      cornerPermille: -1,
      rents: [
        { ...shell, vnd: money(-5, 'VND'), usd: money(100, 'VND') },
        { ...raw, vnd: null, usd: null, zoneId: 'elsewhere' as ZoneId },
        { ...shell, kind: 'tent' as never, per: 'hour' as never },
        shell,
      ],
      earlyBirds: [
        { until: new Date('2026-08-01T00:00:00Z'), percent: 101 },
        { until: new Date('2026-07-01T00:00:00Z'), percent: 10 },
        { until: new Date('no date'), percent: 10 },
      ],
      extras: [
        power,
        { ...power, names: { vi: 'Điện', en: ' ' } },
        { ...power, code: 'Bad Code', unit: 'bag' as never },
      ],
    });
    expect(problems(draft)).toEqual([
      'vatPermille: out-of-range',
      'cornerPermille: out-of-range',
      'rents.0.vnd: price-unusable',
      'rents.0.usd: wrong-currency',
      'rents.1.zoneId: unknown-zone',
      'rents.1: no-price-given',
      'rents.2.kind: unknown-kind',
      'rents.2.per: unknown-unit',
      'rents.3: rule-twice',
      'earlyBirds.0.percent: out-of-range',
      'earlyBirds.1.until: dates-out-of-order',
      'earlyBirds.2.until: date-unusable',
      'extras.1.code: extra-twice',
      'extras.1.names.en: name-missing',
      'extras.2.code: code-unusable',
      'extras.2.unit: unknown-unit',
    ]);
  });

  it('needs a rent, and no more rows than anybody reads', () => {
    expect(problems(someDraft({ rents: [] }))).toEqual(['rents: no-rents']);
    expect(problems(someDraft({ extras: Array.from({ length: 501 }, () => power) }))).toEqual(['extras: too-many']);
  });
});

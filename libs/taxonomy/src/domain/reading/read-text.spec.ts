import { extendIndex } from '../terms/own-index.js';
import { bestQuantity } from './best-quantity.js';
import { MAX_TEXT } from './limit-text.js';
import { readText } from './read-text.js';
import type { FactKind, Reading } from './reading.js';

const ids = (reading: Reading, kind: FactKind): string[] => [
  ...new Set(
    reading.facts
      .filter((fact) => fact.kind === kind && !fact.negated && fact.confidence >= 0.5)
      .map((fact) => fact.id),
  ),
];

describe('reading a profile or a request', () => {
  it.each([
    [
      'vi',
      'Chúng tôi đúc áp lực nhôm ADC12, phay CNC và sơn tĩnh điện.',
      'aluminium-die-casting',
      'aluminium-die-cast-alloy',
    ],
    [
      'vi',
      'Chung toi duc ap luc nhom ADC12, phay CNC va son tinh dien.',
      'aluminium-die-casting',
      'aluminium-die-cast-alloy',
    ],
    [
      'en',
      'Aluminium die casting in ADC12, CNC milled and powder coated housings.',
      'aluminium-die-casting',
      'aluminium-die-cast-alloy',
    ],
    [
      'ja',
      'ADC12のアルミダイカスト部品、マシニング加工と粉体塗装。',
      'aluminium-die-casting',
      'aluminium-die-cast-alloy',
    ],
    [
      'ko',
      'ADC12 알루미늄 다이캐스팅을 찾습니다. 밀링과 분체도장 포함.',
      'aluminium-die-casting',
      'aluminium-die-cast-alloy',
    ],
    ['zh-Hant', '需要 ADC12 鋁合金壓鑄,CNC加工與粉體塗裝。', 'aluminium-die-casting', 'aluminium-die-cast-alloy'],
    ['th', 'ต้องการงานไดคาสติ้ง ADC12 กัดซีเอ็นซี และพ่นสีฝุ่น', 'aluminium-die-casting', 'aluminium-die-cast-alloy'],
  ] as const)('finds processes and materials in %s', (language, text, process, material) => {
    const reading = readText(text);
    expect(reading.language).toBe(language);
    expect(ids(reading, 'process')).toEqual(expect.arrayContaining([process, 'cnc-milling', 'powder-coating']));
    expect(ids(reading, 'material')).toContain(material);
    expect(ids(reading, 'product')).toContain('aluminium-die-cast-parts');
  });

  it.each([
    ['アルミダイカストの筐体を探しています。', 'aluminium-die-cast-parts'],
    ['알루미늄 다이캐스팅 함체를 찾습니다.', 'aluminium-die-cast-parts'],
    ['尋找鋁壓鑄機箱廠商', 'aluminium-die-cast-parts'],
    ['Looking for a die-cast aluminium enclosure.', 'aluminium-die-cast-parts'],
    ['射出成形の筐体', 'injection-moulded-parts'],
    ['粉体塗装の筐体', 'sheet-metal-enclosure'],
    ['vỏ máy đúc áp lực nhôm', 'aluminium-die-cast-parts'],
    ['Overmoulded busbars', 'busbar'],
  ])('takes the word for a shape as made in the way its phrase says: %s', (text, product) => {
    const products = ids(readText(text, { side: 'need' }), 'product');
    expect(products).toContain(product);
    expect(products.includes('sheet-metal-enclosure')).toBe(product === 'sheet-metal-enclosure');
  });

  it('takes the longest term, whatever stands inside it', () => {
    expect(ids(readText('Khuôn dập liên hoàn'), 'product')).toContain('progressive-die');
    expect(ids(readText('順送金型'), 'product')).toContain('progressive-die');
    expect(ids(readText('Vải không dệt spunbond'), 'product')).toContain('nonwoven-fabric');
  });

  it('keeps what a part goes into apart from what is made', () => {
    const facts = readText('Khuôn dập cho chân connector').facts;
    const confidence = (id: string): number =>
      Math.max(0, ...facts.filter((fact) => fact.id === id).map((fact) => fact.confidence));
    expect(confidence('stamping-die')).toBeGreaterThan(confidence('connector-terminal'));
  });

  it('reads grades as materials and blends as both', () => {
    expect(ids(readText('SUS304, SKD11, PA66-GF30, A6061'), 'material')).toEqual(
      expect.arrayContaining(['stainless-steel', 'tool-steel', 'pa', 'aluminium-alloy']),
    );
    expect(ids(readText('Vỏ nhựa PC/ABS'), 'material')).toEqual(expect.arrayContaining(['pc', 'abs']));
  });

  it('does not take Hàn Quốc for welding or a contract for copper', () => {
    const reading = readText('Kỹ sư Hàn Quốc, hợp đồng dài hạn, khách Hàn.');
    expect(ids(reading, 'process')).toEqual([]);
    expect(ids(reading, 'material')).toEqual([]);
  });

  it('reports what stays ambiguous instead of guessing', () => {
    const reading = readText('Nhận làm bàn xoay.');
    expect(reading.ambiguous).toHaveLength(1);
    expect(reading.ambiguous[0].words).toBe('bàn xoay');
    expect(new Set(reading.ambiguous[0].candidates.map((candidate) => candidate.taxonomyId)).size).toBeGreaterThan(1);
  });

  it('marks what it concluded', () => {
    const fact = readText('Nhận ép nhựa ABS theo bản vẽ.').facts.find(({ id }) => id === 'injection-moulded-parts');
    expect(fact).toBeDefined();
    const gang = readText('Đúc gang FC250.').facts.find(({ id }) => id === 'iron-castings');
    expect(gang).toBeDefined();
    expect(readText('Đúc các chi tiết bằng FC250.').facts.find(({ id }) => id === 'sand-casting')).toMatchObject({
      derived: true,
    });
  });

  it('reads languages and markets only where they are meant', () => {
    const reading = readText('Có nhân viên tiếng Nhật và Anh. Xuất Đức, Hàn Quốc. Máy Nhật.');
    expect(ids(reading, 'language')).toEqual(['ja', 'en']);
    expect(ids(reading, 'market')).toEqual(['DE', 'KR']);
  });

  it('maps an unknown word at once, without touching the index below', () => {
    const text = 'Nhận gia công zúm zím theo mẫu.';
    expect(readText(text).unknownWords.join(' ')).toContain('zúm zím');
    const layers = extendIndex([{ words: 'zúm zím', taxonomyId: 'gear' }]);
    expect(ids(readText(text, {}, layers), 'product')).toContain('gear');
    expect(ids(readText('Nhan gia cong zum zim theo mau.', {}, layers), 'product')).toContain('gear');
    expect(ids(readText(text), 'product')).not.toContain('gear');
    expect(() => extendIndex([{ words: 'x', taxonomyId: 'no-such-node' }])).toThrow(RangeError);
  });

  it('tells of a smallest order above what can be made in a month, and keeps both', () => {
    const reading = readText('MOQ 50,000 pcs. Capacity: 20,000 pcs per month.', { language: 'en', side: 'supplier' });
    expect(reading.notices.map(({ code }) => code)).toEqual(['contradiction']);
    expect(bestQuantity(reading, 'moq')?.value).toBe(50_000);
    expect(bestQuantity(reading, 'monthlyCapacity')?.value).toBe(20_000);
    expect(readText('MOQ 500 pcs. Capacity: 20,000 pcs per month.', { side: 'supplier' }).notices).toEqual([]);
  });

  it('exports concepts as the bridge between languages', () => {
    const vi = readText('Lò xo nén, mạ kẽm').concepts.map((concept) => concept.taxonomyId);
    const ja = readText('圧縮ばね、亜鉛めっき').concepts.map((concept) => concept.taxonomyId);
    expect(vi).toEqual(expect.arrayContaining(['compression-spring', 'zinc-plating']));
    expect(ja).toEqual(expect.arrayContaining(['compression-spring', 'zinc-plating']));
  });

  it('answers odd input with notices, never with an error', () => {
    const long = readText('đúc gang FC250 '.repeat(80_000));
    expect(long.notices.map((notice) => notice.code)).toContain('text-cut');
    expect(Math.max(...long.facts.map((fact) => fact.to))).toBeLessThanOrEqual(MAX_TEXT);
    expect(readText('đúc\u0000 gang\u0007').notices.map((notice) => notice.code)).toContain(
      'control-characters-removed',
    );
    expect(readText('').notices.map((notice) => notice.code)).toContain('nothing-read');
    expect(readText('🏭🔩 đúc gang 👍🏽 MOQ 500 cái').quantities).toHaveLength(1);
    expect(readText('\ud800 lone').language).toBe('en');
  });

  it('prefers the surest quantity, then the tightest tolerance', () => {
    const reading = readText('Sai số 0.05, phôi ±0.3. Giao 15 ngày.', { side: 'supplier' });
    expect(bestQuantity(reading, 'toleranceMm')?.value).toBe(0.05);
    expect(bestQuantity(reading, 'leadTimeDays')?.value).toBe(15);
    expect(bestQuantity(reading, 'moq')).toBeUndefined();
  });
});

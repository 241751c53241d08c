import dxfParser from 'dxf-parser';
import { costGrowth } from '@ketnoi/kernel/testing';
import type { PlanFileOptions } from './plan-options.js';
import { box, dxf, dxfPairs, type DxfShape, furnishedHall, lwpolyline, utf8 } from './plan-files.fixture.js';
import { readPlanFile } from './read-plan-file.js';
import { writePlanCsv, writePlanXlsx } from './write/write-plan-csv.js';
import { writePlanSvg } from './write/write-plan-svg.js';

const AS_STATED: PlanFileOptions = { millimetresPerUnit: null };
const hall: DxfShape = { layer: 'HALL', points: box(1_000, 1_000, 20_000, 12_000) };
const booth = (x: number, number: string, layer = 'BOOTH'): DxfShape[] => [
  { layer, points: box(x, 7_000, 3_000, 3_000) },
  { layer: 'BOOTH-NUMBER', points: [[x + 1_000, 8_000]], text: number },
];
const told = async (bytes: Uint8Array, options = AS_STATED): Promise<string[]> =>
  (await readPlanFile(bytes, options)).problems.map(({ code, number, layer, line }) =>
    [code, number, layer, line].filter((part) => part !== null).join(' '),
  );

describe('what we export', () => {
  const exported = furnishedHall();
  const { name: _, ...plan } = exported;
  const standings = new Map(
    exported.booths.map(({ number }) => [number, { state: 'booked', firm: '=Lamvero (Mẫu)' } as const]),
  );

  it.each([
    ['SVG', async () => utf8(writePlanSvg(exported))],
    ['CSV', async () => utf8(writePlanCsv(exported))],
    ['Excel', async () => writePlanXlsx(exported)],
    ['CSV with who has which booth', async () => utf8(writePlanCsv(exported, standings))],
    ['Excel with who has which booth', async () => writePlanXlsx(exported, standings)],
  ])('comes back from %s as the same plan', async (_, write) => {
    const reading = await readPlanFile(await write(), AS_STATED);
    expect(reading.problems).toEqual([]);
    const inOrder = [...reading.plan.features].sort((a, b) => a.kind.localeCompare(b.kind));
    expect({ ...reading.plan, features: inOrder }).toEqual({
      ...plan,
      features: [...plan.features].sort((a, b) => a.kind.localeCompare(b.kind)),
    });
  });
});

describe('a DXF', () => {
  const drawn = [
    hall,
    {
      layer: 'ENTRANCE',
      points: [
        [9_000, 1_000],
        [12_000, 1_000],
      ],
      open: true,
    } satisfies DxfShape,
    { layer: 'ZONE-JP', points: box(2_000, 6_000, 8_000, 5_000) },
    ...booth(4_000, 'A-01', 'BOOTH-RAW'),
    { layer: 'BOOTH-POWER', points: [[4_500, 9_000]], text: '3 kW' } satisfies DxfShape,
    ...booth(12_000, 'A-02'),
    { layer: 'DIMENSIONS', points: box(0, 0, 1, 1) },
  ];

  it('draws a plan on named layers, its y turned down and the hall at the origin', async () => {
    const { plan, problems, notices } = await readPlanFile(dxf(drawn), AS_STATED);
    expect([problems, notices]).toEqual([[], []]);
    expect(plan.outline).toEqual([
      [0, 12_000],
      [20_000, 12_000],
      [20_000, 0],
      [0, 0],
    ]);
    expect(plan.booths[0]).toEqual({
      number: 'A-01',
      kind: 'raw',
      zone: 'JP',
      openSides: 4,
      powerW: 3_000,
      outline: [
        [3_000, 6_000],
        [6_000, 6_000],
        [6_000, 3_000],
        [3_000, 3_000],
      ],
    });
    expect(plan.booths[1]).toMatchObject({ number: 'A-02', kind: 'shell', zone: null });
    expect(plan.zones).toEqual([{ name: 'JP', sectorId: null, country: 'JP' }]);
    expect(plan.features).toMatchObject([
      {
        kind: 'entrance',
        outline: [
          [8_000, 12_000],
          [11_000, 12_000],
        ],
      },
    ]);
  });

  it('is one that other readers understand, too', () => {
    // The package is CommonJS: loaders disagree on which of its two defaults an import is.
    const Parser = dxfParser as unknown as new () => { parseSync(text: string): { entities: { type: string }[] } };
    const parsed = new Parser().parseSync(new TextDecoder().decode(dxf(drawn)));
    expect(parsed.entities.filter(({ type }) => type === 'LWPOLYLINE')).toHaveLength(6);
  });

  it('counts in the unit it names, or the one it is told', async () => {
    const inMetres = dxf(
      [
        { layer: 'HALL', points: box(0, 0, 20, 12) },
        { layer: 'BOOTH', points: box(4, 4, 3, 3) },
        { layer: 'BOOTH-NUMBER', points: [[5, 5]], text: 'A' },
      ],
      { units: 6 },
    );
    expect((await readPlanFile(inMetres, AS_STATED)).plan.outline[1]).toEqual([20_000, 12_000]);
    expect((await readPlanFile(inMetres, { millimetresPerUnit: 2_000 })).plan.outline[1]).toEqual([40_000, 24_000]);
    expect(await told(dxf([hall, ...booth(4_000, 'A')], { units: 0 }))).toEqual(['units-unknown']);
    expect(await told(dxf([hall, ...booth(4_000, 'A')], { units: 6 }))).toContain('hall-too-large HALL 16');
  });

  it('places blocks turned, mirrored and scaled, with the texts that belong to them', async () => {
    const blocks =
      dxfPairs([0, 'BLOCK'], [8, '0'], [2, 'STAND'], [70, 0], [10, 0], [20, 0]) +
      lwpolyline({ layer: '0', points: box(0, 0, 1, 2) }) +
      dxfPairs([0, 'ENDBLK'], [8, '0']);
    const insert = (x: number, number: string, angle: number): DxfShape => ({
      layer: 'BOOTH',
      raw:
        dxfPairs(
          [0, 'INSERT'],
          [8, 'BOOTH'],
          [66, 1],
          [2, 'STAND'],
          [10, x],
          [20, 6_000],
          [41, 3_000],
          [42, 2_000],
          [50, angle],
        ) +
        dxfPairs(
          [0, 'ATTRIB'],
          [8, '0'],
          [10, x - 500],
          [20, 6_500],
          [1, number],
          [2, 'NUMBER'],
          [0, 'SEQEND'],
          [8, '0'],
        ),
    });
    const { plan, problems } = await readPlanFile(dxf([hall, insert(8_000, 'A', 90)], { blocks }), AS_STATED);
    expect(problems).toEqual([]);
    expect(plan.booths[0]).toMatchObject({
      number: 'A',
      outline: [
        [7_000, 7_000],
        [7_000, 4_000],
        [3_000, 4_000],
        [3_000, 7_000],
      ],
    });
  });

  it('names open shapes, missing and doubled numbers, overlaps and what lies outside, each with layer and line', async () => {
    const faulty = dxf([
      hall,
      ...booth(4_000, 'A'),
      ...booth(6_500, 'A'),
      { layer: 'BOOTH', points: box(10_000, 7_000, 3_000, 3_000), open: true },
      { layer: 'BOOTH', points: box(19_000, 7_000, 3_000, 3_000) },
      { layer: 'BOOTH-NUMBER', points: [[1_500, 1_500]], text: 'Z' },
    ]);
    expect(await told(faulty)).toEqual([
      'shape-open BOOTH 112',
      'number-without-booth Z BOOTH-NUMBER 160',
      'number-twice A BOOTH 76',
      'number-missing BOOTH 112',
      'number-missing BOOTH 136',
      'booths-overlap A BOOTH 40',
      'booth-outside-hall BOOTH 136',
    ]);
  });

  it.each([
    [
      'no text',
      new Uint8Array([0x20, 0x30, 0x0a, 0x53, 0x45, 0x43, 0x54, 0x49, 0x4f, 0x4e, 0x0a, 0xff, 0xfe]),
      'plan-file-encoding',
    ],
    ['bytes of anything', new Uint8Array([0x9c, 0x03, 0xf1, 0x17, 0x44, 0x0e, 0xaa, 0x05]), 'plan-file-unreadable'],
    ['a binary drawing', utf8('AC1032\0\0\0'), 'plan-file-not-text'],
    ['codes that are none', utf8('0\nSECTION\n2\nENTITIES\nBOOTH\nBOOTH\n'), 'plan-file-unreadable 5'],
    ['an end between two entities', utf8('0\nSECTION\n2\nHEADER\n'), 'plan-file-unreadable'],
    ['an end in the middle', utf8('0\nSECTION\n2\nENTITIES\n0\n'), 'plan-file-unreadable 5'],
    [
      'numbers that are none',
      dxf([
        {
          layer: 'HALL',
          points: [
            [NaN, 0],
            [1e400, 0],
            [0, 9],
          ],
        },
        ...booth(4_000, 'A'),
      ]),
      'hall',
    ],
  ])('with %s gets a clear answer', async (_, bytes, problem) => {
    expect((await told(bytes)).join()).toContain(problem === 'hall' ? 'coordinates-unusable HALL' : problem);
  });

  it('with too many entities is refused with the line at which it became too many; of others it may hold as many', async () => {
    const many = (layer: string, count = 100_000): DxfShape[] => [
      { layer, raw: lwpolyline({ layer, points: box(0, 0, 1, 1) }).repeat(count) },
    ];
    expect(await told(dxf([hall, ...many('BOOTH')]))).toEqual(['too-many-entities BOOTH 480016']);
    const drawings = new Map(
      [100_000, 12_500].map((count) => [count, dxf([hall, ...booth(4_000, 'A'), ...many('FURNITURE', count)])]),
    );
    const read = (count: number): Promise<string[]> => told(drawings.get(count) ?? utf8(''));
    expect(await read(100_000)).toEqual([]);
    expect(await costGrowth(read, { from: 12_500, to: 100_000 })).toBeLessThan(24);
  });

  it('whose blocks multiply is refused', async () => {
    const block = (name: string, inner: string): string =>
      dxfPairs([0, 'BLOCK'], [8, '0'], [2, name], [10, 0], [20, 0]) + inner.repeat(10) + dxfPairs([0, 'ENDBLK']);
    const insert = (name: string): string => dxfPairs([0, 'INSERT'], [8, 'X'], [2, name], [10, 0], [20, 0]);
    const levels = Array.from({ length: 9 }, (_, i) => block(`B${i}`, insert(`B${i + 1}`))).join('');
    const itself = block('SELF', insert('SELF'));
    expect(await told(dxf([{ layer: 'X', raw: insert('B0') }], { blocks: levels }))).toEqual([
      'too-many-entities X 992',
    ]);
    expect((await told(dxf([{ layer: 'X', raw: insert('SELF') }], { blocks: itself })))[0]).toContain(
      'too-deeply-nested',
    );
  });
});

describe('an SVG', () => {
  const svg = (inner: string, attributes = 'viewBox="0 0 300 200"'): Uint8Array =>
    utf8(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>\n${inner}\n</svg>`);
  const outline = '<rect id="hall" x="10" y="10" width="200" height="120"/>';

  it('draws by ids, classes and groups, moved by transforms, in the stated unit', async () => {
    const drawing = svg(`${outline}
      <g inkscape:label="BOOTH-RAW" transform="translate(10 10)"><g transform="scale(10)">
        <path d="M4 4h3v3h-3z" data-number="A-1"/></g></g>
      <polygon class="wide booth" points="110,40 140,40 140,70 110,70" data-zone="Cơ khí" data-power="800 W"/>
      <g id="booth-number"><text transform="translate(100 40)"><tspan x="20" y="20">A-2 &amp; B</tspan></text></g>`);
    const { plan, problems } = await readPlanFile(drawing, { millimetresPerUnit: 100 });
    expect(problems).toEqual([]);
    expect(plan.booths).toEqual([
      { number: 'A-1', kind: 'raw', zone: null, openSides: 4, powerW: null, outline: box(4_000, 4_000, 3_000, 3_000) },
      {
        number: 'A-2 & B',
        kind: 'shell',
        zone: 'Cơ khí',
        openSides: 4,
        powerW: 800,
        outline: box(10_000, 3_000, 3_000, 3_000),
      },
    ]);
    expect(await told(drawing)).toEqual(['units-unknown']);
  });

  it('names the element of each problem by its id and line', async () => {
    const faulty = svg(
      `${outline}\n<polyline id="booth-A" points="50,50 80,50 80,80"/>\n<path id="booth-B" d="M 1 2 L nonsense"/>`,
    );
    expect(await told(faulty, { millimetresPerUnit: 100 })).toEqual([
      'shape-open A booth-A 3',
      'coordinates-unusable B booth-B 4',
    ]);
  });

  it.each([
    [
      'entities that multiply',
      `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg><text>&b;</text></svg>`,
      'entities-forbidden',
    ],
    ['300 groups in each other', `<svg>${'<g>'.repeat(300)}${'</g>'.repeat(300)}</svg>`, 'too-deeply-nested 1'],
    [
      'a million points',
      `<svg data-millimetres-per-unit="1"><polygon id="hall" points="${'1,2 '.repeat(1_000_000)}"/></svg>`,
      'too-many-points hall 1',
    ],
    ['a million elements', `<svg>${'<a/>'.repeat(1_000_000)}</svg>`, 'too-many-entities 1'],
    ['nothing closed', '<svg><g><path', 'plan-file-unreadable'],
  ])('with %s gets a clear answer', async (_, text, problem) => {
    expect(await told(utf8(text))).toEqual([problem]);
  });
});

describe('a list of booths', () => {
  it('may come without a hall, with sizes, in Vietnamese', async () => {
    const csv = 'Số gian hàng;x;y;Rộng;Sâu;Công suất;Loại\nA-1;0;0;3000;3000;2,5 kW;raw\nA-2;3000;0;3000;3000;;\n';
    const { plan, problems, notices } = await readPlanFile(utf8(csv), AS_STATED);
    expect(problems).toEqual([]);
    expect(notices.map(({ code }) => code)).toEqual(['hall-assumed', 'entrance-assumed']);
    expect(plan.outline).toEqual(box(0, 0, 12_000, 9_000));
    expect(plan.booths.map(({ number, kind, openSides, powerW }) => [number, kind, openSides, powerW])).toEqual([
      ['A-1', 'raw', 3, 2_500],
      ['A-2', 'shell', 3, null],
    ]);
  });

  it.each(['UTF-16LE', 'UTF-16BE'])('comes from a spreadsheet as Unicode text, in %s', async (encoding) => {
    const text = '\ufeffSố gian hàng\tLoại\tx\ty\tRộng\tSâu\tKhu\r\nĐ-01\tshell\t0\t0\t3000\t3000\tẨm thực Đặc sản\r\n';
    const bytes = Buffer.from(text, 'utf16le');
    const { plan, problems } = await readPlanFile(encoding === 'UTF-16LE' ? bytes : bytes.swap16(), AS_STATED);
    expect(problems).toEqual([]);
    expect(plan.booths).toMatchObject([{ number: 'Đ-01', kind: 'shell', zone: 'Ẩm thực Đặc sản' }]);
  });

  it('names the row and column of each problem', async () => {
    const csv =
      'number,kind,x,y,width,depth,power\nA,shell,0,0,3000,3 m,3\n,tent,9000,0,3000,3000,\nB,shell,NaN,0,1,1,\n';
    expect(await told(utf8(csv))).toEqual(
      [
        'plan-cell-unusable A depth 2',
        'power-unusable A power 2',
        'unknown-kind kind 3',
        'plan-cell-unusable B x 4',
        'coordinates-unusable 1',
      ]
        .map((line) => line.replace('coordinates-unusable 1', 'coordinates-unusable A 2'))
        .concat(['number-missing 3', 'coordinates-unusable B 4']),
    );
    expect(await told(utf8('number,colour\nA,red\n'))).toEqual(['plan-heading-unknown colour 1']);
  });
});

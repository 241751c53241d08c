import { type HallPlan, generatePlan } from '@ketnoi/booth-allocation';

/** Small drawings for tests. `dxf` writes the pairs of a file; lines are y up, as drawings are. */
export interface DxfShape {
  readonly layer: string;
  readonly points?: readonly (readonly [number, number])[];
  readonly open?: boolean;
  readonly text?: string;
  readonly raw?: string;
}

const pairs = (...list: readonly (readonly [number, string | number])[]): string =>
  list.map(([code, value]) => `${String(code).padStart(3)}\n${value}\n`).join('');

export const lwpolyline = ({ layer, points = [], open = false }: DxfShape): string =>
  pairs(
    [0, 'LWPOLYLINE'],
    [8, layer],
    [90, points.length],
    [70, open ? 0 : 1],
    ...points.flatMap(([x, y]) => [[10, x] as const, [20, y] as const]),
  );

const written = (shape: DxfShape): string => {
  if (shape.raw !== undefined) return shape.raw;
  if (shape.text === undefined) return lwpolyline(shape);
  const [[x, y]] = shape.points ?? [[0, 0]];
  return pairs([0, 'TEXT'], [8, shape.layer], [10, x], [20, y], [40, 200], [1, shape.text]);
};

export const dxf = (shapes: readonly DxfShape[], { units = 4, blocks = '' } = {}): Uint8Array =>
  new TextEncoder().encode(
    pairs([0, 'SECTION'], [2, 'HEADER'], [9, '$INSUNITS'], [70, units], [0, 'ENDSEC']) +
      (blocks && pairs([0, 'SECTION'], [2, 'BLOCKS']) + blocks + pairs([0, 'ENDSEC'])) +
      pairs([0, 'SECTION'], [2, 'ENTITIES']) +
      shapes.map(written).join('') +
      pairs([0, 'ENDSEC'], [0, 'EOF']),
  );

export const dxfPairs = pairs;

export const box = (x: number, y: number, width: number, depth: number): [number, number][] => [
  [x, y],
  [x + width, y],
  [x + width, y + depth],
  [x, y + depth],
];

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A hall of 30 booths with everything there is. */
export function furnishedHall(): HallPlan & { name: string } {
  const plan = generatePlan({
    booths: 30,
    rawPercent: 30,
    zones: [
      { key: 'plastics-rubber', share: 1 },
      { key: 'JP', share: 1 },
      { key: 'Dệt & "may" <1>', share: 1 },
    ],
  });
  return {
    name: 'Sảnh 1 & <2>',
    outline: plan.outline,
    features: plan.features,
    zones: [
      { name: 'plastics-rubber', sectorId: 'plastics-rubber', country: null },
      { name: 'JP', sectorId: null, country: 'JP' },
      { name: 'Dệt & "may" <1>', sectorId: 'textile-garment', country: null },
    ],
    booths: plan.booths.map(({ corner: _, ...booth }) => booth),
  };
}

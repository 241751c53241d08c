import { byProduct, inSectors } from './in-print-order';
import type { PrintedEntry } from './use-whole-catalogue';

const entry = (shortName: string, sectorId: string | null, ...products: string[]): PrintedEntry => ({
  id: shortName,
  shortName,
  registeredName: shortName,
  englishName: null,
  country: 'VN',
  website: null,
  sectorId,
  booths: [],
  offers: { products, certificates: [] },
  brief: null,
});
const NAMES: Readonly<Record<string, string>> = { metal: 'Đúc', plastic: 'Dập', nut: 'Ốc', axle: 'Áo' };
const name = (id: string): string => NAMES[id];
const ENTRIES = [
  entry('Vạn Xuân 10', 'metal', 'nut'),
  entry('Đông Á', null, 'axle', 'nut'),
  entry('Vạn Xuân 9', 'metal'),
  entry('Ánh Dương', 'metal', 'axle'),
  entry('Dũng', 'plastic'),
];

it("orders sectors and firms as the reader's language does, numbers by size, and who named no sector last", () => {
  const sectors = inSectors(ENTRIES, 'vi', name, 'Khác');
  expect(sectors.map((sector) => [sector.name, ...sector.entries.map(({ shortName }) => shortName)])).toEqual([
    ['Dập', 'Dũng'],
    ['Đúc', 'Ánh Dương', 'Vạn Xuân 9', 'Vạn Xuân 10'],
    ['Khác', 'Đông Á'],
  ]);
});

it('indexes every product with all who offer it', () => {
  expect(byProduct(ENTRIES, 'vi', name).map(({ name: product, entries }) => [product, entries.length])).toEqual([
    ['Áo', 2],
    ['Ốc', 2],
  ]);
});

it('has nothing to print of nothing', () => {
  expect([inSectors([], 'ja', name, ''), byProduct([], 'ja', name)]).toEqual([[], []]);
});

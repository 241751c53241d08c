import { toldReading } from './told-reading';

it('tells each thing that a text says once, and nothing that it denies or that profiles and needs have no word for', () => {
  const fact = (kind: string, id: string, negated = false) => ({ kind, id, negated });
  expect(
    toldReading({
      language: 'VI',
      facts: [
        ...[fact('process', 'cnc-milling'), fact('process', 'cnc-milling'), fact('certificate', 'iso-9001')],
        ...[fact('certificate', 'iatf-16949', true), fact('language', 'ja')],
      ],
      quantities: [
        { kind: 'monthlyCapacity', value: 20_000, unit: 'pcs' },
        { kind: 'toleranceMm', value: 0.01, unit: 'mm' },
        { kind: 'tonnage', value: 80, unit: 't' },
      ],
    }),
  ).toEqual([
    { kind: 'PROCESS', taxonomyId: 'cnc-milling' },
    { kind: 'CERTIFICATE', taxonomyId: 'iso-9001' },
    { kind: 'MONTHLY_CAPACITY', amount: 20_000, unit: 'PCS' },
    { kind: 'TOLERANCE_MM', amount: 0.01 },
  ]);
});

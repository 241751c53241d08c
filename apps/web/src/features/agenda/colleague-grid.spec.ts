import { colleagueGrid } from './colleague-grid';
import type { AgendaEntry } from './days-of';

const meeting = (startsAt: string, name: string, ...people: string[]): AgendaEntry =>
  ({
    ...{ __typename: 'AgendaMeeting', startsAt, supplierName: name },
    attendees: [{ companyId: 'home', people: people.map((personId) => ({ personId })) }],
  }) as unknown as AgendaEntry;

it('puts each colleague beside the meetings of each time', () => {
  const day = [
    meeting('09:00', 'A', 'lan'),
    meeting('09:00', 'B', 'minh', 'lan'),
    { __typename: 'AgendaSeminar', startsAt: '09:30' } as AgendaEntry,
    meeting('10:00', 'C'),
  ];
  const rows = colleagueGrid(day, [{ personId: 'lan' }, { personId: 'minh' }], 'home');
  expect(
    rows.map(({ startsAt, cells }) => [startsAt, cells.map((cell) => cell.map((one) => one.supplierName))]),
  ).toEqual([
    ['09:00', [[], ['A', 'B'], ['B']]],
    ['10:00', [['C'], [], []]],
  ]);
});

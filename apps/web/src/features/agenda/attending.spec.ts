import { clashesIn, isOf, sentByOthers, type Whose } from './attending';
import type { AgendaMeeting } from './days-of';

const person = (personId: string, elsewhere: object | null = null) => ({ personId, ownName: personId, elsewhere });
const meeting = (basis: string, ...people: object[]): AgendaMeeting =>
  ({
    __typename: 'AgendaMeeting',
    attendees: [
      { companyId: 'home', basis, people, unnamed: 0 },
      { companyId: 'away', basis: 'CHOSEN', people: [], unnamed: 2 },
      { companyId: 'third', basis: 'NOBODY', people: [], unnamed: 0 },
    ],
  }) as unknown as AgendaMeeting;

const LANS = meeting('CHOSEN', person('lan'));
const OPEN = meeting('NOBODY');
const BOTH = meeting('USUAL', person('lan'), person('minh', { placeNumber: 'B12' }));
const shown = (whose: Whose, me = 'lan') =>
  [LANS, OPEN, BOTH].filter((one) => isOf(one, whose, 'home', me)).map((one) => [LANS, OPEN, BOTH].indexOf(one));

it.each<[Whose, string, number[]]>([
  ['all', 'lan', [0, 1, 2]],
  ['mine', 'lan', [0, 1, 2]],
  ['mine', 'minh', [1, 2]],
  ['minh', 'lan', [2]],
  ['nobody', 'lan', [1]],
  ['clashes', 'lan', [2]],
])('shows the meetings of %s to %s', (whose, me, expected) => {
  expect(shown(whose, me)).toEqual(expected);
});

it("shows seminars with the reader's own", () => {
  const seminar = { __typename: 'AgendaSeminar' } as never;
  expect(
    (['all', 'mine', 'lan', 'minh', 'nobody'] as const).map((whose) => isOf(seminar, whose, 'home', 'lan')),
  ).toEqual([true, true, true, false, false]);
});

it('knows clashes of the own people, and others who send somebody', () => {
  expect(clashesIn(BOTH, 'home').map(({ personId }) => personId)).toEqual(['minh']);
  expect(sentByOthers(LANS, 'home').map(({ companyId }) => companyId)).toEqual(['away']);
});

import type { CompanyId, PersonId, RequestId } from '@ketnoi/kernel';
import { costGrowth } from '@ketnoi/kernel/testing';
import { type Choice, type HeldMeeting, isFor, whoAttends } from './who-attends.js';

const at = (clock: string): Date => new Date(`2027-10-20T${clock}:00Z`);
const [HOME, AWAY] = ['home', 'away'] as CompanyId[];
const [LAN, MINH] = ['lan', 'minh'] as PersonId[];
const meeting = (name: string, from: string, to: string, companyIds = [HOME]): HeldMeeting => ({
  requestId: name as RequestId,
  ...{ startsAt: at(from), endsAt: at(to), companyIds },
});
const chosen = (personId: PersonId, { companyIds, ...held }: HeldMeeting): Choice => ({
  ...held,
  ...{ personId, companyId: companyIds[0] },
});
const NINE = meeting('nine', '09:00', '09:30');
const LONG = meeting('long', '09:00', '10:30');
const TEN = meeting('ten', '10:00', '10:30');

const told = (...of: Parameters<typeof whoAttends>) =>
  whoAttends(...of).map(({ requestId, basis, personIds, elsewhere }) => [
    ...[requestId, basis, personIds.join()],
    [...elsewhere].join(' '),
  ]);

describe('who attends a meeting', () => {
  it('is who was chosen, else the usual ones, else the whole company', () => {
    const usual = new Map([[HOME, [LAN]]]);
    expect(told([NINE, TEN], usual, [chosen(MINH, NINE)])).toEqual([
      ['nine', 'chosen', 'minh', ''],
      ['ten', 'usual', 'lan', ''],
    ]);
    expect(told([NINE], new Map(), [])).toEqual([['nine', 'nobody', '', '']]);
  });

  it('is none of the usual ones who were chosen elsewhere at that time, for another company too', () => {
    const usual = new Map([[HOME, [LAN]]]);
    expect(told([NINE, LONG], usual, [chosen(LAN, LONG)])).toEqual([
      ['nine', 'nobody', '', ''],
      ['long', 'chosen', 'lan', ''],
    ]);
    expect(told([NINE], usual, [chosen(LAN, meeting('other', '09:15', '09:45', [AWAY]))])).toEqual([
      ['nine', 'nobody', '', ''],
    ]);
  });

  it('clashes where two meetings overlap, not where one follows the other', () => {
    expect(told([NINE, TEN, LONG], new Map(), [chosen(LAN, NINE), chosen(LAN, TEN), chosen(MINH, LONG)])).toEqual([
      ['nine', 'chosen', 'lan', ''],
      ['ten', 'chosen', 'lan', ''],
      ['long', 'chosen', 'minh', ''],
    ]);
    expect(told([TEN, LONG], new Map([[HOME, [MINH]]]), [chosen(LAN, TEN), chosen(LAN, LONG)])).toEqual([
      ['ten', 'chosen', 'lan', 'lan,long'],
      ['long', 'chosen', 'lan', 'lan,ten'],
    ]);
  });

  it('clashes where the usual ones have two meetings at once', () => {
    expect(told([NINE, LONG], new Map([[HOME, [LAN]]]), [])).toEqual([
      ['nine', 'usual', 'lan', 'lan,long'],
      ['long', 'usual', 'lan', 'lan,nine'],
    ]);
  });
});

/** A day on which each firm meets as often as at any other fair, however many firms there are. */
function aDay(firms: number): Parameters<typeof whoAttends> {
  const choices: Choice[] = [];
  const usual = new Map<CompanyId, PersonId[]>();
  const meetings = Array.from({ length: firms * 8 }, (_, n) => {
    const [buyer, supplier] = [`b${n % firms}`, `s${(n * 7) % firms}`] as CompanyId[];
    const starts = Date.UTC(2027, 9, 20, 2) + Math.floor(n / firms) * 1_800_000;
    const held = { requestId: `r${n}` as RequestId, startsAt: new Date(starts), endsAt: new Date(starts + 1_500_000) };
    choices.push({ ...held, companyId: buyer, personId: `p-${buyer}` as PersonId });
    usual.set(supplier, [`p-${supplier}` as PersonId]);
    return { ...held, companyIds: [buyer, supplier] };
  });
  return [meetings, usual, choices];
}

it('costs a day of many firms as much more as there are more of them', async () => {
  const days = new Map([100, 800].map((firms) => [firms, aDay(firms)]));
  const growth = await costGrowth((firms) => whoAttends(...(days.get(firms) ?? aDay(firms))), { from: 100, to: 800 });
  expect(growth).toBeLessThan(24);
});

it('is for a person who is named, or where nobody is', () => {
  const sendings = whoAttends([NINE, TEN], new Map(), [chosen(LAN, NINE)]);
  const isLans = (person: PersonId, { requestId }: HeldMeeting, companies = [HOME]) =>
    isFor(person, companies, requestId, sendings);
  expect([isLans(LAN, NINE), isLans(MINH, NINE), isLans(MINH, TEN), isLans(MINH, TEN, [AWAY])]).toEqual([
    ...[true, false, true, false],
  ]);
});

import type { CompanyId, FairId, PersonId } from '@ketnoi/kernel';
import { Agendas, Participations } from '@ketnoi/meetings';
import { type DirectoryDatabase, openDirectoryDatabase } from '../../test/directory-world.fixture.js';
import { readSeminarSlots } from './inputs/read-attendance.js';
import { readDelegateLanguages } from './inputs/read-languages.js';

let world: DirectoryDatabase;
beforeAll(async () => {
  world = await openDirectoryDatabase();
});
afterAll(() => world.close());

const AT = new Date('2026-08-20T02:00:00Z');
const UNTIL = new Date('2026-08-20T02:30:00Z');

describe('a delegate', () => {
  let fairId: FairId;
  let home: CompanyId;
  let lan: PersonId;
  const insert = (into: string, ...row: unknown[]): Promise<unknown> =>
    world.database.dataSource.query(`INSERT INTO ${into} VALUES ?`, [[row]]);
  const belongs = (): Promise<unknown> =>
    insert('memberships (id, person_id, fair_id, company_id, role, created_at)', lan, lan, '', home, 'member', AT);

  beforeAll(async () => {
    fairId = await world.fair();
    [home, lan] = [await world.company(fairId), 'not yet' as PersonId];
    const buyer = await world.company(fairId, { country: 'JP', buyer: true });
    const beside = [await world.company(fairId, { name: 'Ba' }), await world.company(fairId, { name: 'Bốn' })];
    lan = await world.delegate(fairId, home, ['catalogue']);
    await insert('slots (fair_id, ordinal, day, of_day, starts_at, ends_at)', fairId, 0, 1, 0, AT, UNTIL);
    await insert('seminars (fair_id, id, title, starts_at, ends_at)', fairId, 'talk', 'Talk', AT, UNTIL);
    await insert('seminar_seats (fair_id, seminar_id, person_id)', fairId, 'talk', lan);
    await insert(
      `timetables (fair_id, id, state, version_number, held, value, upper_bound, most_meetings, gaps, below_minimum,
         iterations, proved, created_at)`,
      ...[fairId, fairId, 'released', 1, 1, 1, 1, 1, 0, 0, 1, 1, AT],
    );
    await insert(
      `meetings (fair_id, timetable_id, request_id, buyer_id, supplier_id, slot, length, place_kind, place_id, locked,
         other_ids)`,
      ...[fairId, fairId, fairId, buyer, home, 0, 1, 'table', fairId, 0, JSON.stringify(beside.reverse())],
    );
  });

  /** What follows from attending: the agenda, the calendar, the languages and the seminar that takes the company's seat. */
  const counts = async (): Promise<readonly [number, boolean, boolean, number, number]> => {
    const [agendas, participations] = [world.app.get(Agendas), world.app.get(Participations)];
    const { entries } = await agendas.ofPerson(fairId, lan, 'released');
    const slots = [{ index: 0, day: 1, ofDay: 0, startsAt: AT, endsAt: UNTIL }];
    const seats = new Map([[home, { id: home, seats: 1, asBuyer: false, asSupplier: true, most: null }]]);
    const manager = world.database.dataSource.manager;
    return [
      entries.filter((entry) => entry.kind === 'meeting').length,
      await participations.attends(fairId, lan),
      (await participations.toldFor(fairId, [home])).has(home),
      (await readDelegateLanguages(manager, fairId)).get(home)?.length ?? 0,
      (await readSeminarSlots(manager, fairId, slots, seats)).get(home)?.size ?? 0,
    ];
  };

  it('reads the names of everybody at the meeting', async () => {
    const { entries } = await world.app.get(Agendas).ofCompany(fairId, home, 'released');
    expect(entries).toMatchObject([{ supplierName: 'Firm', otherNames: 'Ba, Bốn' }]);
    expect(entries[0]).not.toHaveProperty('other_ids');
  });

  it('attends while belonging to the company, and from the moment of leaving no longer', async () => {
    await belongs();
    expect(await counts()).toEqual([1, true, true, 2, 1]);
    await world.database.dataSource.query('DELETE FROM memberships WHERE person_id = ?', [lan]);
    expect(await counts()).toEqual([0, false, false, 0, 0]);
  });
});

import { type CompanyId, type FairId, Ids, type PersonId, type RequestId, UnitOfWork } from '@ketnoi/kernel';
import { Attendees } from '@ketnoi/meetings';
import { attendeesContract } from '@ketnoi/meetings/testing';
import { type DirectoryDatabase, openDirectoryDatabase } from '../../../test/directory-world.fixture.js';

let world: DirectoryDatabase;
beforeAll(async () => {
  world = await openDirectoryDatabase();
});
afterAll(() => world.close());

const AT = new Date('2026-08-20T02:00:00Z');
const MINUTE = 60_000;
const nextId = <T extends string>(): T => world.app.get(Ids).next() as string as T;
const insert = (into: string, ...row: unknown[]): Promise<unknown> =>
  world.database.dataSource.query(`INSERT INTO ${into} VALUES ?`, [[row]]);

/** A fair with three slots and a released timetable of nothing. */
async function aFair(): Promise<FairId> {
  const fairId = await world.fair();
  for (const n of [0, 1, 2]) {
    const from = new Date(AT.getTime() + 30 * n * MINUTE);
    const until = new Date(from.getTime() + 25 * MINUTE);
    await insert('slots (fair_id, ordinal, day, of_day, starts_at, ends_at)', fairId, n, 1, n, from, until);
  }
  await insert(
    `timetables (fair_id, id, state, version_number, held, value, upper_bound, most_meetings, gaps, below_minimum,
       iterations, proved, created_at)`,
    ...[fairId, fairId, 'released', 1, 1, 1, 1, 1, 0, 0, 1, 1, AT],
  );
  return fairId;
}

const belongs = (person: PersonId, company: CompanyId): Promise<unknown> =>
  insert(
    'memberships (id, person_id, fair_id, company_id, role, created_at)',
    ...[nextId(), person, '', company, 'member', AT],
  );

attendeesContract('MariaDB or MySQL', async () => {
  const fairId = await aFair();
  const { dataSource } = world.database;
  return {
    attendees: world.app.get(Attendees),
    fairId,
    company: () => world.company(fairId),
    delegate: async (companyId, personId) => {
      const delegate = personId ?? (await world.delegate(fairId, companyId, []));
      if (personId) await insert('delegates (fair_id, company_id, person_id)', fairId, companyId, delegate);
      await belongs(delegate, companyId);
      return delegate;
    },
    leaves: (personId, companyId) =>
      dataSource.query('DELETE FROM memberships WHERE person_id = ? AND company_id = ?', [personId, companyId]),
    meeting: async ([buyerId, supplierId], slot, table) => {
      const [requestId, tableId] = [nextId<RequestId>(), nextId()];
      await insert('meeting_tables (fair_id, id, number)', fairId, tableId, table);
      await insert(
        `meetings (fair_id, timetable_id, request_id, buyer_id, supplier_id, slot, length, place_kind, place_id, locked)`,
        ...[fairId, fairId, requestId, buyerId, supplierId, slot, 1, 'table', tableId, 0],
      );
      return requestId;
    },
    moved: (requestId, slot) =>
      dataSource.query('UPDATE meetings SET slot = ? WHERE fair_id = ? AND request_id = ?', [slot, fairId, requestId]),
    run: (work) => world.app.get(UnitOfWork).run(work),
  };
});

describe('the names of those who attend', () => {
  it('are told abroad only of those who agreed to that', async () => {
    const fairId = await aFair();
    const [home, abroad] = [await world.company(fairId), await world.company(fairId, { country: 'JP', buyer: true })];
    const [shy, open] = [
      await world.delegate(fairId, home, ['catalogue']),
      await world.delegate(fairId, home, ['catalogue', 'foreign-firms']),
    ];
    for (const person of [shy, open]) await belongs(person, home);
    const told = async (reader: CompanyId) =>
      new Map(
        (await world.app.get(Attendees).attending(fairId, [home], 'released', [reader])).delegates.map((one) => [
          ...([one.personId, one.told] as const),
        ]),
      );
    expect(await told(abroad)).toEqual(
      new Map([
        [shy, false],
        [open, true],
      ]),
    );
    expect((await told(home)).get(shy)).toBe(true);
  });
});

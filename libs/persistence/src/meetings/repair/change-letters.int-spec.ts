import { type CompanyId, type FairId, type PersonId, type RequestId } from '@ketnoi/kernel';
import { diffTimetables, type Meeting, Participations } from '@ketnoi/meetings';
import { type DirectoryDatabase, openDirectoryDatabase } from '../../../test/directory-world.fixture.js';
import { changeLetters } from './change-letters.js';

let world: DirectoryDatabase;
beforeAll(async () => {
  world = await openDirectoryDatabase();
});
afterAll(() => world.close());

describe('letters about a meeting of three companies, one of them online', () => {
  let fairId: FairId;
  let [buyer, supplier, other]: CompanyId[] = [];
  let people: PersonId[] = [];
  const insert = (into: string, ...row: unknown[]): Promise<unknown> =>
    world.database.dataSource.query(`INSERT INTO ${into} VALUES ?`, [[row]]);
  const meeting = (over: Partial<Meeting> = {}): Meeting => ({
    ...{ requestId: 'r' as RequestId, buyerId: buyer, supplierId: supplier, otherIds: [other], slot: 0, length: 1 },
    ...{ placeKind: 'online', placeId: 'room', interpreterId: null, locked: false },
    ...over,
  });

  beforeAll(async () => {
    fairId = await world.fair();
    buyer = await world.company(fairId, { name: 'Kaido', buyer: true });
    supplier = await world.company(fairId, { name: 'An' });
    other = await world.company(fairId, { name: 'Ba' });
    people = [];
    for (const [n, company] of [buyer, supplier, supplier, other].entries()) {
      const person = await world.delegate(fairId, company, []);
      people.push(person);
      await insert(
        'memberships (id, person_id, fair_id, company_id, role, created_at)',
        ...[person, person, '', company, 'member', new Date()],
      );
      await world.database.dataSource.query('UPDATE people SET email = ? WHERE id = ?', [`p${n}@fair.example`, person]);
    }
    // Of the supplier's two only one attends; the third company has named nobody.
    await world.database.dataSource.query('DELETE FROM delegates WHERE person_id IN (?)', [[people[2], people[3]]]);
    await insert('online_rooms (fair_id, id, number, link)', fairId, 'room', 3, 'https://rooms.example/3');
    await insert(
      'attendances (fair_id, company_id, time_zone, online_from, online_until, own_interpreter, accepts_english)',
      ...[fairId, buyer, 'Asia/Tokyo', '08:00', '18:00', '[]', 0],
    );
    for (const [ordinal, from, until] of [
      [0, '02:00', '02:25'],
      [1, '02:30', '02:55'],
    ] as const)
      await insert(
        'slots (fair_id, ordinal, day, of_day, starts_at, ends_at)',
        ...[fairId, ordinal, 0, ordinal, `2026-10-21 ${from}`, `2026-10-21 ${until}`],
      );
  });

  const letters = async (before: Meeting, after: Meeting): Promise<string[][]> => {
    const changes = diffTimetables([before], [after]);
    const about = { cause: 'repair', versionNumber: 2 } as const;
    const written = await changeLetters(world.database.dataSource.manager, fairId, about, changes);
    return written
      .map(({ to, params }) => {
        const { who, zone, lines } = params as Record<'who' | 'zone' | 'lines', string>;
        return [to, who, zone, lines];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1));
  };

  it('name everybody at it, the room with its address, and the clock of the reader', async () => {
    const there = 'Asia/Ho_Chi_Minh (GMT+7)';
    const [at, room] = ['21/10 09:00–09:25 → 21/10 09:00–09:55', 'Online 3 · https://rooms.example/3'];
    expect(await letters(meeting(), meeting({ length: 2 }))).toEqual([
      [
        ...['p0@fair.example', 'Kaido', 'Asia/Tokyo (GMT+9)'],
        `21/10 11:00–11:25 → 21/10 11:00–11:55 · ${room} · An – Ba`,
      ],
      ['p1@fair.example', 'An', there, `${at} · ${room} · Kaido – Ba`],
      ['p3@fair.example', 'Ba', there, `${at} · ${room} · Kaido – An`],
    ]);
  });

  it('tell a company that is not at it any more with a dash', async () => {
    const told = await letters(meeting(), meeting({ otherIds: [] }));
    expect(told.at(-1)?.at(-1)).toBe('21/10 09:00–09:25 → — · Kaido – An');
  });

  it('go to those whom previews name', async () => {
    const told = await world.app.get(Participations).toldFor(fairId, [buyer, supplier, other]);
    expect([...told].sort()).toEqual(
      [
        [buyer, [people[0]]],
        [supplier, [people[1]]],
        [other, [people[3]]],
      ].sort(),
    );
  });
});

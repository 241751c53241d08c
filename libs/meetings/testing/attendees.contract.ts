import type { CompanyId, FairId, PersonId, RequestId } from '@ketnoi/kernel';
import type { Attendees } from '@ketnoi/meetings';

export interface AttendeesWorld {
  readonly attendees: Attendees;
  readonly fairId: FairId;
  company(): Promise<CompanyId>;
  /** A new person, or one who attends for another company already. */
  delegate(companyId: CompanyId, personId?: PersonId): Promise<PersonId>;
  /** Belongs to the company no longer. */
  leaves(personId: PersonId, companyId: CompanyId): Promise<void>;
  /** Held by the newest version at a table of this number, in a slot counted from 0. */
  meeting(companyIds: readonly [CompanyId, CompanyId], slot: number, table: number): Promise<RequestId>;
  moved(requestId: RequestId, slot: number): Promise<void>;
  run<T>(work: () => Promise<T>): Promise<T>;
}

/** One suite for every adapter of the port. `open` gives a fair with three slots and nothing else. */
export function attendeesContract(name: string, open: () => Promise<AttendeesWorld>): void {
  describe(`Attendees (${name})`, () => {
    let world: AttendeesWorld;
    let home: CompanyId;
    let away: CompanyId;
    let lan: PersonId;
    let minh: PersonId;
    beforeEach(async () => {
      world = await open();
      [home, away] = [await world.company(), await world.company()];
      [lan, minh] = [await world.delegate(home), await world.delegate(home)];
    });

    const choose = (requestId: RequestId, ...people: PersonId[]): Promise<void> =>
      world.run(() => world.attendees.choose(world.fairId, requestId, home, people));
    const read = () => world.attendees.attending(world.fairId, [home], 'released', [home]);
    const chosen = async () => (await read()).choices.map((one) => [one.requestId, one.personId, one.placeNumber]);

    it('keeps whom a company chose, in place of whom it chose before', async () => {
      const first = await world.meeting([away, home], 0, 7);
      await choose(first, lan);
      await choose(first, lan, minh);
      expect((await chosen()).sort()).toEqual(
        [
          [first, lan, '7'],
          [first, minh, '7'],
        ].sort(),
      );
      await choose(first);
      expect(await chosen()).toEqual([]);
    });

    it('tells where people are, wherever the meeting is moved to, until it is forgotten', async () => {
      const first = await world.meeting([away, home], 0, 7);
      await choose(first, lan);
      const before = (await read()).choices[0];
      await world.moved(first, 2);
      const [after] = (await read()).choices;
      expect(after).toMatchObject({ requestId: first, companyId: home, personId: lan, placeKind: 'table' });
      expect(after.startsAt.getTime()).toBeGreaterThan(before.endsAt.getTime());
      await world.run(() => world.attendees.forget(world.fairId, [first]));
      expect(await chosen()).toEqual([]);
    });

    it('tells the meeting with all who meet there, and none that is not held', async () => {
      const first = await world.meeting([away, home], 1, 7);
      const found = await world.attendees.meeting(world.fairId, first);
      expect(found?.companyIds).toEqual([away, home]);
      expect(await world.attendees.meeting(world.fairId, lan as string as RequestId)).toBeNull();
    });

    it('marks the usual ones, until others are', async () => {
      const usual = async () => (await read()).delegates.filter((one) => one.usual).map(({ personId }) => personId);
      const set = (...people: PersonId[]) => world.run(() => world.attendees.setUsual(world.fairId, home, people));
      await set(lan, minh);
      expect((await usual()).sort()).toEqual([lan, minh].sort());
      await set(minh);
      expect(await usual()).toEqual([minh]);
    });

    it('keeps what one of two colleagues said who say it at the same time, and not both', async () => {
      const sent = (people: PersonId[]) => world.run(() => world.attendees.setUsual(world.fairId, home, people));
      for (let round = 0; round < 5; round++) {
        await Promise.all([sent([lan]), sent([minh])]);
        expect((await read()).delegates.filter(({ usual }) => usual)).toHaveLength(1);
        await sent([]);
      }
    });

    it('sends nobody who has left the company', async () => {
      const first = await world.meeting([away, home], 0, 7);
      await choose(first, lan);
      expect(await world.attendees.companiesOf(world.fairId, lan)).toEqual([home]);
      await world.leaves(lan, home);
      expect((await read()).delegates.map(({ personId }) => personId)).toEqual([minh]);
      expect(await chosen()).toEqual([]);
      expect(await world.attendees.companiesOf(world.fairId, lan)).toEqual([]);
    });

    it('knows where the people of a company are for another one', async () => {
      const second = await world.company();
      await world.delegate(second, lan);
      const other = await world.meeting([away, second], 0, 9);
      await world.run(() => world.attendees.choose(world.fairId, other, second, [lan]));
      expect(await chosen()).toEqual([[other, lan, '9']]);
    });
  });
}

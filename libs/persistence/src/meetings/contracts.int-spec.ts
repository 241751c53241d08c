import { Ids, type RequestId, type RoundId, type TimetableId, UnitOfWork } from '@ketnoi/kernel';
import { MeetingRequests, Rounds, Timetables } from '@ketnoi/meetings';
import { meetingRequestsContract, roundsContract, timetablesContract } from '@ketnoi/meetings/testing';
import { type Foundations, foundations } from '../../test/foundations.js';

let world: Foundations;
beforeAll(async () => {
  world = await foundations();
});
afterAll(() => world.close());

const run = <T>(work: () => Promise<T>): Promise<T> => world.get(UnitOfWork).run(work);
const nextId = <T extends string>(): T => world.get(Ids).next() as string as T;
const emptied = async (...tables: string[]): Promise<void> => {
  for (const table of tables) await world.database.dataSource.query(`DELETE FROM ${table}`);
};

roundsContract('MariaDB or MySQL', async () => {
  await emptied('rounds');
  return {
    rounds: world.get(Rounds),
    nextId: () => nextId<RoundId>(),
    run,
    age: async ({ roundId }, seconds) => {
      await world.database.dataSource.query(
        'UPDATE rounds SET heartbeat_at = heartbeat_at - INTERVAL ? SECOND WHERE id = ?',
        [seconds, roundId],
      );
    },
  };
});

meetingRequestsContract('MariaDB or MySQL', async () => {
  await emptied('requests');
  return { requests: world.get(MeetingRequests), nextId: () => nextId<RequestId>(), run };
});

timetablesContract('MariaDB or MySQL', async () => {
  await emptied('timetables', 'meetings', 'occupancies', 'unscheduled_requests');
  return { timetables: world.get(Timetables), nextId: () => nextId<TimetableId>(), run };
});

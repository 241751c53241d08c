import { type FairId, Ids, type TimetableId } from '@ketnoi/kernel';
import { StandbyPairs, TimetableViews } from '@ketnoi/meetings';
import { type Foundations, foundations } from '../../../test/foundations.js';

let world: Foundations;
beforeAll(async () => {
  world = await foundations();
});
afterAll(() => world.close());

it.each(['x', '1:x', 'x::y', ':', '-1:a:b:c', '99999999999::0', 'ấ'])(
  'begins where no page ended, whatever stands for its end: %s',
  async (after) => {
    const fairId = world.get(Ids).next() as string as FairId;
    const page = { first: 10, after };
    const timetableId = world.get(Ids).next() as string as TimetableId;
    expect((await world.get(TimetableViews).meetings(fairId, timetableId, page)).items).toEqual([]);
    expect((await world.get(StandbyPairs).prepared(fairId, { slot: null, insteadIds: null }, page)).items).toEqual([]);
  },
);

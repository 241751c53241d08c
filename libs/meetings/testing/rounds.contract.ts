import type { RoundId } from '@ketnoi/kernel';
import { type Round, type RoundRef, type RoundResult, type Rounds, SILENT_SECONDS } from '@ketnoi/meetings';
import { aRound } from './meetings.fixture.js';

export interface RoundsWorld {
  readonly rounds: Rounds;
  nextId(): RoundId;
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Makes the last sign of life of the round so many seconds older. */
  age(round: RoundRef, seconds: number): Promise<void>;
}

const RESULT: RoundResult = { hash: 'abc', counts: { pairs: 3 }, ms: { total: 1 } };

/** One suite for every adapter of the port. `open` gives a world without rounds. */
export function roundsContract(name: string, open: () => Promise<RoundsWorld>): void {
  describe(`Rounds (${name})`, () => {
    const added = async (world: RoundsWorld, over: Partial<Round> = {}): Promise<RoundRef> => {
      const round = aRound({ id: world.nextId(), ...over });
      expect(await world.run(() => world.rounds.add(round))).toBe(true);
      return { fairId: round.fairId, roundId: round.id };
    };
    const read = (world: RoundsWorld, ref: RoundRef) => world.rounds.find(ref.fairId, ref.roundId);

    it('lets one round of a kind be unfinished', async () => {
      const world = await open();
      const first = await added(world);
      expect(await world.run(() => world.rounds.add(aRound({ id: world.nextId() })))).toBe(false);
      await added(world, { kind: 'timetable' });
      const turn = await world.rounds.begin(first);
      expect(turn && (await world.rounds.finish(turn, 'in', RESULT))).toBe(true);
      await added(world);
    });

    it('gives a round to one worker, and to the next only when the first is silent', async () => {
      const world = await open();
      const ref = await added(world);
      expect(await world.rounds.begin(ref)).toEqual({ ...ref, epoch: 1 });
      expect(await world.rounds.begin(ref)).toBeNull();
      await world.age(ref, SILENT_SECONDS + 1);
      expect(await world.rounds.begin(ref)).toEqual({ ...ref, epoch: 2 });
    });

    it('saves nothing of a turn that was lost', async () => {
      const world = await open();
      const ref = await added(world);
      const stale = { ...ref, epoch: 1 };
      await world.rounds.begin(ref);
      await world.age(ref, SILENT_SECONDS + 1);
      await world.rounds.begin(ref);
      expect(await world.rounds.beat(stale, null)).toBe('lost');
      expect(await world.rounds.finish(stale, 'in', RESULT)).toBe(false);
      expect(await world.rounds.fail(stale, { code: 'no-slots', params: {} })).toBe(false);
      expect(await world.rounds.endCancelled(stale)).toBe(false);
      expect((await read(world, ref))?.state).toBe('running');
    });

    it('saves once', async () => {
      const world = await open();
      const ref = await added(world);
      const turn = { ...ref, epoch: 1 };
      await world.rounds.begin(ref);
      expect(await world.rounds.finish(turn, 'in', RESULT)).toBe(true);
      expect(await world.rounds.finish(turn, 'other', { ...RESULT, hash: 'other' })).toBe(false);
      expect(await world.rounds.begin(ref)).toBeNull();
      expect(await read(world, ref)).toMatchObject({
        state: 'finished',
        percent: 100,
        inputHash: 'in',
        result: RESULT,
      });
    });

    it('hears of a cancel with the next sign of life', async () => {
      const world = await open();
      const ref = await added(world);
      const turn = { ...ref, epoch: 1 };
      await world.rounds.begin(ref);
      const progress = { phase: 'score', percent: 20, counts: { pairs: 5 } } as const;
      expect(await world.rounds.beat(turn, progress)).toBe('go-on');
      expect(await world.rounds.askToCancel(ref)).toBe('asked');
      expect(await world.rounds.askToCancel(ref)).toBe('asked');
      expect(await world.rounds.beat(turn, null)).toBe('cancel');
      expect(await world.rounds.endCancelled(turn)).toBe(true);
      expect(await read(world, ref)).toMatchObject({ ...progress, state: 'cancelled' });
      expect(await world.rounds.askToCancel(ref)).toBe('over');
    });

    it('hears with every sign of life that what is found is enough, until somebody cancels', async () => {
      const world = await open();
      const ref = await added(world, { kind: 'timetable' });
      await world.rounds.askToFinish(ref);
      const turn = await world.rounds.begin(ref);
      if (!turn) throw new Error('nobody was at it');
      const { finishRequestedAt } = (await read(world, ref)) ?? {};
      expect(finishRequestedAt).toBeInstanceOf(Date);
      await world.rounds.askToFinish(ref);
      expect((await read(world, ref))?.finishRequestedAt).toEqual(finishRequestedAt);
      expect(await world.rounds.beat(turn, null)).toBe('finish');
      await world.age(ref, SILENT_SECONDS + 1);
      const next = await world.rounds.begin(ref);
      expect(next && (await world.rounds.beat(next, null))).toBe('finish');
      expect(await world.rounds.askToCancel(ref)).toBe('asked');
      expect(next && (await world.rounds.beat(next, null))).toBe('cancel');
    });

    it('ends a round at once that nobody runs', async () => {
      const world = await open();
      const ref = await added(world);
      expect(await world.rounds.askToCancel(ref)).toBe('ended');
      expect(await world.rounds.begin(ref)).toBeNull();
      await added(world);
    });

    it('need not wait for the silence of a worker that handed back', async () => {
      const world = await open();
      const ref = await added(world);
      await world.rounds.begin(ref);
      await world.rounds.handBack({ ...ref, epoch: 1 });
      expect(await world.rounds.begin(ref)).toEqual({ ...ref, epoch: 2 });
    });
  });
}

import { getEventListeners } from 'node:events';
import { withRole } from '@ketnoi/kernel/testing';
import {
  aRound,
  FAIR,
  proposeInputs,
  requestInput,
  supplier,
  buyer,
  timetableInputs,
} from '../../../testing/meetings.fixture.js';
import { untilStopped } from '../../../testing/plain-engines.js';
import { roundsDesk } from '../../../testing/rounds-desk.js';
import { DEFAULT_ROUND_SETTINGS, type SilenceRule } from '../../domain/settings/round-settings.js';
import { EngineFailed } from '../ports/engine-failed.js';
import { SILENT_SECONDS } from '../ports/rounds.js';

const PROPOSE = aRound();
const TIMETABLE = aRound({ kind: 'timetable' });
const REF = { fairId: FAIR, roundId: PROPOSE.id };
const REQUESTS = [
  requestInput(1),
  requestInput(2, { buyerId: buyer(2) }),
  requestInput(3, { supplierId: supplier(2) }),
];

async function desk(round = PROPOSE, proposing = proposeInputs(2, 3), placing = timetableInputs(REQUESTS)) {
  const made = roundsDesk(proposing, placing);
  await made.rounds.add(round);
  return made;
}

describe('a propose round', () => {
  it('leaves explained proposals, best first, and says so', async () => {
    const room = await desk();
    expect(await room.run(REF)).toBe('finished');
    expect(room.proposals.rows.map((p) => p.position)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await room.rounds.find(FAIR, REF.roundId)).toMatchObject({
      state: 'finished',
      percent: 100,
      counts: { pairs: 6, proposals: 6 },
    });
    expect(room.outbox.types.at(-1)).toBe('round-ended');
  });

  it('run twice changes nothing', async () => {
    const room = await desk();
    await room.run(REF);
    const before = [...room.proposals.rows];
    expect(await room.run(REF)).toBe('nothing-to-do');
    expect(room.proposals.rows).toEqual(before);
  });

  it.each([
    ['no-buyers', proposeInputs(0, 2)],
    ['no-suppliers', proposeInputs(2, 0)],
    ['no-needs', proposeInputs(2, 2, { needs: [] })],
    ['no-possible-pairs', proposeInputs(1, 1, { bans: [{ buyerId: buyer(1), supplierId: supplier(1) }] })],
  ])('ends as failed with the reason %s', async (code, inputs) => {
    const room = await desk(PROPOSE, inputs);
    expect(await room.run(REF)).toBe('failed');
    expect((await room.rounds.find(FAIR, REF.roundId))?.failure?.code).toBe(code);
    expect(room.outbox.events.at(-1)?.payload).toMatchObject({ state: 'failed', failureCode: code });
  });

  it('ends as failed when the engine breaks, and throws when the database does', async () => {
    const broken = await desk();
    broken.scorer.before = () => Promise.reject(new EngineFailed('out of memory'));
    expect(await broken.run(REF)).toBe('failed');
    const unlucky = await desk();
    unlucky.scorer.before = () => Promise.reject(new Error('connection lost'));
    await expect(unlucky.run(REF)).rejects.toThrow('connection lost');
    expect((await unlucky.rounds.find(FAIR, REF.roundId))?.state).toBe('running');
  });

  it('stops when somebody cancels, and leaves nothing', async () => {
    const room = await desk();
    room.scorer.before = untilStopped;
    const running = room.run(REF);
    await Promise.resolve();
    await room.rounds.askToCancel(REF);
    expect(await running).toBe('cancelled');
    expect(room.proposals.rows).toEqual([]);
  });

  it('is handed back when the worker must stop, and then runs as if nothing had been', async () => {
    const undisturbed = await desk();
    await undisturbed.run(REF);
    const room = await desk();
    const stopping = new AbortController();
    room.scorer.before = (run) => {
      stopping.abort();
      return untilStopped(run);
    };
    expect(await room.run(REF, stopping.signal)).toBe('handed-back');
    room.scorer.before = async () => undefined;
    // The fair has changed since: the frozen inputs have not.
    room.inputs.proposing = proposeInputs(1, 1);
    expect(await room.run(REF)).toBe('finished');
    const [one, other] = [room, undisturbed].map((r) => r.rounds.rows.get(REF.roundId)?.result?.hash);
    expect(one).toBe(other);
    expect(room.inputs.reads).toBe(1);
  });

  it('saves nothing for a worker that slept while another took over', async () => {
    const room = await desk();
    let wake = (): void => undefined;
    room.scorer.before = () => new Promise<void>((resolve) => (wake = resolve));
    const sleeper = room.run(REF);
    while (room.inputs.reads === 0) await Promise.resolve();
    room.clock.moveBy((SILENT_SECONDS + 1) * 1000);
    const sleeping = wake;
    room.scorer.before = async () => undefined;
    expect(await room.run(REF)).toBe('finished');
    const saved = [...room.proposals.rows];
    sleeping();
    wake();
    expect(['lost', 'handed-back']).toContain(await sleeper);
    expect(room.proposals.rows).toEqual(saved);
  });

  it('gives up on a round that no worker survives', async () => {
    const room = await desk(aRound({ state: 'running', epoch: 8 }));
    expect(await room.run(REF)).toBe('failed');
    expect((await room.rounds.find(FAIR, REF.roundId))?.failure?.code).toBe('gave-up');
  });
});

describe('a timetable round', () => {
  it('ends with what is found when somebody has enough, also in the hands of the next worker', async () => {
    const room = await desk(TIMETABLE);
    const stopping = new AbortController();
    room.timetabler.before = (run) => {
      stopping.abort();
      return untilStopped(run);
    };
    expect(await room.run(REF, stopping.signal)).toBe('handed-back');
    await room.rounds.askToFinish(REF);
    room.timetabler.before = ({ enough }) =>
      new Promise((resolve) => {
        if (enough?.aborted) resolve();
        enough?.addEventListener('abort', () => resolve(), { once: true });
      });
    expect(await room.run(REF)).toBe('finished');
    expect((await room.timetables.working(FAIR))?.held).toBeGreaterThan(0);
  });

  it('holds what it can, with a row for each seat and table, and says why the rest is left out', async () => {
    const oneTable = timetableInputs(REQUESTS, { slots: [{ day: 0, halfDay: 0 }] });
    const room = await desk(TIMETABLE, undefined, oneTable);
    expect(await room.run(REF)).toBe('finished');
    const working = await room.timetables.working(FAIR);
    expect(working?.held).toBe(1);
    expect(await room.timetables.occupancies(FAIR, working!.id)).toHaveLength(3);
    expect((await room.rounds.find(FAIR, REF.roundId))?.counts).toMatchObject({ held: 1, unscheduled: 2 });
  });

  it('keeps pins where they are', async () => {
    const pinned = { slot: 3, placeId: null, interpreterId: null };
    const room = await desk(TIMETABLE, undefined, timetableInputs([requestInput(1, { pinned }), ...REQUESTS.slice(1)]));
    await room.run(REF);
    const working = await room.timetables.working(FAIR);
    const meetings = await room.timetables.meetings(FAIR, working!.id);
    expect(meetings.find((m) => m.requestId === REQUESTS[0].id)).toMatchObject({ slot: 3, locked: true });
  });

  it('leaves out what was called off while it ran', async () => {
    const room = await desk(TIMETABLE, undefined, timetableInputs(REQUESTS));
    room.timetabler.before = async () => {
      room.inputs.placing = timetableInputs(REQUESTS.slice(1));
    };
    expect(await room.run(REF)).toBe('finished');
    const working = await room.timetables.working(FAIR);
    expect(working).toMatchObject({ held: 2, value: 200 });
    const held = await room.timetables.meetings(FAIR, working!.id);
    expect(held.map((m) => m.requestId)).toEqual(REQUESTS.slice(1).map((r) => r.id));
  });

  it.each([
    ['no-slots', timetableInputs(REQUESTS, { slots: [] })],
    ['no-requests', timetableInputs([])],
    ['no-places', timetableInputs(REQUESTS, { places: [] })],
  ])('ends as failed with the reason %s', async (code, placing) => {
    const room = await desk(TIMETABLE, undefined, placing);
    expect(await room.run(REF)).toBe('failed');
    expect((await room.rounds.find(FAIR, REF.roundId))?.failure?.code).toBe(code);
  });
});

describe('offering', () => {
  it('turns proposals that were not dropped into open requests with a deadline, once', async () => {
    const room = await desk();
    await room.run(REF);
    const [dropped] = room.proposals.rows;
    await room.proposals.review(FAIR, REF.roundId, [dropped.id], 'dropped');
    const organiser = withRole(FAIR, 'organiser');
    const offer = () => room.offer.execute(organiser, FAIR, REF.roundId, null, 'key-1');
    const first = await offer();
    expect(first).toMatchObject({ ok: true, value: { requests: 5, skipped: 0 } });
    expect(await offer()).toEqual(first);
    expect(room.requests.rows.size).toBe(5);
    expect([...room.requests.rows.values()].every((r) => r.state === 'open' && r.deadlineAt !== null)).toBe(true);
    expect(await room.offer.execute(organiser, FAIR, REF.roundId, null, 'key-2')).toMatchObject({
      ok: false,
      error: { code: 'nothing-to-offer' },
    });
  });

  it('leaves out pairs that a ban or a no thanks keeps apart since', async () => {
    const room = await desk();
    await room.run(REF);
    await room.locks.ban(FAIR, buyer(1), supplier(1));
    await room.preferences.set(FAIR, supplier(2), buyer(2), 'no-thanks');
    const offered = await room.offer.execute(withRole(FAIR, 'organiser'), FAIR, REF.roundId, null, 'key');
    expect(offered).toMatchObject({ ok: true, value: { requests: 4, skipped: 2 } });
  });

  it('is for organisers: to others the round does not exist', async () => {
    const room = await desk();
    await room.run(REF);
    const refused = await room.offer.execute(withRole(FAIR, 'desk-staff'), FAIR, REF.roundId, null, 'key');
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('closing offers', () => {
  async function offered(silenceRule: SilenceRule) {
    const room = await desk(aRound({ settings: { ...DEFAULT_ROUND_SETTINGS, silenceRule } }));
    await room.run(REF);
    await room.offer.execute(withRole(FAIR, 'organiser'), FAIR, REF.roundId, null, 'key');
    room.clock.moveBy(100 * 3_600_000);
    return room;
  }

  it('reads silence by the rule that the offers were made under, whatever the fair says now', async () => {
    for (const [rule, state] of [
      ['accept', 'accepted'],
      ['decline', 'expired'],
    ] as const) {
      const room = await offered(rule);
      expect(await room.close.execute()).toBe(6);
      expect([...room.requests.rows.values()].every((r) => r.state === state)).toBe(true);
      expect(await room.close.execute()).toBe(0);
    }
  });

  it('takes nobody for agreed who said no thanks', async () => {
    const room = await offered('accept');
    await room.preferences.set(FAIR, supplier(1), buyer(1), 'no-thanks');
    await room.close.execute();
    const unwanted = [...room.requests.rows.values()].find(
      (r) => r.buyerId === buyer(1) && r.supplierId === supplier(1),
    );
    expect(unwanted?.state).toBe('expired');
  });
});

describe('a worker', () => {
  it('keeps nothing of a round that is over', async () => {
    const room = await desk();
    const stopping = new AbortController();
    await room.run(REF, stopping.signal);
    expect(getEventListeners(stopping.signal, 'abort')).toEqual([]);
  });
});

import { Injectable } from '@nestjs/common';
import { Clock, Fingerprint, Ids, Outbox, type TimetableId, UnitOfWork } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import type { Round, RoundResult } from '../../domain/rounds/round.js';
import { timetableFailure } from '../../domain/timetables/check-timetable-inputs.js';
import { figuresOf } from '../../domain/timetables/figures.js';
import { meetingsOf } from '../../domain/timetables/meetings-of.js';
import { occupanciesOf, seatsOf } from '../../domain/timetables/occupancy.js';
import type { TimetableInputs } from '../../domain/timetables/timetable-inputs.js';
import type { PlannedMeeting, PlannedTimetable, Timetable, Unscheduled } from '../../domain/timetables/timetable.js';
import { EngineFailed } from '../ports/engine-failed.js';
import { RoundInputs } from '../ports/round-inputs.js';
import { RoundSnapshots } from '../ports/round-snapshots.js';
import { Rounds, type RoundTurn } from '../ports/rounds.js';
import { Timetabler } from '../ports/timetabler.js';
import { Timetables } from '../ports/timetables.js';
import { freeze } from './freeze.js';
import type { RoundWatch } from './round-watch.js';
import type { StepsOutcome } from './steps-outcome.js';
import { Stopwatch } from './stopwatch.js';

/** The steps of a timetable round: freeze → place what is agreed around pins and bans → save as the working timetable. */
@Injectable()
export class PlaceMeetings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rounds: Rounds,
    private readonly snapshots: RoundSnapshots,
    private readonly roundInputs: RoundInputs,
    private readonly timetabler: Timetabler,
    private readonly timetables: Timetables,
    private readonly outbox: Outbox,
    private readonly fingerprint: Fingerprint,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async execute(round: Round, turn: RoundTurn, watch: RoundWatch): Promise<StepsOutcome> {
    const stopwatch = new Stopwatch(this.clock);
    const { inputs, inputHash } = await stopwatch.time('freeze', () =>
      freeze(this.snapshots, this.fingerprint, turn, () => this.read(round)),
    );
    const failure = timetableFailure(inputs);
    if (failure) return failure;
    const onProgress = watch.enter('schedule', { requests: inputs.requests.length });
    const { seed, iterations } = round;
    const solved = await stopwatch.time('schedule', () =>
      this.timetabler.solve(inputs, { seed, iterations, signal: watch.signal, enough: watch.enough, onProgress }),
    );
    if (!solved.ok) return solved.error;
    const planned = { ...solved.value, unscheduled: [...solved.value.unscheduled, ...idlePins(inputs)] };
    watch.enter('save', { held: planned.held });
    const result: RoundResult = {
      hash: this.fingerprint.of({ meetings: planned.meetings, unscheduled: planned.unscheduled }),
      counts: countsOf(inputs, planned),
      ms: stopwatch.result(),
    };
    return this.save(round, turn, inputs, planned, inputHash, result);
  }

  private async read({ fairId, settings, fresh }: Round): Promise<TimetableInputs> {
    const inputs = await this.roundInputs.forPlacing(fairId, settings);
    const released = fresh ? null : await this.timetables.newestReleased(fairId);
    return released ? { ...inputs, known: await this.toldOf(released) } : inputs;
  }

  private async toldOf({ fairId, id }: Timetable): Promise<readonly PlannedMeeting[]> {
    const meetings = await this.timetables.meetings(fairId, id);
    return meetings.map(({ requestId, slot, placeId, interpreterId }) => ({ requestId, slot, placeId, interpreterId }));
  }

  private save(
    round: Round,
    turn: RoundTurn,
    inputs: TimetableInputs,
    planned: PlannedTimetable,
    inputHash: string,
    result: RoundResult,
  ): Promise<StepsOutcome> {
    const { fairId, roundId } = turn;
    return this.unitOfWork.run(async () => {
      if (!(await this.rounds.finish(turn, inputHash, result))) return 'lost';
      // Whoever calls a meeting off or keeps a pair apart waits for this lock, or is seen below.
      await this.timetables.workingForChange(fairId);
      const placeable = await this.roundInputs.placeable(fairId);
      const held = planned.meetings.filter((m) => placeable.has(m.requestId));
      const gone = planned.meetings.filter((m) => !placeable.has(m.requestId));
      const meetings = meetingsOf(inputs, held);
      const id = this.ids.next() as TimetableId;
      const saved = await this.timetables.replaceWorking({
        fairId,
        id,
        roundId,
        figures: gone.length === 0 ? planned : { ...planned, ...figuresOf(inputs, held) },
        createdBy: round.requestedBy,
        meetings,
        occupancies: occupanciesOf(meetings, seatsOf(inputs)),
        unscheduled: [...planned.unscheduled, ...gone.map(calledOffMeanwhile)],
      });
      // Nothing of this transaction stays: a timetable that clashes is the engine's fault, not the fair's.
      if (!saved.ok)
        throw new EngineFailed(`the timetable takes ${saved.error.resource} twice in slot ${saved.error.slot}`);
      await this.outbox.append([
        meetingsEvent('round-ended', fairId, { roundId, kind: 'timetable', state: 'finished', failureCode: null }),
        meetingsEvent('timetable-changed', fairId, { timetableId: id, requestId: null }),
      ]);
      return 'finished';
    });
  }
}

const calledOffMeanwhile = ({ requestId }: PlannedMeeting): Unscheduled => ({
  requestId,
  code: 'called-off',
  params: {},
});

/** A pin on what no timetable may hold is named as well, so that somebody lifts it. */
const idlePins = ({ idlePins: pins = [] }: TimetableInputs): Unscheduled[] =>
  pins.map(({ requestId, code }) => ({ requestId, code, params: { pinned: true } }));

function countsOf(inputs: TimetableInputs, planned: PlannedTimetable): Record<string, number> {
  return {
    requests: inputs.requests.length,
    held: planned.held,
    mostMeetings: planned.mostMeetings,
    value: planned.value,
    upperBound: planned.upperBound,
    gaps: planned.gaps,
    belowMinimum: planned.belowMinimum,
    unscheduled: planned.unscheduled.length,
    pinsLeftOut: planned.unscheduled.filter((u) => u.params.pinned === true).length,
    interpretersUsed: new Set(planned.meetings.flatMap((m) => m.interpreterId ?? [])).size,
    iterations: planned.iterations,
    proved: planned.proved ? 1 : 0,
    ...(inputs.known ? changesFrom(inputs.known, planned.meetings) : {}),
  };
}

/** Of the meetings that people were told of, how many are held, and how many of those elsewhere, at another time or otherwise interpreted. */
function changesFrom(known: readonly PlannedMeeting[], meetings: readonly PlannedMeeting[]): Record<string, number> {
  const now = new Map(meetings.map((m) => [m.requestId, m]));
  const kept = known.filter((m) => now.has(m.requestId));
  const changed = kept.filter((m) => {
    const then = now.get(m.requestId);
    return then?.slot !== m.slot || then.placeId !== m.placeId || then.interpreterId !== m.interpreterId;
  });
  return { kept: kept.length, changed: changed.length };
}

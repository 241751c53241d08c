import { Injectable } from '@nestjs/common';
import {
  type Actor,
  err,
  type FairId,
  type IdempotencyConflict,
  IdempotencyStore,
  Ids,
  ok,
  type Result,
  type RoundId,
  UnitOfWork,
} from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import type { Round, RoundKind } from '../../domain/rounds/round.js';
import { Chronicle } from '../chronicle.js';
import { FairSetup } from '../ports/fair-setup.js';
import { Rounds } from '../ports/rounds.js';
import { Timetables } from '../ports/timetables.js';
import { type InvalidInput, invalidInput, type NotFound, notFound, organises } from '../refusals.js';

export interface RoundWish {
  readonly fairId: FairId;
  readonly kind: RoundKind;
  /** Whole number; the same seed, inputs and iterations give the same result. Default 1. */
  readonly seed?: number;
  /** Steps of search; the engine's own measure by default. */
  readonly iterations?: number | null;
  /** Of a timetable round: not to stay near what is released. Default: to stay near it. */
  readonly fresh?: boolean;
}

export interface RoundUnderWay {
  readonly code: 'round-under-way';
  readonly roundId: RoundId;
}

type Refusal = NotFound | InvalidInput | RoundUnderWay;
export type RequestRoundRefusal = Refusal | IdempotencyConflict;

/** What a large fair is searched with in a quarter of an hour; a worker that is at it does nothing else. */
export const MOST_ITERATIONS = 200_000_000;
const HIGHEST_SEED = 2_147_483_647;

/** Stores a round with the rules it shall follow; a worker hears of it through the outbox. */
@Injectable()
export class RequestRound {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly rounds: Rounds,
    private readonly setup: FairSetup,
    private readonly timetables: Timetables,
    private readonly ids: Ids,
    private readonly chronicle: Chronicle,
  ) {}

  execute(
    actor: Actor,
    wish: RoundWish,
    idempotencyKey: string,
  ): Promise<Result<{ readonly roundId: RoundId }, RequestRoundRefusal>> {
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'request-round', key: idempotencyKey, request: wish },
      () => this.request(actor, wish),
    );
  }

  private async request(actor: Actor, wish: RoundWish): Promise<Result<{ readonly roundId: RoundId }, Refusal>> {
    const { fairId, kind } = wish;
    if (!organises(actor, fairId)) return err(notFound('fair'));
    const problems = problemsOf(wish);
    if (problems.length > 0) return err(invalidInput(problems));
    const round: Round = {
      fairId,
      id: this.ids.next() as RoundId,
      kind,
      state: 'waiting',
      epoch: 1,
      phase: null,
      percent: 0,
      counts: null,
      seed: wish.seed ?? 1,
      iterations: wish.iterations ?? null,
      fresh: wish.fresh ?? false,
      settings: await this.setup.settings(fairId),
      inputHash: null,
      result: null,
      failure: null,
      requestedBy: actor.personId,
      createdAt: await this.unitOfWork.now(),
      startedAt: null,
      finishedAt: null,
      cancelRequestedAt: null,
      finishRequestedAt: null,
    };
    // After whoever works by hand: what they have done is part of what the round finds.
    if (kind === 'timetable') await this.timetables.workingForChange(fairId);
    if (!(await this.rounds.add(round))) {
      const other = await this.rounds.unfinished(fairId, kind);
      if (other) return err({ code: 'round-under-way', roundId: other.id });
      throw new Error(`round ${round.id} was refused though no ${kind} round is under way; ask again`);
    }
    await this.chronicle.write(actor, {
      fairId,
      action: 'request-round',
      subjectType: 'round',
      subjectId: round.id,
      detail: { kind, seed: round.seed, iterations: round.iterations, fresh: round.fresh },
      events: [meetingsEvent('round-requested', fairId, { roundId: round.id, kind, epoch: round.epoch })],
    });
    return ok({ roundId: round.id });
  }
}

function problemsOf({ seed = 1, iterations = null }: RoundWish): InvalidInput['problems'] {
  const within = (value: number, least: number, most: number): boolean =>
    Number.isInteger(value) && value >= least && value <= most;
  return [
    ...(within(seed, 0, HIGHEST_SEED) ? [] : [{ path: 'seed', code: 'out-of-range' }]),
    ...(iterations === null || within(iterations, 1, MOST_ITERATIONS)
      ? []
      : [{ path: 'iterations', code: 'out-of-range' }]),
  ];
}

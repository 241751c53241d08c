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
import { DEFAULT_ROUND_SETTINGS } from '../../domain/settings/round-settings.js';
import { Chronicle } from '../chronicle.js';
import { FairSetup } from '../ports/fair-setup.js';
import { Rounds } from '../ports/rounds.js';
import { Timetables } from '../ports/timetables.js';
import { type NotFound, notFound, organises } from '../refusals.js';

export interface RoundWish {
  readonly fairId: FairId;
  readonly kind: RoundKind;
  /** Whole number; the same seed, inputs and iterations give the same result. Default 1. */
  readonly seed?: number;
  /** Steps of search; the engine's own measure by default. */
  readonly iterations?: number | null;
}

export interface RoundUnderWay {
  readonly code: 'round-under-way';
  readonly roundId: RoundId;
}

export type RequestRoundRefusal = NotFound | RoundUnderWay | IdempotencyConflict;

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

  private async request(
    actor: Actor,
    wish: RoundWish,
  ): Promise<Result<{ readonly roundId: RoundId }, NotFound | RoundUnderWay>> {
    const { fairId, kind } = wish;
    if (!organises(actor, fairId)) return err(notFound('fair'));
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
      settings: (await this.setup.settings(fairId)) ?? DEFAULT_ROUND_SETTINGS,
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
      detail: { kind, seed: round.seed, iterations: round.iterations },
      events: [meetingsEvent('round-requested', fairId, { roundId: round.id, kind, epoch: round.epoch })],
    });
    return ok({ roundId: round.id });
  }
}

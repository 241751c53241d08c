import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canonicalJson,
  err,
  type FairId,
  Fingerprint,
  type IdempotencyConflict,
  IdempotencyStore,
  Ids,
  ok,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import type { Draw, DrawId, DrawWishes } from '../../domain/draws/draw.js';
import { drawEvent } from '../../domain/draws/events.js';
import { freezeDraw } from '../../domain/draws/freeze-draw.js';
import { DrawChronicle } from './draw-chronicle.js';
import { NOT_FOUND, type NotFound, organises, unusable, type UnusableWishes } from './draw-refusals.js';
import { DrawRequests } from './ports/draw-requests.js';
import { Draws } from './ports/draws.js';

export interface CreatedDraw {
  readonly drawId: DrawId;
  /** SHA-256 of the frozen inputs. */
  readonly inputsHash: string;
}

export type CreateDrawRefusal = NotFound | UnusableWishes | IdempotencyConflict;

const LONGEST_NAME = 120;

/**
 * An organiser asks for a draw, one of as many what-ifs as wanted: what it is decided from is frozen and hashed now, and
 * a worker hears of it through the outbox.
 */
@Injectable()
export class CreateDraw {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly requests: DrawRequests,
    private readonly draws: Draws,
    private readonly fingerprint: Fingerprint,
    private readonly ids: Ids,
    private readonly chronicle: DrawChronicle,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    wishes: DrawWishes,
    idempotencyKey: string,
  ): Promise<Result<CreatedDraw, CreateDrawRefusal>> {
    if (!organises(actor, fairId)) return err(NOT_FOUND);
    const request = { fairId, wishes };
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'create-draw', key: idempotencyKey, request },
      () => this.create(actor, fairId, wishes),
    );
  }

  private async create(
    actor: Actor,
    fairId: FairId,
    wishes: DrawWishes,
  ): Promise<Result<CreatedDraw, NotFound | UnusableWishes>> {
    if (wishes.name.trim() === '' || wishes.name.length > LONGEST_NAME)
      return err(unusable([{ path: 'name', code: 'value-out-of-range' }]));
    // Before anything is read: whatever changes later is told from what is frozen.
    const createdAt = await this.unitOfWork.now();
    const frozen = freezeDraw(wishes, {
      plan: await this.requests.plan(fairId),
      requests: await this.requests.open(fairId),
      standings: await this.requests.standings(fairId),
    });
    if (!frozen.ok) return err(unusable(frozen.error));
    const draw = this.newDraw(actor, fairId, wishes, this.fingerprint.of(frozen.value), createdAt);
    await this.draws.add(draw, canonicalJson(frozen.value));
    await this.chronicle.write(actor, {
      fairId,
      action: 'create-draw',
      subjectType: 'draw',
      subjectId: draw.id,
      detail: { name: draw.name, seed: draw.seed, inputsHash: draw.inputsHash },
      events: [drawEvent('draw-requested', fairId, { drawId: draw.id })],
    });
    return ok({ drawId: draw.id, inputsHash: draw.inputsHash });
  }

  private newDraw(actor: Actor, fairId: FairId, { name, seed }: DrawWishes, inputsHash: string, createdAt: Date): Draw {
    return {
      fairId,
      id: this.ids.next<'draw'>(),
      name: name.trim(),
      state: 'waiting',
      epoch: 1,
      percent: 0,
      seed,
      inputsHash,
      figures: null,
      failure: null,
      createdBy: actor.personId,
      createdAt,
      finishedAt: null,
      publishedAt: null,
      releasedAt: null,
    };
  }
}

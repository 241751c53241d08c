import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  type CompanyId,
  err,
  type FairId,
  type IdempotencyConflict,
  IdempotencyStore,
  Ids,
  ok,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import { checkDrawRequest, type WishList } from '../../domain/draws/check-draw-request.js';
import type { DrawRequestId } from '../../domain/draws/draw-request.js';
import { drawEvent } from '../../domain/draws/events.js';
import { DrawChronicle } from './draw-chronicle.js';
import { NOT_FOUND, type NotFound, unusable, type UnusableWishes } from './draw-refusals.js';
import { DrawRequests } from './ports/draw-requests.js';

export interface WishesOfCompany extends WishList {
  readonly fairId: FairId;
  readonly companyId: CompanyId;
}

export type HandInRefusal =
  | NotFound
  | UnusableWishes
  | { readonly code: 'not-an-exhibitor' }
  /** ISO text; null = the organiser has not called for wishes. */
  | { readonly code: 'wishes-closed'; readonly closedAt: string | null }
  | IdempotencyConflict;

export interface HandedInWishes {
  readonly requestId: DrawRequestId;
  /** By which the firm finds itself in the published inputs. */
  readonly applicant: string;
}

const CODE_LENGTH = 10;

/** A company hands in what it wishes for in the draws; handing in again takes the place of what it handed in before. */
@Injectable()
export class HandInWishes {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly requests: DrawRequests,
    private readonly ids: Ids,
    private readonly chronicle: DrawChronicle,
  ) {}

  async execute(
    actor: Actor,
    asked: WishesOfCompany,
    idempotencyKey: string,
  ): Promise<Result<HandedInWishes, HandInRefusal>> {
    if (!actsFor(actor, asked.fairId, asked.companyId)) return err(NOT_FOUND);
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'hand-in-wishes', key: idempotencyKey, request: asked },
      () => this.handIn(actor, asked),
    );
  }

  private async handIn(actor: Actor, asked: WishesOfCompany): Promise<Result<HandedInWishes, HandInRefusal>> {
    const { fairId, companyId } = asked;
    const supplies = await this.requests.participants(fairId, [companyId, ...asked.competitorIds]);
    if (!supplies.has(companyId)) return err(NOT_FOUND);
    if (!supplies.get(companyId)) return err({ code: 'not-an-exhibitor' });
    const call = await this.requests.call(fairId);
    if (!call || call.wishesUntil.getTime() <= (await this.unitOfWork.now()).getTime())
      return err({ code: 'wishes-closed', closedAt: call?.wishesUntil.toISOString() ?? null });
    const known = new Set([...supplies].flatMap(([id, supplier]) => (supplier ? [id] : [])));
    const problems = checkDrawRequest(asked, companyId, call.mostBooths, await this.requests.plan(fairId), known);
    if (problems.length > 0) return err(unusable(problems));

    const before = await this.requests.find(fairId, companyId);
    const id = before?.id ?? (this.ids.next<'draw-request'>() as DrawRequestId);
    const code = before?.code ?? `R-${this.ids.next().slice(-CODE_LENGTH)}`;
    const { wishes, anyBooths, competitorIds, sectorId } = asked;
    await this.requests.save(
      { fairId, id, companyId, code, wishes, anyBooths, competitorIds, sectorId },
      actor.personId,
    );
    await this.chronicle.write(actor, {
      fairId,
      action: 'hand-in-wishes',
      subjectType: 'draw-request',
      subjectId: id,
      forCompanyId: companyId,
      detail: { wishes: wishes.length, anyBooths },
      events: [drawEvent('wishes-handed-in', fairId, { requestId: id })],
    });
    return ok({ requestId: id, applicant: code });
  }
}

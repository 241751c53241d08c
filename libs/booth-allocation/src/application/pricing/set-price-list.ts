import { Injectable } from '@nestjs/common';
import {
  type Actor,
  AuditTrail,
  err,
  type FairId,
  hasFairRole,
  type IdempotencyConflict,
  IdempotencyStore,
  ok,
  Outbox,
  type Result,
} from '@ketnoi/kernel';
import { checkPriceList, type PriceListProblem } from '../../domain/pricing/check-price-list.js';
import type { PriceListDraft } from '../../domain/pricing/price-list.js';
import type { PriceListSet } from './events.js';
import { PriceLists } from './ports/price-lists.js';

export interface PriceListWish {
  readonly fairId: FairId;
  /** The version that the organiser saw and replaces; 0 = none. Nobody overwrites prices that they have not seen. */
  readonly replaces: number;
  readonly draft: PriceListDraft;
}

export type SetPriceListRefusal =
  | { readonly code: 'not-found' }
  | { readonly code: 'price-list-changed'; readonly version: number }
  | { readonly code: 'unusable-price-list'; readonly problems: readonly PriceListProblem[] }
  | IdempotencyConflict;

/** An organiser sets the next version of the price list: all of it, or none and a list of what is wrong where. */
@Injectable()
export class SetPriceList {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly lists: PriceLists,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
  ) {}

  async execute(
    actor: Actor,
    wish: PriceListWish,
    idempotencyKey: string,
  ): Promise<Result<{ readonly version: number }, SetPriceListRefusal>> {
    if (!hasFairRole(actor, wish.fairId, 'organiser')) return err({ code: 'not-found' });
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'set-price-list', key: idempotencyKey, request: wish },
      () => this.set(actor, wish),
    );
  }

  private async set(
    actor: Actor,
    { fairId, replaces, draft }: PriceListWish,
  ): Promise<Result<{ readonly version: number }, SetPriceListRefusal>> {
    const checked = checkPriceList(draft, await this.lists.zonesOf(fairId));
    if (!checked.ok) return err({ code: 'unusable-price-list', problems: checked.error });
    const current = (await this.lists.newest(fairId))?.list.version ?? 0;
    const version = replaces + 1;
    const added = current === replaces && (await this.lists.add(fairId, { version, ...checked.value }, actor.personId));
    if (!added) return err({ code: 'price-list-changed', version: Math.max(current, version) });
    const event: PriceListSet = { type: 'price-list-set', fairId, payload: { version } };
    await this.outbox.append([event], actor.requestId);
    await this.audit.record({
      fairId,
      actorId: actor.personId,
      byRight: 'organiser',
      action: 'set-price-list',
      subjectType: 'fair',
      subjectId: fairId,
      detail: { version },
      requestId: actor.requestId,
    });
    return ok({ version });
  }
}

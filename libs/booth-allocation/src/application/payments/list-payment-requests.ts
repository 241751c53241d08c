import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  type CompanyId,
  err,
  type FairId,
  hasFairRole,
  ok,
  type Page,
  type PageRequest,
  type Result,
} from '@ketnoi/kernel';
import { type ListedPaymentRequest, PaymentViews } from './ports/payment-views.js';

/** All requests of a fair for its organisers, or those about one company for whoever speaks for it. */
@Injectable()
export class ListPaymentRequests {
  constructor(private readonly views: PaymentViews) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    companyId: CompanyId | null,
    page: PageRequest,
  ): Promise<Result<Page<ListedPaymentRequest>, { readonly code: 'not-found' }>> {
    const allowed = companyId === null ? hasFairRole(actor, fairId, 'organiser') : actsFor(actor, fairId, companyId);
    const asked = companyId === null ? null : { companyId, readable: readable(actor, fairId) };
    const requests = allowed && (await this.views.requests(fairId, asked, page));
    return requests ? ok(requests) : err({ code: 'not-found' });
  }

  /** For the list that offices download; null for everybody else. */
  async all(actor: Actor, fairId: FairId): Promise<readonly ListedPaymentRequest[] | null> {
    return hasFairRole(actor, fairId, 'organiser') ? this.views.allRequests(fairId) : null;
  }
}

/** The companies for which the actor speaks; null = all of them. */
const readable = (actor: Actor, fairId: FairId): readonly CompanyId[] | null =>
  hasFairRole(actor, fairId, 'organiser')
    ? null
    : [...actor.companyIds, ...actor.ledCompanies.filter((led) => led.fairId === fairId).map((led) => led.companyId)];

import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, hasFairRole, ok, type Result } from '@ketnoi/kernel';
import { PaymentViews, type VatLine } from './ports/payment-views.js';

/** What the e-invoice provider needs, line by line of what was paid; for organisers. We issue no invoice. */
@Injectable()
export class ListVatLines {
  constructor(private readonly views: PaymentViews) {}

  async execute(actor: Actor, fairId: FairId): Promise<Result<readonly VatLine[], { readonly code: 'not-found' }>> {
    const lines = hasFairRole(actor, fairId, 'organiser') && (await this.views.vatLines(fairId));
    return lines ? ok(lines) : err({ code: 'not-found' });
  }
}

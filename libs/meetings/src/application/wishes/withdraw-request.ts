import { Injectable } from '@nestjs/common';
import {
  type Actor,
  actsFor,
  type CompanyId,
  err,
  type FairId,
  ok,
  type RequestId,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { type NotAnswerable, type RequestState, sideOf, withdraw } from '../../domain/wishes/meeting-request.js';
import { Chronicle } from '../chronicle.js';
import { MeetingRequests } from '../ports/meeting-requests.js';
import { type NotFound, notFound } from '../refusals.js';

/** Who asked takes the wish back while the other side has not agreed. */
@Injectable()
export class WithdrawRequest {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly requests: MeetingRequests,
    private readonly chronicle: Chronicle,
  ) {}

  execute(
    actor: Actor,
    fairId: FairId,
    requestId: RequestId,
    companyId: CompanyId,
  ): Promise<Result<{ readonly requestId: RequestId; readonly state: RequestState }, NotFound | NotAnswerable>> {
    return this.unitOfWork.run(async () => {
      const byRight = actsFor(actor, fairId, companyId);
      const request = byRight ? await this.requests.findForChange(fairId, requestId) : null;
      if (!byRight || !request || !sideOf(request, companyId)) return err(notFound('request'));
      const withdrawn = withdraw(request, companyId);
      if (!withdrawn.ok) return withdrawn;
      await this.requests.save(withdrawn.value);
      const { buyerId, supplierId, state } = withdrawn.value;
      await this.chronicle.write(actor, {
        fairId,
        action: 'withdraw-request',
        subjectType: 'request',
        subjectId: requestId,
        forCompany: { id: companyId, byRight },
        events: [meetingsEvent('request-answered', fairId, { requestId, buyerId, supplierId, state })],
      });
      return ok({ requestId, state });
    });
  }
}

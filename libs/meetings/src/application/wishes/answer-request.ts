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
import {
  answer,
  type Answer,
  type NotAnswerable,
  type RequestState,
  sideOf,
} from '../../domain/wishes/meeting-request.js';
import { Chronicle } from '../chronicle.js';
import { MeetingRequests } from '../ports/meeting-requests.js';
import { type NotFound, notFound } from '../refusals.js';
import { CallOffMeeting } from '../timetables/call-off-meeting.js';

export interface RequestReply {
  readonly fairId: FairId;
  readonly requestId: RequestId;
  /** Who answers. */
  readonly companyId: CompanyId;
  readonly answer: Answer;
}

/** One side of a request says yes or no. A no to a meeting that the working timetable holds takes it out of it. */
@Injectable()
export class AnswerRequest {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly requests: MeetingRequests,
    private readonly callOff: CallOffMeeting,
    private readonly chronicle: Chronicle,
  ) {}

  async execute(
    actor: Actor,
    reply: RequestReply,
  ): Promise<Result<{ readonly requestId: RequestId; readonly state: RequestState }, NotFound | NotAnswerable>> {
    const { fairId, requestId, companyId } = reply;
    const byRight = actsFor(actor, fairId, companyId);
    const standing = byRight ? await this.requests.find(fairId, requestId) : null;
    const callsOff = reply.answer === 'declined' && standing?.state === 'accepted';
    const inputs = callsOff ? await this.callOff.inputs(fairId) : null;
    return this.unitOfWork.run(async () => {
      const locked = inputs ? await this.callOff.lock(fairId) : null;
      const request = byRight ? await this.requests.findForChange(fairId, requestId) : null;
      const side = request && sideOf(request, companyId);
      if (!byRight || !request || !side) return err(notFound('request'));
      const answered = answer(request, side, reply.answer, await this.unitOfWork.now());
      if (!answered.ok) return answered;
      await this.requests.save(answered.value);
      const { buyerId, supplierId, state } = answered.value;
      const left = { requestId, code: 'called-off', params: { by: side } };
      const takenOut =
        state === 'declined' && request.state === 'accepted'
          ? await this.callOff.takeOut(fairId, locked ?? (await this.callOff.lock(fairId)), inputs, left)
          : [];
      await this.chronicle.write(actor, {
        fairId,
        action: 'answer-request',
        subjectType: 'request',
        subjectId: requestId,
        detail: { answer: reply.answer, state },
        forCompany: { id: companyId, byRight },
        events: [meetingsEvent('request-answered', fairId, { requestId, buyerId, supplierId, state }), ...takenOut],
      });
      return ok({ requestId, state });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { meetingsEvent } from '../../domain/events.js';
import { type MeetingTerms, termsProblems } from '../../domain/settings/meeting-terms.js';
import { Chronicle } from '../chronicle.js';
import { PlacingTerms } from '../ports/placing-terms.js';
import { type InvalidInput, invalidInput, type NotFound, notFound, organises } from '../refusals.js';

/** An organiser says that a meeting takes longer, comes after others or has more companies in it; the next timetable round keeps to it. */
@Injectable()
export class SetMeetingTerms {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly terms: PlacingTerms,
    private readonly chronicle: Chronicle,
  ) {}

  execute(actor: Actor, fairId: FairId, wanted: MeetingTerms): Promise<Result<MeetingTerms, NotFound | InvalidInput>> {
    return this.unitOfWork.run(async () => {
      if (!organises(actor, fairId)) return err(notFound('fair'));
      const terms = { ...wanted, after: [...new Set(wanted.after)].sort(), others: [...new Set(wanted.others)].sort() };
      const { requestId } = terms;
      const known = await this.terms.pairsOf(fairId, [requestId, ...terms.after]);
      const pair = known.get(requestId);
      if (!pair) return err(notFound('request'));
      const attending = await this.terms.participating(fairId, terms.others);
      const problems = [
        ...terms.after.flatMap((id, i) => (known.has(id) ? [] : [{ path: `after[${i}]`, code: 'unknown-id' }])),
        ...terms.others.flatMap((id, i) => {
          if (pair.includes(id)) return [{ path: `others[${i}]`, code: 'unusable' }];
          return attending.has(id) ? [] : [{ path: `others[${i}]`, code: 'unknown-id' }];
        }),
        ...termsProblems(terms, await this.terms.meetingTerms(fairId)),
      ];
      if (problems.length > 0) return err(invalidInput(problems));
      await this.terms.setMeetingTerms(fairId, [terms]);
      await this.chronicle.write(actor, {
        fairId,
        action: 'set-meeting-terms',
        subjectType: 'request',
        subjectId: requestId,
        detail: terms,
        events: [meetingsEvent('fair-set-up-changed', fairId, { part: 'meeting-terms' })],
      });
      return ok(terms);
    });
  }
}

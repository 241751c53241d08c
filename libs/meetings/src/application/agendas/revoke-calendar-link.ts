import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { Chronicle } from '../chronicle.js';
import { CalendarLinks } from '../ports/calendar-links.js';
import { type NotFound, notFound } from '../refusals.js';

@Injectable()
export class RevokeCalendarLink {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: CalendarLinks,
    private readonly chronicle: Chronicle,
  ) {}

  execute(actor: Actor, fairId: FairId): Promise<Result<{ readonly revoked: number }, NotFound>> {
    return this.unitOfWork.run(async () => {
      const revoked = await this.links.revokeAll(fairId, actor.personId);
      if (revoked === 0) return err(notFound('calendar-link'));
      await this.chronicle.write(actor, {
        fairId,
        action: 'revoke-calendar-link',
        subjectType: 'person',
        subjectId: actor.personId,
      });
      return ok({ revoked });
    });
  }
}

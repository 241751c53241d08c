import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, Ids, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { Chronicle } from '../chronicle.js';
import { CalendarLinks, SecretLinks } from '../ports/calendar-links.js';
import { FairSetup } from '../ports/fair-setup.js';
import { Participations } from '../ports/participations.js';
import { type NotFound, notFound } from '../refusals.js';
import { hasOwnAgenda } from './has-own-agenda.js';

/** Makes the secret link under which a person's calendar program reads their agenda; an older link stops working. */
@Injectable()
export class CreateCalendarLink {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: CalendarLinks,
    private readonly secrets: SecretLinks,
    readonly participations: Participations,
    readonly setup: FairSetup,
    private readonly ids: Ids,
    private readonly chronicle: Chronicle,
  ) {}

  /** The token is told once and kept nowhere. */
  execute(actor: Actor, fairId: FairId): Promise<Result<{ readonly token: string }, NotFound>> {
    const { personId } = actor;
    return this.unitOfWork.run(async () => {
      if (!(await hasOwnAgenda(this, fairId, personId))) return err(notFound('fair'));
      await this.links.revokeAll(fairId, personId);
      const { token, hash } = this.secrets.make();
      const id: string = this.ids.next();
      await this.links.add({ id, fairId, personId }, hash);
      await this.chronicle.write(actor, {
        fairId,
        action: 'create-calendar-link',
        subjectType: 'calendar-link',
        subjectId: id,
      });
      return ok({ token });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, hasFairRole, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { checkFair, type FairEntries } from '../domain/fair.js';
import type { InvalidEntries } from '../domain/problem.js';
import { slugTaken } from './create-fair.js';
import { Journal } from './journal.js';
import { Fairs } from './ports/fairs.js';
import { type NotFound, notFound } from './refusal.js';

@Injectable()
export class EditFair {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly fairs: Fairs,
    private readonly journal: Journal,
  ) {}

  async execute(
    actor: Actor,
    fairId: FairId,
    entries: FairEntries,
  ): Promise<Result<{ readonly fairId: FairId }, NotFound | InvalidEntries>> {
    if (!hasFairRole(actor, fairId, 'organiser')) return err(notFound);
    const checked = checkFair(entries);
    if (!checked.ok) return checked;
    return this.unitOfWork.run(async () => {
      const fair = await this.fairs.find(fairId);
      if (!fair) return err(notFound);
      const changed = await this.fairs.change({ ...fair, ...entries });
      if (!changed.ok) return err(slugTaken());
      await this.journal.write(actor, { fairId, action: 'edit-fair', subject: ['fair', fairId], detail: entries });
      return ok({ fairId });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, type NeedId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { checkNeed, type NeedEntries } from '../domain/need.js';
import { Journal } from './journal.js';
import { Needs } from './ports/needs.js';
import { changedMeanwhile, type EditingRefusal, notFound } from './refusal.js';
import { Speaker } from './speaker.js';

export interface NeedEdit {
  readonly fairId: FairId;
  readonly needId: NeedId;
  readonly need: NeedEntries;
  /** false = the buyer no longer looks for it. */
  readonly open: boolean;
  /** The version that the editor saw. */
  readonly version: number;
}

@Injectable()
export class EditNeed {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly needs: Needs,
    private readonly speaker: Speaker,
    private readonly journal: Journal,
  ) {}

  async execute(actor: Actor, edit: NeedEdit): Promise<Result<{ readonly needId: NeedId }, EditingRefusal>> {
    const { fairId, needId, need, open, version } = edit;
    const stored = await this.needs.find(fairId, needId);
    const byRight = stored ? await this.speaker.rightOf(actor, fairId, stored.companyId) : null;
    if (!stored || !byRight) return err(notFound);
    const checked = checkNeed(need);
    if (!checked.ok) return checked;
    const { companyId } = stored;
    return this.unitOfWork.run(async () => {
      const state = open ? ('open' as const) : ('closed' as const);
      if (!(await this.needs.change({ ...stored, ...need, state, version: version + 1 }))) return err(changedMeanwhile);
      // A list that is stated is whole, also one that was begun by confirming what was read.
      await this.needs.forgetConfirmed(fairId, needId, [...new Set(need.facts.map(({ kind }) => kind))]);
      await this.journal.write(
        actor,
        { fairId, action: 'edit-need', subject: ['need', needId], for: { companyId, byRight }, detail: { open } },
        { type: 'need-changed', fairId, payload: { companyId, needId } },
      );
      return ok({ needId });
    });
  }
}

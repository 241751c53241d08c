import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CompanyId,
  err,
  type FairId,
  Ids,
  ok,
  type ProfileFactId,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import { invalid, type InvalidEntries, Problems } from '../domain/problem.js';
import { checkFact, type FactEntries, type ProfileFact, sameFact, said } from '../domain/profile-fact.js';
import { Journal } from './journal.js';
import { Profiles } from './ports/profiles.js';
import { type NotFound, notFound } from './refusal.js';
import { Speaker } from './speaker.js';

export type ReadFactVerdict = 'confirmed' | 'rejected' | 'corrected';

export interface ReadFactSettlement {
  readonly fairId: FairId;
  readonly companyId: CompanyId;
  readonly factId: ProfileFactId;
  readonly verdict: ReadFactVerdict;
  /** What it should say, where it is corrected. */
  readonly correction: FactEntries | null;
}

/**
 * A company says whether what was read from its text is so. Confirmed it is *declared*, corrected it is declared as
 * corrected, rejected it is gone; and what was corrected or rejected is not read from the texts again.
 */
@Injectable()
export class SettleReadFact {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly profiles: Profiles,
    private readonly speaker: Speaker,
    private readonly journal: Journal,
    private readonly ids: Ids,
  ) {}

  async execute(
    actor: Actor,
    settlement: ReadFactSettlement,
  ): Promise<Result<{ readonly companyId: CompanyId }, NotFound | InvalidEntries>> {
    const { fairId, companyId, factId, verdict, correction } = settlement;
    const byRight = await this.speaker.sharedRightOf(actor, fairId, companyId);
    if (!byRight) return err(notFound);
    const problems = correctionProblems(verdict, correction);
    if (problems) return err(problems);
    return this.unitOfWork.run(async () => {
      const facts = await this.profiles.facts(companyId);
      const fact = facts.find((stored) => stored.id === factId);
      if (!fact) return err(notFound);
      // Declared and verified facts are changed by those who said or checked them.
      if (fact.source !== 'read') return err(invalid(new Problems().add('factId', 'unusable').list));
      await this.settle(actor, fact, facts, settlement);
      await this.journal.write(
        actor,
        {
          fairId,
          action: 'settle-read-fact',
          subject: ['profile-fact', factId],
          for: { companyId, byRight },
          detail: { verdict, read: said(fact), words: fact.words, correction },
        },
        { type: 'profile-changed', fairId, payload: { companyId } },
      );
      return ok({ companyId });
    });
  }

  private async settle(
    actor: Actor,
    fact: ProfileFact,
    facts: readonly ProfileFact[],
    { companyId, verdict, correction }: ReadFactSettlement,
  ): Promise<void> {
    if (verdict === 'confirmed') return this.profiles.change({ ...fact, source: 'declared' });
    const replaced = correction
      ? facts.filter((old) => old.source !== 'verified' && sameFact(old, correction)).map((old) => old.id)
      : [];
    await this.profiles.remove(companyId, [...new Set([fact.id, ...replaced])]);
    await this.profiles.reject(companyId, fact.kind, said(fact), actor.personId);
    const standing = correction && facts.some((old) => old.source === 'verified' && sameFact(old, correction));
    if (!correction || standing) return;
    const declared = { companyId, id: this.ids.next<'profile-fact'>(), source: 'declared' as const, words: fact.words };
    await this.profiles.add([{ ...correction, ...declared, verifiedBy: null, verifiedAt: null, paper: null }]);
  }
}

function correctionProblems(verdict: ReadFactVerdict, correction: FactEntries | null): InvalidEntries | null {
  if ((verdict === 'corrected') !== (correction !== null))
    return invalid(new Problems().add('correction', correction ? 'unusable' : 'required').list);
  const checked = correction && checkFact(correction, ['correction']);
  return checked && !checked.ok ? checked.error : null;
}

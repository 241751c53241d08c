import { Injectable } from '@nestjs/common';
import { type Actor, type CompanyId, err, type FairId, IdempotencyStore, Ids, type Result } from '@ketnoi/kernel';
import { checkFact, type FactEntries, type ProfileFact, sameFact } from '../domain/profile-fact.js';
import { invalid } from '../domain/problem.js';
import { Journal } from './journal.js';
import { Profiles } from './ports/profiles.js';
import { notFound, type WritingRefusal } from './refusal.js';
import { Speaker } from './speaker.js';

export interface FactDeclaration {
  readonly fairId: FairId;
  readonly companyId: CompanyId;
  readonly facts: readonly FactEntries[];
}

/** A company declares facts of its profile. A declared fact takes the place of one that was read; a verified one stays. */
@Injectable()
export class DeclareFacts {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly profiles: Profiles,
    private readonly speaker: Speaker,
    private readonly journal: Journal,
    private readonly ids: Ids,
  ) {}

  async execute(
    actor: Actor,
    declaration: FactDeclaration,
    idempotencyKey: string,
  ): Promise<Result<{ readonly companyId: CompanyId }, WritingRefusal>> {
    const { fairId, companyId, facts } = declaration;
    const byRight = await this.speaker.sharedRightOf(actor, fairId, companyId);
    if (!byRight) return err(notFound);
    const problems = facts.flatMap((fact, i) => {
      const checked = checkFact(fact, ['facts', String(i)]);
      return checked.ok ? [] : checked.error.problems;
    });
    if (problems.length > 0) return err(invalid(problems));
    return this.idempotency.once(
      { actorId: actor.personId, operation: 'declare-facts', key: idempotencyKey, request: declaration },
      async () => {
        await this.declare(declaration);
        await this.journal.write(
          actor,
          {
            fairId,
            action: 'declare-facts',
            subject: ['company', companyId],
            for: { companyId, byRight },
            detail: { facts },
          },
          { type: 'profile-changed', fairId, payload: { companyId } },
        );
        return { companyId };
      },
    );
  }

  private async declare({ companyId, facts }: FactDeclaration): Promise<void> {
    const stored = await this.profiles.facts(companyId);
    const last = facts.filter((fact, i) => !facts.slice(i + 1).some((later) => sameFact(fact, later)));
    const fresh = last.filter((fact) => !stored.some((old) => old.source === 'verified' && sameFact(old, fact)));
    const replaced = stored.filter((old) => old.source !== 'verified' && fresh.some((fact) => sameFact(old, fact)));
    await this.profiles.remove(
      companyId,
      replaced.map((fact) => fact.id),
    );
    await this.profiles.add(fresh.map((fact) => declared(fact, companyId, this.ids.next<'profile-fact'>())));
  }
}

const declared = (entries: FactEntries, companyId: CompanyId, id: ProfileFact['id']): ProfileFact => ({
  ...entries,
  companyId,
  id,
  source: 'declared',
  words: null,
  verifiedBy: null,
  verifiedAt: null,
  paper: null,
});

import { Injectable } from '@nestjs/common';
import { type Actor, type CompanyId, err, type FairId, IdempotencyStore, Ids, type Result } from '@ketnoi/kernel';
import { type FactEntries, type ProfileFact, sameFact } from '../domain/profile-fact.js';
import { type RefusedFact, type TakenFacts, takeFacts } from '../domain/take-facts.js';
import { Journal } from './journal.js';
import { Profiles } from './ports/profiles.js';
import { notFound, type WritingRefusal } from './refusal.js';
import { Speaker } from './speaker.js';

export interface FactDeclaration {
  readonly fairId: FairId;
  readonly companyId: CompanyId;
  readonly facts: readonly FactEntries[];
}

export interface FactsDeclared {
  readonly companyId: CompanyId;
  /** What was not taken, each with the reason; all the rest was. */
  readonly refused: readonly RefusedFact[];
}

/**
 * A company declares facts of its profile. A declared fact takes the place of one that was read; a verified one stays.
 * What is unknown or contradicts another is refused by itself, and the rest is kept.
 */
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
  ): Promise<Result<FactsDeclared, WritingRefusal>> {
    const { fairId, companyId, facts } = declaration;
    const byRight = await this.speaker.sharedRightOf(actor, fairId, companyId);
    if (!byRight) return err(notFound);
    return this.idempotency.once(
      { actorId: actor.personId, operation: 'declare-facts', key: idempotencyKey, request: declaration },
      async () => {
        const { taken, refused } = await this.declare(declaration);
        if (facts.length > 0 && taken.length === 0) return { companyId, refused };
        await this.journal.write(
          actor,
          {
            fairId,
            action: 'declare-facts',
            subject: ['company', companyId],
            for: { companyId, byRight },
            detail: { facts: taken },
          },
          { type: 'profile-changed', fairId, payload: { companyId } },
        );
        return { companyId, refused };
      },
    );
  }

  private async declare({ companyId, facts }: FactDeclaration): Promise<TakenFacts> {
    const stored = await this.profiles.facts(companyId);
    const decided = takeFacts(
      facts,
      stored.filter((old) => old.source !== 'read'),
    );
    const fresh = decided.taken.filter(
      (fact) => !stored.some((old) => old.source === 'verified' && sameFact(old, fact)),
    );
    const replaced = stored.filter((old) => old.source !== 'verified' && fresh.some((fact) => sameFact(old, fact)));
    await this.profiles.remove(
      companyId,
      replaced.map((fact) => fact.id),
    );
    await this.profiles.add(fresh.map((fact) => declared(fact, companyId, this.ids.next<'profile-fact'>())));
    return decided;
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

import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CompanyId,
  err,
  type FairId,
  Ids,
  type Language,
  ok,
  type Result,
  UnitOfWork,
} from '@ketnoi/kernel';
import { readText } from '@ketnoi/taxonomy';
import { factsFromReading } from '../domain/facts-from-text.js';
import { invalid, type InvalidEntries, Problems } from '../domain/problem.js';
import { checkFact, sameFact } from '../domain/profile-fact.js';
import { Journal } from './journal.js';
import { Profiles } from './ports/profiles.js';
import { type NotFound, notFound } from './refusal.js';
import { Speaker } from './speaker.js';

export interface ProfileTextEntry {
  readonly fairId: FairId;
  readonly companyId: CompanyId;
  readonly language: Language;
  readonly body: string;
}

const LONGEST_BODY = 20_000;

/**
 * A company describes itself in a language. What the text says and nobody has declared or verified becomes *read*
 * facts; those of earlier texts stay until they are retracted, since another text may still say them.
 */
@Injectable()
export class WriteProfileText {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly profiles: Profiles,
    private readonly speaker: Speaker,
    private readonly journal: Journal,
    private readonly ids: Ids,
  ) {}

  async execute(
    actor: Actor,
    { fairId, companyId, language, body }: ProfileTextEntry,
  ): Promise<Result<{ readonly companyId: CompanyId; readonly factsRead: number }, NotFound | InvalidEntries>> {
    const byRight = await this.speaker.sharedRightOf(actor, fairId, companyId);
    if (!byRight) return err(notFound);
    const problems = new Problems().optionalText('body', body, LONGEST_BODY).list;
    if (problems.length > 0) return err(invalid(problems));
    const found = factsFromReading(readText(body, { language, side: 'supplier' })).filter((fact) => checkFact(fact).ok);
    return this.unitOfWork.run(async () => {
      const known = await this.profiles.facts(companyId);
      const fresh = found.filter((fact) => !known.some((old) => sameFact(old, fact)));
      await this.profiles.setText(companyId, language, body);
      await this.profiles.add(
        fresh.map((fact) => ({
          ...fact,
          companyId,
          id: this.ids.next<'profile-fact'>(),
          source: 'read' as const,
          verifiedBy: null,
          verifiedAt: null,
          paper: null,
        })),
      );
      await this.journal.write(
        actor,
        {
          fairId,
          action: 'write-profile-text',
          subject: ['company', companyId],
          for: { companyId, byRight },
          detail: { language, factsRead: fresh.length },
        },
        { type: 'profile-changed', fairId, payload: { companyId } },
      );
      return ok({ companyId, factsRead: fresh.length });
    });
  }
}

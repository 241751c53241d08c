import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, type NeedId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { checkNeed, type Need } from '../domain/need.js';
import { invalid, type InvalidEntries, Problems } from '../domain/problem.js';
import {
  correctionProblems,
  type NeedFactCorrection,
  ofCorrection,
  type ReadNeedFact,
  saidOfNeed,
  withStated,
} from '../domain/read-need-fact.js';
import { Journal } from './journal.js';
import { Needs } from './ports/needs.js';
import { ReadNeeds } from './read-needs.js';
import { changedMeanwhile, type EditingRefusal, notFound } from './refusal.js';
import type { ReadFactVerdict } from './settle-read-fact.js';
import { type Right, Speaker } from './speaker.js';

export interface NeedFactSettlement {
  readonly fairId: FairId;
  readonly needId: NeedId;
  /** Which fact, as `idOfReadFact` names it. */
  readonly factId: string;
  readonly verdict: ReadFactVerdict;
  /** What it should say, where it is corrected. */
  readonly correction: NeedFactCorrection | null;
}

export const idOfReadFact = (fact: ReadNeedFact): string => `${fact.kind}:${saidOfNeed(fact)}`;

/**
 * A buyer says whether what was read from the text of its need is so. Confirmed it is stated, corrected it is stated
 * as corrected; and what was corrected or rejected is not read from the text again.
 */
@Injectable()
export class SettleNeedFact {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly needs: Needs,
    private readonly reader: ReadNeeds,
    private readonly speaker: Speaker,
    private readonly journal: Journal,
  ) {}

  async execute(
    actor: Actor,
    settlement: NeedFactSettlement,
  ): Promise<Result<{ readonly needId: NeedId }, EditingRefusal>> {
    const { fairId, needId } = settlement;
    const found = await this.needs.find(fairId, needId);
    const byRight = found ? await this.speaker.rightOf(actor, fairId, found.companyId) : null;
    if (!byRight) return err(notFound);
    return this.unitOfWork.run(async () => {
      const need = await this.needs.findToChange(fairId, needId);
      return need ? this.settle(actor, byRight, need, settlement) : err(notFound);
    });
  }

  private async settle(
    actor: Actor,
    byRight: Right,
    need: Need,
    settlement: NeedFactSettlement,
  ): Promise<Result<{ readonly needId: NeedId }, EditingRefusal>> {
    const { fairId, needId, factId, verdict, correction } = settlement;
    const [facts] = await this.reader.of(fairId, [need]);
    const fact = facts.find((one) => idOfReadFact(one) === factId);
    if (!fact) return err(notFound);
    const problems = problemsOf(fact, settlement);
    if (problems) return err(problems);
    const stated: Need | null = verdict === 'rejected' ? null : withStated(need, fact.kind, correction ?? fact);
    const checked = stated && checkNeed(stated);
    if (checked && !checked.ok) return err(correction ? invalid(ofCorrection(checked.error.problems)) : checked.error);
    if (stated && !(await this.needs.change({ ...stated, version: need.version + 1 }))) return err(changedMeanwhile);
    const settled = { kind: fact.kind, said: saidOfNeed(fact) };
    const confirmed = verdict === 'confirmed' ? 'confirmed' : 'rejected';
    await this.needs.settle(fairId, needId, { ...settled, verdict: confirmed }, actor.personId);
    // What stands instead was stated one by one, too: the rest of its list goes on being read.
    if (correction) {
      const instead = { kind: fact.kind, said: saidOfNeed(correction), verdict: 'confirmed' } as const;
      await this.needs.settle(fairId, needId, instead, actor.personId);
    }
    const { companyId } = need;
    await this.journal.write(
      actor,
      {
        fairId,
        action: 'settle-need-fact',
        subject: ['need', needId],
        for: { companyId, byRight },
        detail: { verdict, ...settled, words: fact.words, correction },
      },
      { type: 'need-changed', fairId, payload: { companyId, needId } },
    );
    return ok({ needId });
  }
}

function problemsOf(fact: ReadNeedFact, { verdict, correction }: NeedFactSettlement): InvalidEntries | null {
  if ((verdict === 'corrected') !== (correction !== null))
    return invalid(new Problems().add('correction', correction ? 'unusable' : 'required').list);
  const problems = correction ? correctionProblems(fact.kind, correction) : [];
  return problems.length > 0 ? invalid(problems) : null;
}

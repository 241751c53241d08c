import { Injectable } from '@nestjs/common';
import { type Actor, type CompanyId, err, type FairId, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { MOST_RIVAL_GROUPS, MOST_RIVALS_IN_GROUP } from '../../domain/settings/rival-list.js';
import { PlacingTerms } from '../ports/placing-terms.js';
import {
  CHANGED_MEANWHILE,
  type ChangedMeanwhile,
  type InvalidInput,
  invalidInput,
  type NotFound,
  notFound,
  organises,
} from '../refusals.js';
import { ReplaceRivals } from './replace-rivals.js';

/** Names groups of competitors that must not see each other meet: no two of a group have meetings at the same time. */
@Injectable()
export class KeepRivalsApart {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly terms: PlacingTerms,
    private readonly rivals: ReplaceRivals,
  ) {}

  /**
   * @param groups all of them
   * @param seen the groups that these are to replace; null: whatever stands
   */
  execute(
    actor: Actor,
    fairId: FairId,
    groups: readonly (readonly CompanyId[])[],
    seen: readonly (readonly CompanyId[])[] | null = null,
  ): Promise<Result<readonly (readonly CompanyId[])[], NotFound | InvalidInput | ChangedMeanwhile>> {
    return this.unitOfWork.run(async () => {
      if (!organises(actor, fairId)) return err(notFound('fair'));
      if (groups.length > MOST_RIVAL_GROUPS) return err(invalidInput([{ path: 'groups', code: 'out-of-range' }]));
      const known = await this.terms.participating(fairId, [...new Set(groups.flat())]);
      const problems = groups.flatMap((group, i) => problemsOf(group, `groups[${i}]`, known));
      if (problems.length > 0) return err(invalidInput(problems));
      if (seen && named(seen) !== named(await this.terms.rivalsToReplace(fairId))) return err(CHANGED_MEANWHILE);
      const kept = groups.map((group) => [...new Set(group)].sort());
      await this.rivals.execute(actor, fairId, kept);
      return ok(kept);
    });
  }
}

/** Whoever stands where in a list, it says the same. */
const named = (groups: readonly (readonly CompanyId[])[]): string =>
  JSON.stringify(groups.map((group) => [...group].sort().join()).sort());

function problemsOf(
  group: readonly CompanyId[],
  path: string,
  known: ReadonlySet<CompanyId>,
): InvalidInput['problems'] {
  const size = new Set(group).size;
  if (size < 2 || size > MOST_RIVALS_IN_GROUP) return [{ path, code: 'out-of-range' }];
  return group.flatMap((id, i) => (known.has(id) ? [] : [{ path: `${path}[${i}]`, code: 'unknown-id' }]));
}

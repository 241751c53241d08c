import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type ComparedList,
  comparedList,
  type EditedCellProblem,
  type EditedFile,
  type EditedList,
  type EditedRow,
  err,
  type FairId,
  Fingerprint,
  IdempotencyStore,
  namedDifference,
  ok,
  previewOf,
  type Result,
  type TakeBackRefusal,
  takeBackOf,
  type TakenBack,
} from '@ketnoi/kernel';
import {
  cellsOfGrant,
  type DecisionProblem,
  GRANT_LIST,
  type GrantListColumn,
  type ReadDecision,
  readDecisions,
} from '../../domain/subsidy/grant-list.js';
import type { SubsidyRejection } from '../../domain/subsidy/subsidy-rejection.js';
import { ApproveSubsidy } from './approve-subsidy.js';
import { isOfficer, type SubsidyRefusal } from './grant-desk.js';
import { SubsidyViews } from './ports/subsidy-views.js';
import { RefuseSubsidy } from './refuse-subsidy.js';
import { orTurnedDown } from './turned-down.js';

export type EditedGrantRow = EditedRow<GrantListColumn>;
/** What only the budget or the booking of the moment can say is told of the row at which it came out. */
export type GrantListProblem = EditedCellProblem<DecisionProblem['code'] | SubsidyRejection['code']>;

interface Found {
  readonly difference: ComparedList<GrantListColumn, GrantListProblem>;
  readonly decisions: readonly ReadDecision[];
}

/**
 * The list of requests for a subsidy comes back with an officer's decisions: shown first, then all of them are made as if by
 * hand, or none is. Approvals reserve money in the order of the rows.
 */
@Injectable()
export class TakeBackSubsidies {
  private readonly list: EditedList<EditedFile, EditedGrantRow, GrantListProblem, Found> = {
    operation: 'take-back-subsidies',
    mayChange: (actor, { fairId }) => isOfficer(actor, fairId),
    compare: async (_, { fairId }, rows) => ok(await this.compare(fairId, rows)),
    change: (actor, { fairId }, { decisions }) => this.decideAll(actor, fairId, decisions),
  };
  readonly preview = previewOf(this.list);
  readonly execute = takeBackOf(this.list, () => this.idempotency);

  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly views: SubsidyViews,
    private readonly approve: ApproveSubsidy,
    private readonly refuse: RefuseSubsidy,
    private readonly fingerprint: Fingerprint,
  ) {}

  private async decideAll(
    actor: Actor,
    fairId: FairId,
    decisions: readonly ReadDecision[],
  ): Promise<Result<TakenBack, TakeBackRefusal<GrantListProblem>>> {
    for (const decision of decisions) {
      const { grantId } = decision;
      const decided = await orTurnedDown(() =>
        decision.state === 'approved'
          ? this.approve.inside(actor, { fairId, grantId, decisionNumber: decision.decisionNumber, amount: null })
          : this.refuse.inside(actor, { fairId, grantId, reason: decision.reason }),
      );
      if (!decided.ok) return err(refused(decision.row, decided.error));
    }
    return ok({ changed: decisions.length });
  }

  private async compare(fairId: FairId, rows: readonly EditedGrantRow[]): Promise<Found> {
    const grants = new Map((await this.views.all(fairId)).map((one) => [one.id as string, one]));
    const programmes = new Map((await this.views.programmes(fairId)).map((one) => [one.id, one]));
    const present = new Map([...grants].map(([id, grant]) => [id, cellsOfGrant(grant)]));
    const found = namedDifference(GRANT_LIST, present, rows, (id) => {
      const { company = '', booth = '' } = present.get(id) ?? {};
      return `${company} · ${booth}`;
    });
    const { decisions, problems } = readDecisions(found.changes, grants, programmes);
    return {
      difference: comparedList<GrantListColumn, GrantListProblem>(found, problems, this.fingerprint),
      decisions,
    };
  }
}

function refused(row: number, refusal: SubsidyRefusal): TakeBackRefusal<GrantListProblem> {
  switch (refusal.code) {
    case 'not-found':
    case 'idempotency-conflict':
    case 'changed-meanwhile':
    case 'grant-decided':
    case 'papers-missing':
      // It was looked at above: somebody has changed it since.
      return { code: 'changed-meanwhile' };
    case 'budget-exhausted':
    case 'firm-limit-reached': {
      const { code, left: most } = refusal;
      return { code: 'unusable-file', problems: [{ row, column: 'state', code, params: { most } }] };
    }
    default:
      return { code: 'unusable-file', problems: [{ row, column: 'state', code: refusal.code }] };
  }
}

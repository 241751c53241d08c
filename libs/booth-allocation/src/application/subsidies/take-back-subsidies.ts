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
import { Overtaken, untilNotOvertaken } from '../life/overtaken.js';
import { approvalOf } from './approve-subsidy.js';
import type { GrantDecision } from './grant-decision.js';
import { GrantDesk, isOfficer, type SubsidyRefusal } from './grant-desk.js';
import { MakeGrantDecisions } from './make-grant-decisions.js';
import { type GrantInProgramme, type ReservationObstacle, Subsidies } from './ports/subsidies.js';
import { SubsidyViews } from './ports/subsidy-views.js';
import { refusalOf } from './refuse-subsidy.js';
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
  private readonly once = takeBackOf(this.list, () => this.idempotency);
  readonly execute: typeof this.once = (...asked) => untilNotOvertaken(() => this.once(...asked));

  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly views: SubsidyViews,
    private readonly subsidies: Subsidies,
    private readonly desk: GrantDesk,
    private readonly decisions: MakeGrantDecisions,
    private readonly fingerprint: Fingerprint,
  ) {}

  private async decideAll(
    actor: Actor,
    fairId: FairId,
    read: readonly ReadDecision[],
  ): Promise<Result<TakenBack, TakeBackRefusal<GrantListProblem>>> {
    const ids = read.map(({ grantId }) => grantId);
    const grants = new Map((await this.subsidies.grants(fairId, ids)).map((one) => [one.grant.id, one]));
    const bookingOf = await this.desk.bookingsOf(
      fairId,
      [...grants.values()].map(({ grant }) => grant),
    );
    const decisions: GrantDecision[] = [];
    for (const one of read) {
      const found = grants.get(one.grantId);
      if (!found) return err({ code: 'changed-meanwhile' });
      const asNow = { ...afterThose(decisions, found), seen: bookingOf(found.grant) };
      const decided =
        one.state === 'approved'
          ? approvalOf(actor, { decisionNumber: one.decisionNumber, amount: null }, asNow)
          : refusalOf(actor, one.reason, asNow);
      if (!decided.ok) return err(refused(one.row, decided.error));
      decisions.push(decided.value);
    }
    const made = await orTurnedDown<ReservationObstacle | undefined, SubsidyRejection>(async () => {
      const reserved = await this.decisions.execute(actor, fairId, decisions);
      return ok(reserved.ok ? undefined : reserved.error);
    });
    if (!made.ok) return err({ code: 'changed-meanwhile' });
    // Somebody else approved meanwhile: looked at once more, the row for which the money no longer lasts says so.
    if (made.value) throw new Overtaken(`${made.value} of a programme of ${fairId}`);
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

/** As it stands for the next one once those before it are made. */
function afterThose(decisions: readonly GrantDecision[], found: GrantInProgramme): GrantInProgramme {
  const { programme, grant } = found;
  const ofProgramme = decisions.filter((one) => one.grant.programmeId === programme.id);
  const ofFirm = ofProgramme.filter((one) => one.grant.companyId === grant.companyId);
  return {
    grant,
    programme: { ...programme, reserved: programme.reserved + reservedBy(ofProgramme) },
    grantedToFirm: found.grantedToFirm + reservedBy(ofFirm),
  };
}

const reservedBy = (decisions: readonly GrantDecision[]): number =>
  decisions.reduce((sum, { grant }) => sum + grant.reserved, 0);

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

import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CellChange,
  differenceOf,
  type EditedRow,
  err,
  type FairId,
  Fingerprint,
  type IdempotencyConflict,
  IdempotencyStore,
  type ListProblem,
  ok,
  once,
  type ProposalId,
  type Result,
  type RoundId,
} from '@ketnoi/kernel';
import {
  cellsOfProposal,
  decisionProblem,
  PROPOSAL_LIST,
  type ProposalListColumn,
} from '../../domain/rounds/listed-proposal.js';
import { Chronicle } from '../chronicle.js';
import { ProposalLists } from '../ports/proposal-lists.js';
import { Proposals } from '../ports/proposals.js';
import { Rounds } from '../ports/rounds.js';
import { type NotFound, notFound, organises } from '../refusals.js';

export interface EditedProposals {
  readonly fairId: FairId;
  readonly roundId: RoundId;
  readonly uploadId: string;
}

type Approved = EditedProposals & { readonly seen: string };

export type EditedProposalRow = EditedRow<ProposalListColumn>;

export interface ProposalListProblem {
  readonly row: number;
  readonly column: string | null;
  readonly code: ListProblem<ProposalListColumn>['code'] | 'proposal-offered' | 'out-of-range';
}

/** Opens the file; null = there is none. Asked only of those who may change the list. */
export type EditedProposalsReader = () => Promise<Result<
  readonly EditedProposalRow[],
  readonly ProposalListProblem[]
> | null>;

type NamedChange = CellChange<ProposalListColumn> & { readonly name: string };

export interface ProposalsDifference {
  readonly rows: number;
  readonly changes: readonly NamedChange[];
  readonly conflicts: readonly NamedChange[];
  readonly problems: readonly ProposalListProblem[];
  /** Names what would change: who approves it gives it back. */
  readonly seen: string;
}

type Unusable = { readonly code: 'unusable-file'; readonly problems: readonly ProposalListProblem[] };
export type TakeBackProposalsRefusal =
  NotFound | { readonly code: 'changed-meanwhile' } | IdempotencyConflict | Unusable;

/** The list of proposals comes back with decisions: shown first, then all made as shown, or none. */
@Injectable()
export class TakeBackProposals {
  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly rounds: Rounds,
    private readonly lists: ProposalLists,
    private readonly proposals: Proposals,
    private readonly chronicle: Chronicle,
    private readonly fingerprint: Fingerprint,
  ) {}

  async preview(
    actor: Actor,
    { fairId, roundId }: EditedProposals,
    read: EditedProposalsReader,
  ): Promise<Result<ProposalsDifference, NotFound | Unusable>> {
    const round = organises(actor, fairId) ? await this.rounds.find(fairId, roundId) : null;
    const rows = round?.kind === 'propose' ? await read() : null;
    if (!rows) return err(notFound('round'));
    return rows.ok ? ok(await this.compare(fairId, roundId, rows.value)) : err(unusable(rows.error));
  }

  async execute(
    actor: Actor,
    file: Approved,
    read: EditedProposalsReader,
    idempotencyKey: string,
  ): Promise<Result<{ readonly changed: number }, TakeBackProposalsRefusal>> {
    if (!organises(actor, file.fairId)) return err(notFound('round'));
    const rowsOfFile = once(read);
    return this.idempotency.decideOnce(
      { actorId: actor.personId, operation: 'take-back-proposals', key: idempotencyKey, request: file },
      async () => {
        // Under the lock that an offer holds: what is answered as dropped is never offered.
        const round = await this.rounds.findForChange(file.fairId, file.roundId);
        const rows = round?.kind === 'propose' ? await rowsOfFile() : null;
        if (!rows) return err(notFound('round'));
        return rows.ok ? this.decide(actor, file, rows.value) : err(unusable(rows.error));
      },
    );
  }

  private async decide(
    actor: Actor,
    { fairId, roundId, seen }: Approved,
    rows: readonly EditedProposalRow[],
  ): Promise<Result<{ readonly changed: number }, TakeBackProposalsRefusal>> {
    const { changes, conflicts, problems, seen: now } = await this.compare(fairId, roundId, rows);
    if (problems.length > 0) return err(unusable(problems));
    if (conflicts.length > 0 || now !== seen) return err({ code: 'changed-meanwhile' });
    const decided = (decision: string): ProposalId[] =>
      changes.filter(({ after }) => after === decision).map(({ id }) => id as ProposalId);
    const [drop, keep] = [decided('drop'), decided('keep')];
    await this.proposals.review(fairId, roundId, drop, 'dropped');
    await this.proposals.review(fairId, roundId, keep, 'proposed');
    const subject = { subjectType: 'round', subjectId: roundId };
    await this.chronicle.write(actor, { fairId, action: 'review-proposals', ...subject, detail: { drop, keep } });
    return ok({ changed: changes.length });
  }

  private async compare(
    fairId: FairId,
    roundId: RoundId,
    rows: readonly EditedProposalRow[],
  ): Promise<ProposalsDifference> {
    const proposals = new Map((await this.lists.ofRound(fairId, roundId)).map((one) => [one.id as string, one]));
    const present = new Map([...proposals].map(([id, proposal]) => [id, cellsOfProposal(proposal)]));
    const found = differenceOf(PROPOSAL_LIST, present, rows);
    const named = (change: CellChange<ProposalListColumn>): NamedChange => {
      const { buyerName = '', supplierName = '' } = proposals.get(change.id) ?? {};
      return { ...change, name: `${buyerName} – ${supplierName}` };
    };
    const changes = found.changes.map(named);
    const wrong = changes.flatMap(({ row, column, before, after }): ProposalListProblem[] => {
      const code = decisionProblem(before, after);
      return code ? [{ row, column, code }] : [];
    });
    return {
      rows: rows.length,
      changes,
      conflicts: found.conflicts.map(named),
      problems: [...found.problems, ...wrong].sort((one, other) => one.row - other.row),
      seen: this.fingerprint.of(changes),
    };
  }
}

const unusable = (problems: readonly ProposalListProblem[]): Unusable => ({ code: 'unusable-file', problems });

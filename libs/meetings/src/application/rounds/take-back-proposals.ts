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
  type ProposalId,
  type Result,
  type RoundId,
  type TakeBackRefusal,
  takeBackOf,
  type TakenBack,
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
import { notFound, organises } from '../refusals.js';

export interface EditedProposals extends EditedFile {
  readonly roundId: RoundId;
}

export type EditedProposalRow = EditedRow<ProposalListColumn>;
export type ProposalListProblem = EditedCellProblem<'proposal-offered'>;
type Difference = ComparedList<ProposalListColumn, ProposalListProblem>;
type Refusal = TakeBackRefusal<ProposalListProblem>;

interface Found {
  readonly difference: Difference;
}

/** The list of proposals comes back with decisions: shown first, then all made as shown, or none. */
@Injectable()
export class TakeBackProposals {
  private readonly list: EditedList<EditedProposals, EditedProposalRow, ProposalListProblem, Found> = {
    operation: 'take-back-proposals',
    mayChange: (actor, { fairId }) => organises(actor, fairId),
    compare: async (_, { fairId, roundId }, rows, forChange) => {
      // Under the lock that an offer holds: what is answered as dropped is never offered.
      const round = await (forChange ? this.rounds.findForChange(fairId, roundId) : this.rounds.find(fairId, roundId));
      if (round?.kind !== 'propose') return err(notFound('round'));
      return ok({ difference: await this.compare(fairId, roundId, rows) });
    },
    change: (actor, file, { difference }) => this.decide(actor, file, difference),
  };
  readonly preview = previewOf(this.list);
  readonly execute = takeBackOf(this.list, () => this.idempotency);

  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly rounds: Rounds,
    private readonly lists: ProposalLists,
    private readonly proposals: Proposals,
    private readonly chronicle: Chronicle,
    private readonly fingerprint: Fingerprint,
  ) {}

  private async decide(
    actor: Actor,
    { fairId, roundId }: EditedProposals,
    { changes }: Difference,
  ): Promise<Result<TakenBack, Refusal>> {
    const decided = (decision: string): ProposalId[] =>
      changes.filter(({ after }) => after === decision).map(({ id }) => id as ProposalId);
    const [drop, keep] = [decided('drop'), decided('keep')];
    await this.proposals.review(fairId, roundId, drop, 'dropped');
    await this.proposals.review(fairId, roundId, keep, 'proposed');
    const subject = { subjectType: 'round', subjectId: roundId };
    await this.chronicle.write(actor, { fairId, action: 'review-proposals', ...subject, detail: { drop, keep } });
    return ok({ changed: changes.length });
  }

  private async compare(fairId: FairId, roundId: RoundId, rows: readonly EditedProposalRow[]): Promise<Difference> {
    const proposals = new Map((await this.lists.ofRound(fairId, roundId)).map((one) => [one.id as string, one]));
    const present = new Map([...proposals].map(([id, proposal]) => [id, cellsOfProposal(proposal)]));
    const found = namedDifference(PROPOSAL_LIST, present, rows, (id) => {
      const { buyerName = '', supplierName = '' } = proposals.get(id) ?? {};
      return `${buyerName} – ${supplierName}`;
    });
    const wrong = found.changes.flatMap(({ row, column, before, after }): ProposalListProblem[] => {
      const code = decisionProblem(before, after);
      return code ? [{ row, column, code }] : [];
    });
    return comparedList(found, wrong, this.fingerprint);
  }
}

import { type CellOut, PROPOSAL_LIST_HEADINGS } from '@ketnoi/documents';
import { type Actor, isId, type Language, type RoundId, stampOf } from '@ketnoi/kernel';
import { type Answer, cellsOfProposal, type ListedProposal, ListProposals, PROPOSAL_LIST } from '@ketnoi/meetings';
import { text } from '@ketnoi/messages';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../../exports/export-file.js';
import { tableFile } from '../../exports/table-file.js';
import { toReason } from '../wishes/reason.type.js';
import { tellReason } from '../wishes/told-explanation.js';
import { tellDecision } from './told-decision.js';

const COLUMNS = [
  PROPOSAL_LIST_HEADINGS.position,
  PROPOSAL_LIST_HEADINGS.buyer,
  PROPOSAL_LIST_HEADINGS.supplier,
  PROPOSAL_LIST_HEADINGS.score,
  'columns.reasons',
  'columns.state',
  'columns.buyer-answer',
  'columns.supplier-answer',
  PROPOSAL_LIST_HEADINGS.decision,
  PROPOSAL_LIST_HEADINGS.id,
  PROPOSAL_LIST_HEADINGS.stamp,
] as const;
/** As many reasons as a card of the page shows at first. */
const MAIN_REASONS = 3;

/** `proposals`: what round `roundId` proposes, for organisers, who take it back with their decisions; `format` csv or xlsx. */
@Injectable()
export class ProposalsFile extends ExportFile {
  readonly kind = 'proposals';

  constructor(private readonly list: ListProposals) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const { roundId = '' } = params.values;
    const found = isId(roundId) ? await this.list.execute(actor, params.fairId, roundId as RoundId) : null;
    if (!found?.ok) return null;
    const rows = found.value.map((proposal) => cellsOf(proposal, params.language));
    return tableFile({ title: 'exports.proposals', columns: COLUMNS, rows }, params);
  }
}

const cellsOf = (proposal: ListedProposal, language: Language): CellOut[] => {
  const cells = cellsOfProposal(proposal);
  const told = (answer: Answer | null): string | null =>
    proposal.state === 'offered' ? text(language, 'values.meeting-answer', { answer: answer ?? 'none' }) : null;
  return [
    proposal.position,
    cells.buyer,
    cells.supplier,
    Number(cells.score),
    mainReasons(proposal, language),
    text(language, 'values.proposal-state', { state: proposal.state }),
    told(proposal.buyerAnswer),
    told(proposal.supplierAnswer),
    tellDecision(cells.decision, language),
    proposal.id,
    stampOf(PROPOSAL_LIST, cells),
  ];
};

function mainReasons({ reasons }: ListedProposal, language: Language): CellOut {
  const main = reasons.filter(({ points }) => points > 0).sort((one, other) => other.points - one.points);
  const told = main.slice(0, MAIN_REASONS).map((reason) => tellReason(toReason(reason), language));
  return told.join('\n') || null;
}

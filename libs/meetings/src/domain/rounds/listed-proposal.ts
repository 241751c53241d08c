import type { Cells, ListColumns } from '@ketnoi/kernel';
import type { Answer } from '../wishes/meeting-request.js';
import type { Proposal, ProposalState } from './proposal.js';

/** A proposal by the names of its companies and, once it is offered, with what both sides answered. */
export interface ListedProposal extends Pick<Proposal, 'id' | 'position' | 'state' | 'score' | 'reasons'> {
  readonly buyerName: string;
  readonly supplierName: string;
  readonly buyerAnswer: Answer | null;
  readonly supplierAnswer: Answer | null;
}

/** What an organiser makes of a proposal; what was sent stays sent. */
export const PROPOSAL_DECISIONS = ['keep', 'drop', 'sent'] as const;
export type ProposalDecision = (typeof PROPOSAL_DECISIONS)[number];

const DECIDED: Readonly<Record<ProposalState, ProposalDecision>> = {
  proposed: 'keep',
  dropped: 'drop',
  offered: 'sent',
};

export const PROPOSAL_LIST_COLUMNS = ['position', 'buyer', 'supplier', 'score', 'decision'] as const;
export type ProposalListColumn = (typeof PROPOSAL_LIST_COLUMNS)[number];

/** Of the list of proposals the decisions come back; its other columns are there to be read. */
export const PROPOSAL_LIST: ListColumns<ProposalListColumn> = {
  all: PROPOSAL_LIST_COLUMNS,
  editable: new Set<ProposalListColumn>(['decision']),
};

export const cellsOfProposal = (proposal: ListedProposal): Cells<ProposalListColumn> => ({
  position: String(proposal.position),
  buyer: proposal.buyerName,
  supplier: proposal.supplierName,
  score: String(Math.round(proposal.score * 10) / 10),
  decision: DECIDED[proposal.state],
});

/** What is wrong with a decision that a file brings; null where it can be made. */
export function decisionProblem(before: string, after: string): 'proposal-offered' | 'required' | 'unusable' | null {
  if (before === 'sent') return 'proposal-offered';
  if (after === '') return 'required';
  return after === 'keep' || after === 'drop' ? null : 'unusable';
}

import { LANGUAGES, type Result } from '@ketnoi/kernel';
import {
  type EditedProposalRow,
  PROPOSAL_DECISIONS,
  type ProposalListColumn,
  type ProposalListProblem,
} from '@ketnoi/meetings';
import { text, type TextKey } from '@ketnoi/messages';
import { foldedHeading } from '../tables/folded-heading.js';
import type { ListHeadings } from './list-headings.js';
import { readEditedList } from './read-edited-list.js';

/** The columns of the list of proposals that are compared when it comes back. */
export const PROPOSAL_LIST_HEADINGS: ListHeadings<ProposalListColumn | 'id' | 'stamp'> = {
  position: 'columns.proposal-position',
  buyer: 'columns.meeting-buyer',
  supplier: 'columns.supplier',
  score: 'columns.score',
  decision: 'columns.proposal-decision',
  id: 'columns.id',
  stamp: 'columns.stamp',
};

/** Those that stand there for readers alone, in words of their language. */
export const PROPOSAL_LIST_ASIDE = [
  'columns.reasons',
  'columns.state',
  'columns.buyer-answer',
  'columns.supplier-answer',
] as const satisfies readonly TextKey[];

/** What a decision is called, in whichever of our languages the list went out. */
const DECISIONS: ReadonlyMap<string, string> = new Map(
  PROPOSAL_DECISIONS.flatMap((decision) =>
    [decision, ...LANGUAGES.map((language) => text(language, `values.proposal-${decision}`))].map(
      (word): [string, string] => [foldedHeading(word), decision],
    ),
  ),
);

/** Decisions come back as codes; a word that is none stays as it was written, and is refused by its row. */
export async function readEditedProposals(
  bytes: Uint8Array,
): Promise<Result<readonly EditedProposalRow[], readonly ProposalListProblem[]>> {
  const rows = await readEditedList<ProposalListColumn>(bytes, PROPOSAL_LIST_HEADINGS, PROPOSAL_LIST_ASIDE);
  if (!rows.ok) return rows;
  return { ok: true, value: rows.value.map(({ row, cells }) => ({ row, cells: decided(cells) })) };
}

const decided = (cells: EditedProposalRow['cells']): EditedProposalRow['cells'] =>
  cells.decision === undefined
    ? cells
    : { ...cells, decision: DECISIONS.get(foldedHeading(cells.decision)) ?? cells.decision };

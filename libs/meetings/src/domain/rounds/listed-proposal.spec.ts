import { type Cells, differenceOf, type ProposalId, stampOf } from '@ketnoi/kernel';
import {
  cellsOfProposal,
  decisionProblem,
  type ListedProposal,
  PROPOSAL_LIST,
  type ProposalListColumn,
} from './listed-proposal.js';

const proposal = (state: ListedProposal['state']): ListedProposal => ({
  id: 'one' as ProposalId,
  position: 1,
  state,
  score: 81.26,
  reasons: [],
  buyerName: 'Sakura',
  supplierName: 'Hoa Sen',
  buyerAnswer: null,
  supplierAnswer: null,
});

/** What the row of a proposal would change that went out in one state and stands in another now. */
function difference(
  [was, is]: readonly ListedProposal['state'][],
  edited: Partial<Cells<ProposalListColumn>> = {},
): object {
  const out = cellsOfProposal(proposal(was));
  const cells = { ...out, ...edited, id: 'one', stamp: stampOf(PROPOSAL_LIST, out) };
  return differenceOf(PROPOSAL_LIST, new Map([['one', cellsOfProposal(proposal(is))]]), [{ row: 2, cells }]);
}

it('says what an organiser made of each proposal', () => {
  expect(cellsOfProposal(proposal('proposed'))).toMatchObject({ score: '81.3', decision: 'keep' });
  expect(cellsOfProposal(proposal('dropped')).decision).toBe('drop');
  expect(cellsOfProposal(proposal('offered')).decision).toBe('sent');
});

it('takes decisions back, and nothing else', () => {
  expect(difference(['proposed', 'proposed'], { decision: 'drop' })).toMatchObject({
    changes: [{ row: 2, column: 'decision', before: 'keep', after: 'drop' }],
  });
  expect(difference(['proposed', 'proposed'], { score: '99' })).toMatchObject({
    changes: [],
    problems: [{ row: 2, column: 'score', code: 'not-taken-back' }],
  });
});

it('leaves what was sent meanwhile, and says so where the file decides otherwise', () => {
  expect(difference(['proposed', 'offered'])).toEqual({ changes: [], conflicts: [], problems: [] });
  expect(difference(['proposed', 'offered'], { decision: 'drop' })).toMatchObject({
    changes: [],
    conflicts: [{ before: 'sent', after: 'drop' }],
  });
});

it.each([
  ['keep', 'drop', null],
  ['drop', 'keep', null],
  ['keep', '', 'required'],
  ['keep', 'sent', 'unusable'],
  ['drop', 'perhaps', 'unusable'],
  ['sent', 'drop', 'proposal-offered'],
])('a decision from %s to "%s": %s', (before, after, code) => {
  expect(decisionProblem(before, after)).toBe(code);
});

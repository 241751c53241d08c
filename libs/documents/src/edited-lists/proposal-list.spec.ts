import { LANGUAGES, unwrap } from '@ketnoi/kernel';
import { PROPOSAL_DECISIONS } from '@ketnoi/meetings';
import { text } from '@ketnoi/messages';
import { writeCsv, writeXlsx } from '../tables/write-table.js';
import { PROPOSAL_LIST_ASIDE, PROPOSAL_LIST_HEADINGS, readEditedProposals } from './proposal-list.js';

it.each(LANGUAGES)('decisions that went out in %s come back as what they mean', async (language) => {
  const { decision, id } = PROPOSAL_LIST_HEADINGS;
  const columns = [id, decision, ...PROPOSAL_LIST_ASIDE];
  const headings = columns.map((column) => text(language, column));
  expect(new Set(headings).size).toBe(columns.length);
  const words = PROPOSAL_DECISIONS.map((one) => text(language, `values.proposal-${one}`));
  const rows = [...words, 'perhaps'].map((word, i) => [`row-${i}`, word, ...PROPOSAL_LIST_ASIDE.map(() => 'read')]);
  const table = { title: 'Proposals', headings, rows };
  const expected = [...PROPOSAL_DECISIONS, 'perhaps'].map((one, i) => ({
    row: i + 2,
    cells: { id: `row-${i}`, decision: one },
  }));
  expect(unwrap(await readEditedProposals(await writeXlsx(table)))).toEqual(expected);
  expect(unwrap(await readEditedProposals(new TextEncoder().encode(writeCsv(table))))).toEqual(expected);
});

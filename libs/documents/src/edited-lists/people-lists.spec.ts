import { INVITATION_STATES, MEMBERSHIP_ROLES } from '@ketnoi/accounts';
import { FAIR_ROLES, LANGUAGES, unwrap } from '@ketnoi/kernel';
import { text, type TextKey } from '@ketnoi/messages';
import { writeCsv, writeXlsx } from '../tables/write-table.js';
import { INVITATION_LIST_ASIDE, INVITATION_LIST_HEADINGS, readEditedInvitations } from './invitation-list.js';
import { PEOPLE_LIST_ASIDE, PEOPLE_LIST_HEADINGS, readEditedPeople } from './people-list.js';

it.each(LANGUAGES)('roles and states that went out in %s come back as what they mean', async (language) => {
  const { email, role, state, id } = INVITATION_LIST_HEADINGS;
  const columns: TextKey[] = [id, email, role, state, ...INVITATION_LIST_ASIDE];
  const headings = columns.map((column) => text(language, column));
  const all = [...Object.values(INVITATION_LIST_HEADINGS), ...INVITATION_LIST_ASIDE];
  expect(new Set(all.map((column) => text(language, column))).size).toBe(all.length);
  const said = MEMBERSHIP_ROLES.map((one, i) => [one, INVITATION_STATES[i % INVITATION_STATES.length]] as const);
  const rows = said.map(([one, now], i) => [
    ...[`row-${i}`, 'lan@firm.test', text(language, 'values.fair-role', { role: one })],
    ...[text(language, 'values.invitation-state', { state: now }), 'read', 'read'],
  ]);
  const table = { title: 'Invitations', headings, rows };
  const expected = said.map(([one, now], i) => ({
    row: i + 2,
    cells: { id: `row-${i}`, email: 'lan@firm.test', role: one, state: now },
  }));
  expect(unwrap(await readEditedInvitations(await writeXlsx(table)))).toEqual(expected);
  expect(unwrap(await readEditedInvitations(new TextEncoder().encode(writeCsv(table))))).toEqual(expected);
});

it.each(LANGUAGES)('several roles come back in %s in one order, and words that are none stay', async (language) => {
  const all = [...Object.values(PEOPLE_LIST_HEADINGS), ...PEOPLE_LIST_ASIDE];
  expect(new Set(all.map((column) => text(language, column))).size).toBe(all.length);
  const headings = [PEOPLE_LIST_HEADINGS.id, PEOPLE_LIST_HEADINGS.roles].map((column) => text(language, column));
  const words = [...FAIR_ROLES].reverse().map((role) => text(language, 'values.fair-role', { role }));
  const rows = [
    ['lan', `${words.join(' ; ')};${words[0]}`],
    ['minh', `${words[0]}, chef`],
    ['kim', ''],
  ];
  const read = unwrap(await readEditedPeople(new TextEncoder().encode(writeCsv({ title: 'People', headings, rows }))));
  expect(read.map(({ cells }) => cells.roles)).toEqual([FAIR_ROLES.join('; '), 'chef; desk-staff', '']);
});

it('a list of invitations without its ids invites nobody', async () => {
  expect(await readEditedInvitations(new TextEncoder().encode('E-mail,Role\nlan@firm.test,Interpreter\n'))).toEqual({
    ok: false,
    error: [{ row: 1, column: 'id', code: 'required' }],
  });
});

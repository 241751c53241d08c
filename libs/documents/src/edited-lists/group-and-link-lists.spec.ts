import { LINK_STATES } from '@ketnoi/accounts';
import { LANGUAGES, unwrap } from '@ketnoi/kernel';
import { text, type TextKey } from '@ketnoi/messages';
import { writeCsv } from '../tables/write-table.js';
import { GROUP_LIST_ASIDE, GROUP_LIST_HEADINGS, readEditedGroups } from './group-list.js';
import { LINK_LIST_ASIDE, LINK_LIST_HEADINGS, readEditedLinks } from './link-list.js';

const csv = (headings: readonly string[], rows: string[][]): Uint8Array =>
  new TextEncoder().encode(writeCsv({ title: 'x', headings, rows }));

describe.each(LANGUAGES)('in %s', (language) => {
  const told = (columns: readonly TextKey[]): string[] => columns.map((column) => text(language, column));
  const apart = (columns: readonly TextKey[]): void => expect(new Set(told(columns)).size).toBe(columns.length);

  it('states of links come back as what they mean', async () => {
    apart([...Object.values(LINK_LIST_HEADINGS), ...LINK_LIST_ASIDE]);
    const headings = told([LINK_LIST_HEADINGS.id, LINK_LIST_HEADINGS.state, ...LINK_LIST_ASIDE]);
    const rows = LINK_STATES.map((state, i) => [
      `${i}`,
      text(language, 'values.link-state', { state }),
      'read',
      'read',
    ]);
    expect(unwrap(await readEditedLinks(csv(headings, rows))).map(({ cells }) => cells)).toEqual(
      LINK_STATES.map((state, i) => ({ id: `${i}`, state })),
    );
    // The heading says which word revokes.
    expect(headings[1]).toContain(text(language, 'values.link-state', { state: 'revoked' }));
  });

  it('members of groups come back as they are written', async () => {
    apart([...Object.values(GROUP_LIST_HEADINGS), ...GROUP_LIST_ASIDE]);
    const headings = told([GROUP_LIST_HEADINGS.id, GROUP_LIST_HEADINGS.members, ...GROUP_LIST_ASIDE]);
    const rows = [['north', '0100109106; an', ...GROUP_LIST_ASIDE.map(() => 'read')]];
    expect(unwrap(await readEditedGroups(csv(headings, rows)))).toEqual([
      { row: 2, cells: { id: 'north', members: '0100109106; an' } },
    ]);
  });
});

import {
  type CellChange,
  type Cells,
  type CompanyId,
  type EditedCellProblem,
  firmOfTaxCode,
  type GroupId,
  type Language,
  type ListColumns,
} from '@ketnoi/kernel';

export const GROUP_LIST_COLUMNS = ['group', 'members'] as const;
export type GroupListColumn = (typeof GROUP_LIST_COLUMNS)[number];

/** Of groups it comes back which firms of the fair take part through them. */
export const GROUP_LIST: ListColumns<GroupListColumn> = {
  all: GROUP_LIST_COLUMNS,
  editable: new Set<GroupListColumn>(['members']),
};

export interface GroupMember {
  readonly id: CompanyId;
  readonly shortName: string;
  readonly taxCode: string | null;
  readonly groupId: GroupId | null;
}

/** A group with the firms that take part through it. */
export interface ListedGroup {
  readonly id: GroupId;
  readonly name: string;
  readonly members: readonly GroupMember[];
}

export const cellsOfGroup = ({ name, members }: ListedGroup): Cells<GroupListColumn> => ({
  group: name,
  members: toldMembers(members),
});

const toldMembers = (members: readonly GroupMember[]): string =>
  members.map(({ taxCode, id }) => taxCode ?? id).join('; ');

export type GroupListProblem = EditedCellProblem<'in-other-group' | 'in-two-groups' | 'member-unknown'>;

const keysIn = (cell: string): string[] =>
  cell
    .split(/[;\n]/)
    .map((key) => key.trim())
    .filter((key) => key !== '');

const memberMeant = (key: string, firms: readonly GroupMember[]): GroupMember | null =>
  firms.find(({ id }) => id === key.toLowerCase()) ?? firmOfTaxCode(firms, key);

/** The same firms in another order, or with zeros that a spreadsheet dropped, are no change. */
export function inListedOrder(cell: string, firms: readonly GroupMember[]): string {
  const keys = keysIn(cell);
  const meant = new Set(keys.map((key) => memberMeant(key, firms)));
  const unknown = keys.filter((key) => memberMeant(key, firms) === null);
  return [toldMembers(firms.filter((firm) => meant.has(firm))), ...unknown].filter((part) => part !== '').join('; ');
}

export type GroupMoves = ReadonlyMap<CompanyId, { readonly from: GroupId | null; readonly to: GroupId | null }>;

/**
 * Which firms change their group. A firm is in one group: who takes it from another says so in that one's row, too, so that
 * no list moves a firm which its editor did not see there.
 */
export function readGroupMoves(
  changes: readonly CellChange<GroupListColumn>[],
  groups: readonly ListedGroup[],
  firms: readonly GroupMember[],
): { readonly moves: GroupMoves; readonly problems: readonly GroupListProblem[] } {
  const [joining, problems] = [new Map<GroupMember, GroupId>(), [] as GroupListProblem[]];
  const named = new Map(groups.map(({ id, name }) => [id as string, name]));
  const after = new Map(
    changes.map(({ id, after: cell }) => [id, keysIn(cell).map((key) => [key, memberMeant(key, firms)] as const)]),
  );
  const stays = (firm: GroupMember): boolean =>
    firm.groupId !== null && (after.get(firm.groupId)?.some(([, one]) => one === firm) ?? true);
  for (const { row, id, column } of changes) {
    const wrong = (code: GroupListProblem['code'], name: string | undefined): void =>
      void problems.push({ row, column, code, named: same(name ?? '') });
    for (const [key, firm] of after.get(id) ?? []) {
      if (!firm) wrong('member-unknown', key);
      else if (firm.groupId === id) continue;
      else if (stays(firm)) wrong('in-other-group', `${firm.shortName} · ${named.get(firm.groupId ?? '') ?? ''}`);
      else if (joining.has(firm) && joining.get(firm) !== id) wrong('in-two-groups', firm.shortName);
      else joining.set(firm, id as GroupId);
    }
  }
  const leaving = firms.filter((firm) => firm.groupId !== null && !stays(firm));
  const moves = new Map(
    [...new Set([...leaving, ...joining.keys()])].map((firm) => {
      return [firm.id, { from: firm.groupId, to: joining.get(firm) ?? null }] as const;
    }),
  );
  return { moves, problems };
}

/** A name is the same in every language. */
const same = (name: string): Readonly<Partial<Record<Language, string>>> => ({ en: name });

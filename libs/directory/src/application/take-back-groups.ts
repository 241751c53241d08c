import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type ComparedList,
  comparedList,
  type EditedFile,
  type EditedList,
  type EditedRow,
  err,
  type FairId,
  Fingerprint,
  type GroupId,
  hasFairRole,
  IdempotencyStore,
  namedDifference,
  ok,
  previewOf,
  type Result,
  type TakeBackRefusal,
  takeBackOf,
  type TakenBack,
} from '@ketnoi/kernel';
import {
  cellsOfGroup,
  GROUP_LIST,
  type GroupListColumn,
  type GroupListProblem,
  type GroupMoves,
  inListedOrder,
  readGroupMoves,
} from '../domain/group-list.js';
import type { Participation } from '../domain/participation.js';
import { Journal } from './journal.js';
import { type GroupsWithMembers, ListGroupMembers } from './list-group-members.js';
import { Companies } from './ports/companies.js';
import { changedMeanwhile, notFound } from './refusal.js';

export type EditedGroupRow = EditedRow<GroupListColumn>;

interface Found {
  readonly difference: ComparedList<GroupListColumn, GroupListProblem>;
  readonly moves: GroupMoves;
}
type Refusal = TakeBackRefusal<GroupListProblem>;

/** The list of groups comes back with the firms that are to take part through them: all of it, or nothing. */
@Injectable()
export class TakeBackGroups {
  private readonly list: EditedList<EditedFile, EditedGroupRow, GroupListProblem, Found> = {
    operation: 'take-back-groups',
    mayChange: (actor, { fairId }) => hasFairRole(actor, fairId, 'organiser'),
    compare: (actor, { fairId }, rows) => this.compare(actor, fairId, rows),
    change: (actor, { fairId }, found) => this.change(actor, fairId, found),
  };
  readonly preview = previewOf(this.list);
  readonly execute = takeBackOf(this.list, () => this.idempotency);

  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly members: ListGroupMembers,
    private readonly companies: Companies,
    private readonly journal: Journal,
    private readonly fingerprint: Fingerprint,
  ) {}

  private async compare(
    actor: Actor,
    fairId: FairId,
    rows: readonly EditedGroupRow[],
  ): Promise<Result<Found, Refusal>> {
    const listed = await this.members.execute(actor, fairId);
    if (!listed) return err(notFound);
    const { groups, firms } = listed;
    const present = new Map(groups.map((group) => [group.id as string, cellsOfGroup(group)]));
    const found = namedDifference(
      GROUP_LIST,
      present,
      rows.map(({ row, cells }) => {
        const { members } = cells;
        return { row, cells: members === undefined ? cells : { ...cells, members: inListedOrder(members, firms) } };
      }),
      (id) => present.get(id)?.group ?? '',
    );
    const { moves, problems } = readGroupMoves(found.changes, groups, firms);
    const difference = comparedList<GroupListColumn, GroupListProblem>(found, problems, this.fingerprint);
    return ok({ difference: { ...difference, changes: toldMoves(moves, listed, found.changes) }, moves });
  }

  private async change(actor: Actor, fairId: FairId, { moves }: Found): Promise<Result<TakenBack, Refusal>> {
    const stand = await this.companies.participationsForChange(fairId, [...moves.keys()].sort());
    const moved: Participation[] = [];
    for (const [id, { from, to }] of moves) {
      const now = stand.get(id);
      // Read above without a lock: somebody has moved it since.
      if (!now || now.groupId !== from) return err(changedMeanwhile);
      moved.push({ ...now, groupId: to });
    }
    await this.companies.takePart(moved);
    await this.journal.writeAll(
      actor,
      moved.map(({ companyId, asSupplier, asBuyer, groupId }) => ({
        deed: {
          fairId,
          action: 'take-back-groups',
          subject: ['company', companyId] as const,
          for: { companyId, byRight: 'organiser' as const },
          detail: { groupId: [moves.get(companyId)?.from ?? null, groupId] },
        },
        events: [{ type: 'participation-registered' as const, fairId, payload: { companyId, asSupplier, asBuyer } }],
      })),
    );
    return ok({ changed: moved.length });
  }
}

/** A cell full of tax codes says little: of each firm that moves it is told from which group to which. */
function toldMoves(
  moves: GroupMoves,
  { groups, firms }: GroupsWithMembers,
  cells: Found['difference']['changes'],
): Found['difference']['changes'] {
  const nameOf = (groupId: GroupId | null): string => groups.find(({ id }) => id === groupId)?.name ?? '';
  return [...moves]
    .map(([id, { from, to }]) => ({
      row: cells.find((cell) => cell.id === (to ?? from))?.row ?? 0,
      ...{ id, name: firms.find((firm) => firm.id === id)?.shortName ?? '' },
      ...{ column: 'group' as const, before: nameOf(from), after: nameOf(to) },
    }))
    .sort((one, other) => one.row - other.row);
}

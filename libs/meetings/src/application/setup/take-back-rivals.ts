import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type ComparedList,
  comparedList,
  type EditedFile,
  type EditedList,
  type FairId,
  Fingerprint,
  IdempotencyStore,
  namedDifference,
  ok,
  previewOf,
  type Result,
  takeBackOf,
  type TakenBack,
  taxCodesMeant,
} from '@ketnoi/kernel';
import { type ChangedRivals, changeRivals } from '../../domain/settings/change-rivals.js';
import { inListsWords, isWritten, keysOfRow, readRivals } from '../../domain/settings/read-rivals.js';
import {
  cellsOfRivals,
  type EditedRivalRow,
  RIVAL_LIST,
  type RivalChange,
  rivalGroupId,
  type RivalListProblem,
} from '../../domain/settings/rival-list.js';
import { NamedFirms } from '../ports/named-firms.js';
import { PlacingTerms } from '../ports/placing-terms.js';
import { RivalLists } from '../ports/rival-lists.js';
import { organises } from '../refusals.js';
import { ReplaceRivals } from './replace-rivals.js';

interface Found {
  readonly difference: ComparedList<RivalChange['column'], RivalListProblem>;
  readonly groups: ChangedRivals['groups'];
}

/** The list of rivals comes back with other companies in its groups, with more groups and with emptied ones: all of it, or nothing. */
@Injectable()
export class TakeBackRivals {
  private readonly list: EditedList<EditedFile, EditedRivalRow, RivalListProblem, Found> = {
    operation: 'take-back-rivals',
    mayChange: (actor, { fairId }) => organises(actor, fairId),
    compare: async (_, { fairId }, rows, forChange) => ok(await this.compare(fairId, rows, forChange)),
    change: (actor, { fairId }, found) => this.change(actor, fairId, found),
  };
  readonly preview = previewOf(this.list);
  readonly execute = takeBackOf(this.list, () => this.idempotency);

  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly terms: PlacingTerms,
    private readonly lists: RivalLists,
    private readonly firms: NamedFirms,
    private readonly rivals: ReplaceRivals,
    private readonly fingerprint: Fingerprint,
  ) {}

  private async compare(fairId: FairId, rows: readonly EditedRivalRow[], forChange: boolean): Promise<Found> {
    if (forChange) await this.terms.rivalsToReplace(fairId);
    const groups = await this.lists.ofFair(fairId);
    const standing = new Map(groups.map((group, at) => [rivalGroupId(at), group]));
    const groupOf = (id: string | undefined) => standing.get(id?.trim() ?? '') ?? [];
    const written = rows.filter(isWritten);
    const keys = [...new Set(written.flatMap(keysOfRow))];
    const firms = await this.firms.ofFair(fairId, keys, keys.flatMap(taxCodesMeant));
    const read = new Map(written.map((row) => [row, readRivals(row, groupOf(row.cells.id), firms)]));
    const known = rows.filter(({ cells }) => cells.id?.trim());
    const found = namedDifference(
      RIVAL_LIST,
      new Map([...standing].map(([id, group]) => [id, cellsOfRivals(group)])),
      known.map((row) => inListsWords(row, read.get(row))),
      (id) => shortly(groupOf(id).map(({ shortName }) => shortName)),
    );
    const changing = new Set(found.changes.map(({ row }) => row));
    const edits = [...read.values()].filter(({ row, id }) => id === '' || changing.has(row));
    const { changes, problems, groups: after } = changeRivals(groups, edits);
    const told = [...changes].sort((one, other) => one.row - other.row);
    const shown = { ...found, rows: rows.length, changes: told };
    const difference = comparedList<RivalChange['column'], RivalListProblem>(shown, problems, this.fingerprint);
    return { difference, groups: after };
  }

  private async change(actor: Actor, fairId: FairId, { difference, groups }: Found): Promise<Result<TakenBack, never>> {
    const changed = new Set(difference.changes.map(({ row }) => row)).size;
    if (changed > 0) await this.rivals.execute(actor, fairId, groups);
    return ok({ changed });
  }
}

const shortly = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 3).join(', ')} …` : names.join(', ');

import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type ComparedList,
  comparedList,
  type EditedFile,
  type EditedList,
  err,
  type FairId,
  Fingerprint,
  IdempotencyStore,
  namedDifference,
  ok,
  previewOf,
  type Result,
  type TakeBackRefusal,
  takeBackOf,
  type TakenBack,
  taxCodesMeant,
} from '@ketnoi/kernel';
import {
  BAN_LIST,
  type BanEdits,
  banId,
  type BanListColumn,
  type BanListProblem,
  cellsOfBan,
  type EditedBanRow,
  readBanEdits,
} from '../../domain/wishes/ban-list.js';
import { changesOfNewBan, type NewBan, pairName, readNewBans } from '../../domain/wishes/read-new-bans.js';
import { Chronicle, type Deed } from '../chronicle.js';
import { BanLists } from '../ports/ban-lists.js';
import { Locks } from '../ports/locks.js';
import { NamedFirms } from '../ports/named-firms.js';
import { CHANGED_MEANWHILE, organises } from '../refusals.js';
import { CallOffMeeting } from './call-off-meeting.js';
import { PartPairs } from './part-pairs.js';

interface Found extends BanEdits {
  readonly difference: ComparedList<BanListColumn, BanListProblem>;
  readonly bans: readonly NewBan[];
}

/** The list of pairs that are kept apart comes back with more of them and with those that may meet: shown first, then all of it is done or nothing. */
@Injectable()
export class TakeBackBans {
  private readonly list: EditedList<EditedFile, EditedBanRow, BanListProblem, Found> = {
    operation: 'take-back-bans',
    mayChange: (actor, { fairId }) => organises(actor, fairId),
    compare: async (_, { fairId }, rows) => ok(await this.compare(fairId, rows)),
    change: (actor, { fairId }, found) => this.change(actor, fairId, found),
  };
  readonly preview = previewOf(this.list);
  readonly execute = takeBackOf(this.list, () => this.idempotency);

  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly lists: BanLists,
    private readonly firms: NamedFirms,
    private readonly locks: Locks,
    private readonly callOff: CallOffMeeting,
    private readonly parting: PartPairs,
    private readonly chronicle: Chronicle,
    private readonly fingerprint: Fingerprint,
  ) {}

  private async compare(fairId: FairId, rows: readonly EditedBanRow[]): Promise<Found> {
    const bans = new Map((await this.lists.ofFair(fairId)).map((ban) => [banId(ban), ban]));
    const present = new Map([...bans].map(([id, ban]) => [id, cellsOfBan(ban)]));
    const [known, fresh] = [rows.filter(({ cells }) => cells.id), rows.filter(({ cells }) => !cells.id)];
    const found = namedDifference(BAN_LIST, present, known, (id) => {
      const ban = bans.get(id);
      return ban ? pairName(ban) : '';
    });
    const { lifted, reasoned, problems, made } = readBanEdits(found.changes, bans);
    const names = [...new Set(fresh.flatMap(({ cells }) => [cells.buyer?.trim() ?? '', cells.supplier?.trim() ?? '']))];
    const firms = await this.firms.ofFair(fairId, names.filter(Boolean), names.flatMap(taxCodesMeant));
    const read = readNewBans(fresh, firms, new Set(bans.keys()));
    const kept = new Set(made);
    const changes = [...found.changes.filter((one) => kept.has(one)), ...read.bans.flatMap(changesOfNewBan)];
    const shown = { ...found, rows: rows.length, changes: changes.sort((one, other) => one.row - other.row) };
    const difference = comparedList(shown, [...problems, ...read.problems], this.fingerprint);
    return { difference, lifted, reasoned, bans: read.bans };
  }

  /** Unique keys and what stood there decide, not what was read: of two lists with one pair the second finds it changed. */
  private async change(
    actor: Actor,
    fairId: FairId,
    { lifted, reasoned, bans, difference }: Found,
  ): Promise<Result<TakenBack, TakeBackRefusal<BanListProblem>>> {
    const working = await this.callOff.lock(fairId);
    if (!(await this.locks.liftBans(fairId, lifted))) return err(CHANGED_MEANWHILE);
    if (!(await this.locks.tellBanReasons(fairId, reasoned, actor.personId))) return err(CHANGED_MEANWHILE);
    if (bans.length > 0 && !(await this.locks.addBans(fairId, bans, actor.personId))) return err(CHANGED_MEANWHILE);
    const { events } = await this.parting.execute(fairId, bans, working, () => this.callOff.inputs(fairId));
    const deed = { fairId, subjectType: 'company' };
    await this.chronicle.writeAll(actor, [
      ...lifted.map(({ buyerId: subjectId, supplierId }): Deed => {
        return { ...deed, action: 'lift-ban', subjectId, detail: { supplierId } };
      }),
      ...reasoned.map(({ ban: { buyerId: subjectId, supplierId }, reason }): Deed => {
        return { ...deed, action: 'ban-pair', subjectId, detail: { supplierId, reason } };
      }),
      ...bans.map(({ buyerId: subjectId, supplierId, reason }, i): Deed => {
        const told = i === 0 ? events : [];
        return { ...deed, action: 'ban-pair', subjectId, detail: { supplierId, reason }, events: told };
      }),
    ]);
    return ok({ changed: new Set(difference.changes.map(({ row }) => row)).size });
  }
}

import { Injectable } from '@nestjs/common';
import {
  type BookingId,
  type BoothId,
  type ComparedList,
  comparedList,
  err,
  Fingerprint,
  inWholeUnits,
  type Money,
  namedDifference,
  ok,
  type Result,
} from '@ketnoi/kernel';
import {
  cellsOfPavilionBooth,
  type EditedPavilionRow,
  keyOfMember,
  memberMeant,
  PAVILION_LIST,
  type PavilionListColumn,
  type PavilionListProblem,
  refusalTold,
  withMembersNamed,
} from '../../domain/pavilion/pavilion-list.js';
import { isBooking } from '../../domain/booking.js';
import { leftToGroup, type Pavilion, type PavilionBooth, takeBack } from '../../domain/pavilion/pavilion.js';
import { Bookings } from '../ports/bookings.js';
import type { OpenGroup } from './group-gate.js';
import { PavilionDesk } from './pavilion-desk.js';
import type { GroupMember } from './ports/groups-at-fair.js';

/** What a row does: the booking that ends, the firm that has the booth from now on, or both. */
export interface PavilionEdit {
  readonly boothId: BoothId;
  readonly ends: BookingId | null;
  readonly to: GroupMember | null;
}

/** `price`: what a firm will owe for the booth that it is given, told with the change and approved with it. */
export type PavilionDifference = ComparedList<PavilionListColumn | 'price', PavilionListProblem>;
type Told = PavilionDifference['changes'][number];

interface Meant {
  readonly booth: PavilionBooth;
  readonly to: ReturnType<typeof memberMeant<GroupMember>> | null;
}
type Decide = (booth: PavilionBooth, to: GroupMember | null) => Result<Money | null, PavilionListProblem['code']>;

/** What an edited list would make of a pavilion, each row decided as if it were the only one. */
@Injectable()
export class CompareEditedPavilion {
  constructor(
    private readonly bookings: Bookings,
    private readonly desk: PavilionDesk,
    private readonly fingerprint: Fingerprint,
  ) {}

  async execute(
    open: OpenGroup,
    { booths }: Pavilion,
    rows: readonly EditedPavilionRow[],
  ): Promise<{ readonly difference: PavilionDifference; readonly edits: readonly PavilionEdit[] }> {
    const { members } = open.group;
    const byId = new Map(booths.map((booth) => [booth.boothId as string, booth]));
    const present = new Map(booths.map((booth) => [booth.boothId as string, cellsOfPavilionBooth(booth, members)]));
    const found = namedDifference(PAVILION_LIST, present, withMembersNamed(rows, members), (id) => {
      return byId.get(id)?.number ?? '';
    });
    const meant = found.changes.flatMap((change) => {
      const booth = byId.get(change.id);
      return booth ? [{ change, booth, to: change.after === '' ? null : memberMeant(change.after, members) }] : [];
    });
    const decide = await this.decider(open, meant);
    const edits: PavilionEdit[] = [];
    const problems: PavilionListProblem[] = [];
    const changes: Told[] = [];
    for (const { change, booth, to } of meant) {
      const before = toldFirm(booth, change.before);
      const decided = typeof to === 'string' ? err(to) : decide(booth, to);
      if (!decided.ok) problems.push({ row: change.row, column: change.column, code: decided.error });
      if (typeof to === 'string' || to === null) changes.push({ ...change, before });
      else changes.push({ ...change, before, after: `${to.shortName} · ${keyOfMember(to)}` });
      if (!decided.ok || typeof to === 'string') continue;
      edits.push({ boothId: booth.boothId, ends: booth.bookingId, to });
      if (decided.value) changes.push({ ...change, column: 'price', before: '', after: written(decided.value) });
    }
    const conflicts = found.conflicts.map((one) => ({ ...one, before: toldFirm(byId.get(one.id), one.before) }));
    return { difference: comparedList({ ...found, changes, conflicts }, problems, this.fingerprint), edits };
  }

  /** Everything is read at one moment. What a decision answers with: what the firm would owe; null where a booth goes back. */
  private async decider(open: OpenGroup, meant: readonly Meant[]): Promise<Decide> {
    const { fairId } = open.group;
    const until = await this.desk.allotUntil(open);
    const wishes = meant.flatMap(({ booth: { boothId, companyId }, to }) => {
      const about = to && typeof to !== 'string' ? to.companyId : companyId;
      return about ? [{ boothId, companyId: about }] : [];
    });
    const seen = wishes.length > 0 ? await this.bookings.situationsOf(fairId, wishes) : [];
    const situationOf = new Map(seen.map((one) => [one.booth.id, one]));
    return ({ boothId, bookingId }, to) => {
      const situation = situationOf.get(boothId);
      if (!situation) return err('unusable');
      const stands = situation.claim && isBooking(situation.claim) ? situation.claim : null;
      const back = bookingId && stands ? takeBack(stands, null) : null;
      if (back && !back.ok) return err(refusalTold(back.error.code));
      if (!to) return ok(null);
      const claim = back ? leftToGroup(back.value.booking, back.value.booking.id) : situation.claim;
      const decision = this.desk.decide(open, { ...situation, claim }, until, ok);
      return decision.ok ? ok(decision.value.booking.price) : err(refusalTold(decision.error.code));
    };
  }
}

const toldFirm = (booth: PavilionBooth | undefined, key: string): string =>
  booth?.companyName && key !== '' ? `${booth.companyName} · ${key}` : key;

const written = (price: Money): string => `${inWholeUnits(price)} ${price.currency}`;

import type { BoothId, CompanyId, FairId, PersonId, ZoneId } from '@ketnoi/kernel';
import type { ClaimState } from '../../../domain/booking.js';
import type {
  BoothToOffer,
  EntryState,
  OfferState,
  WaitlistEntry,
  WaitlistEntryId,
  WaitlistOffer,
  WaitlistOfferId,
} from '../../../domain/waitlist/waitlist-entry.js';
import type { RankedEntry, WaitlistRules } from '../../../domain/waitlist/waitlist-order.js';

/** An offer with the entry it was made to and what has become of the booking behind it. */
export interface StandingOffer {
  readonly offer: WaitlistOffer;
  readonly companyId: CompanyId;
  readonly boothNumber: string;
  readonly booking: ClaimState;
  /** The hold's deadline has passed by the database's clock. */
  readonly ranOut: boolean;
}

/** Who waits, with what they were offered. */
export interface ListedEntry extends RankedEntry {
  readonly companyName: string;
  /** The offer that stands, if one does. */
  readonly offer: (WaitlistOffer & { readonly boothNumber: string }) | null;
}

/** Port: who waits for which booth, and what they were offered. Changes are made inside a unit of work. */
export abstract class Waitlist {
  /** Null = the fair said nothing. */
  abstract rules(fairId: FairId): Promise<WaitlistRules | null>;
  abstract setRules(rules: WaitlistRules): Promise<void>;
  abstract zones(fairId: FairId): Promise<ReadonlySet<ZoneId>>;

  /** False = the company waits already. */
  abstract add(entry: WaitlistEntry, by: PersonId): Promise<boolean>;
  /** Of each company the one entry that waits or has an offer, in no order. */
  abstract livingEntries(fairId: FairId, companyIds: readonly CompanyId[]): Promise<readonly WaitlistEntry[]>;
  /** Everybody who waits or has an offer, in no order. */
  abstract living(fairId: FairId): Promise<readonly ListedEntry[]>;
  /** Those who wait, have no offer and were not offered this booth before, in no order. */
  abstract candidates(fairId: FairId, boothId: BoothId): Promise<readonly RankedEntry[]>;
  /** False = one of the entries was not in that state any more. Then roll back: others may be moved. */
  abstract moveAll(fairId: FairId, ids: readonly WaitlistEntryId[], from: EntryState, to: EntryState): Promise<boolean>;

  /** The booth if nobody has it, it is on the plan and it, or what it was drawn in the place of, was somebody's before; a hold that ran out does not count. */
  abstract freedBooth(fairId: FairId, boothId: BoothId): Promise<BoothToOffer | null>;
  abstract openOffers(fairId: FairId, boothId: BoothId): Promise<readonly StandingOffer[]>;
  abstract offer(fairId: FairId, offerId: WaitlistOfferId): Promise<StandingOffer | null>;
  /** False = the entry has an offer already, or was offered this booth before. */
  abstract addOffer(offer: WaitlistOffer): Promise<boolean>;
  /** False = somebody else settled it. */
  abstract settle(offer: WaitlistOffer, state: OfferState): Promise<boolean>;

  async livingEntry(fairId: FairId, companyId: CompanyId): Promise<WaitlistEntry | null> {
    return (await this.livingEntries(fairId, [companyId])).at(0) ?? null;
  }

  /** False = the entry was not in that state any more. */
  move({ fairId, id }: Pick<WaitlistEntry, 'fairId' | 'id'>, from: EntryState, to: EntryState): Promise<boolean> {
    return this.moveAll(fairId, [id], from, to);
  }
}

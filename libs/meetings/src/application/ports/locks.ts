import type { CompanyId, FairId, InterpreterId, PersonId, RequestId } from '@ketnoi/kernel';
import type { PairOfCompanies } from '../../domain/rounds/propose-inputs.js';
import type { PlaceInput, PlaceKind } from '../../domain/timetables/timetable-inputs.js';

/** Where an organiser wants a request held; without a slot: held, wherever. */
export interface Pin {
  readonly requestId: RequestId;
  readonly slot: number | null;
  readonly placeKind: PlaceKind | null;
  readonly placeId: string | null;
  readonly interpreterId: InterpreterId | null;
}

/** A pair, and why it is kept apart. */
export interface BanToAdd extends PairOfCompanies {
  readonly reason: string | null;
}

/** A pair that is kept apart, why it was so far, and why it is from now on. */
export interface ReasonedBan {
  readonly ban: BanToAdd;
  readonly reason: string | null;
}

/** Port: organisers' pins and bans. */
export abstract class Locks {
  /** Of those of the requests that are pinned. */
  abstract pinsOf(fairId: FairId, requestIds: readonly RequestId[]): Promise<ReadonlyMap<RequestId, Pin>>;
  abstract pin(fairId: FairId, pin: Pin, by: PersonId): Promise<void>;
  /** All of them in one statement. */
  abstract pinAll(fairId: FairId, pins: readonly Pin[], by: PersonId): Promise<void>;
  /** A pin at a place that is gone keeps its time, at another place or wherever (null). */
  abstract movePin(fairId: FairId, requestId: RequestId, from: string, to: PlaceInput | null): Promise<void>;
  /** False = one of the requests is not pinned. The caller may roll back; the others are not pinned any more. */
  abstract unpin(fairId: FairId, requestIds: readonly RequestId[]): Promise<boolean>;
  abstract ban(
    fairId: FairId,
    buyerId: CompanyId,
    supplierId: CompanyId,
    reason: string | null,
    by: PersonId,
  ): Promise<void>;
  /** All of them or, where one of the pairs is kept apart already, none: false. The caller then rolls back. */
  abstract addBans(fairId: FairId, bans: readonly BanToAdd[], by: PersonId): Promise<boolean>;
  /** False = one of the pairs is not kept apart for the reason that stood there. The caller then rolls back. */
  abstract tellBanReasons(fairId: FairId, reasoned: readonly ReasonedBan[], by: PersonId): Promise<boolean>;
  /** False = one of the pairs is not kept apart. The caller then rolls back. */
  abstract liftBans(fairId: FairId, pairs: readonly PairOfCompanies[]): Promise<boolean>;
  abstract bans(fairId: FairId): Promise<readonly PairOfCompanies[]>;
  abstract isBanned(fairId: FairId, buyerId: CompanyId, supplierId: CompanyId): Promise<boolean>;
}

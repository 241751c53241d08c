import {
  type CompanyId,
  type FairId,
  Fingerprint,
  canonicalJson,
  type NeedId,
  type PersonId,
  type ProposalId,
  type RequestId,
  type RoundId,
} from '@ketnoi/kernel';
import {
  DEFAULT_ROUND_SETTINGS,
  type BanToAdd,
  type FairSetup,
  type FairTimes,
  Locks,
  type NoThanks,
  type PairOfCompanies,
  type Participation,
  Participations,
  type Pin,
  type PlaceInput,
  Preferences,
  type Proposal,
  Proposals,
  type ProposalState,
  type ProposeInputs,
  type ReasonedBan,
  RoundInputs,
  RoundSnapshots,
  type TimetableInputs,
  type Wish,
} from '@ketnoi/meetings';

/** The small ports of the room, in memory. */

/** Of a fair that has set nothing; nothing but its rules is asked for. */
export const DEFAULT_SETUP = { settings: async () => DEFAULT_ROUND_SETTINGS } as Partial<FairSetup> as FairSetup;

export class InMemorySnapshots extends RoundSnapshots {
  readonly texts = new Map<RoundId, string>();

  async find<T extends object>(_fairId: FairId, roundId: RoundId): Promise<T | null> {
    const text = this.texts.get(roundId);
    return text === undefined ? null : (JSON.parse(text) as T);
  }

  async freeze<T extends object>(fairId: FairId, roundId: RoundId, inputs: T): Promise<T> {
    if (!this.texts.has(roundId)) this.texts.set(roundId, canonicalJson(inputs));
    return (await this.find<T>(fairId, roundId)) as T;
  }
}

export class FixedRoundInputs extends RoundInputs {
  reads = 0;

  constructor(
    public proposing: ProposeInputs,
    public placing: TimetableInputs,
  ) {
    super();
  }

  async forProposing(): Promise<ProposeInputs> {
    this.reads++;
    return this.proposing;
  }

  async forPlacing(): Promise<TimetableInputs> {
    this.reads++;
    return this.placing;
  }

  async placeable(): Promise<ReadonlySet<RequestId>> {
    return new Set(this.placing.requests.map((r) => r.id));
  }
}

export class InMemoryProposals extends Proposals {
  rows: Proposal[] = [];

  async addAll(proposals: readonly Proposal[]): Promise<void> {
    this.rows.push(...proposals);
  }

  async review(_fairId: FairId, roundId: RoundId, ids: readonly ProposalId[], state: ProposalState): Promise<number> {
    const met = (p: Proposal): boolean => p.roundId === roundId && ids.includes(p.id) && p.state !== 'offered';
    const changed = this.rows.filter(met).length;
    this.rows = this.rows.map((p) => (met(p) ? { ...p, state } : p));
    return changed;
  }

  async inState(_fairId: FairId, roundId: RoundId, state: ProposalState): Promise<readonly Proposal[]> {
    return this.rows.filter((p) => p.roundId === roundId && p.state === state);
  }

  async markOffered(_fairId: FairId, _roundId: RoundId, ids: readonly ProposalId[]): Promise<void> {
    const met = (p: Proposal): boolean => ids.includes(p.id) && p.state === 'proposed';
    this.rows = this.rows.map((p) => (met(p) ? { ...p, state: 'offered' } : p));
  }
}

export class InMemoryPreferences extends Preferences {
  private readonly wishes = new Map<string, Wish>();

  async find(_fairId: FairId, from: CompanyId, about: CompanyId): Promise<Wish | null> {
    return this.wishes.get(`${from} ${about}`) ?? null;
  }

  async noThanks(): Promise<readonly NoThanks[]> {
    const refused = [...this.wishes].filter(([, wish]) => wish === 'no-thanks');
    return refused.map(([key]) => {
      const [from, about] = key.split(' ') as [CompanyId, CompanyId];
      return { from, about };
    });
  }

  async set(_fairId: FairId, from: CompanyId, about: CompanyId, wish: Wish | null): Promise<void> {
    if (wish) this.wishes.set(`${from} ${about}`, wish);
    else this.wishes.delete(`${from} ${about}`);
  }
}

export class InMemoryLocks extends Locks {
  readonly pins = new Map<string, Pin>();
  private readonly apart = new Map<string, BanToAdd>();

  async pinsOf(_fairId: FairId, requestIds: readonly RequestId[]): Promise<ReadonlyMap<RequestId, Pin>> {
    return new Map(requestIds.flatMap((id) => [this.pins.get(id) ?? []].flat().map((pin) => [id, pin] as const)));
  }

  async pin(_fairId: FairId, pin: Pin): Promise<void> {
    this.pins.set(pin.requestId, pin);
  }

  async pinAll(fairId: FairId, pins: readonly Pin[]): Promise<void> {
    for (const pin of pins) await this.pin(fairId, pin);
  }

  async movePin(_fairId: FairId, requestId: string, from: string, to: PlaceInput | null): Promise<void> {
    const pin = this.pins.get(requestId);
    if (pin?.placeId !== from) return;
    this.pins.set(requestId, { ...pin, placeKind: to?.kind ?? null, placeId: to?.id ?? null });
  }

  async unpin(_fairId: FairId, requestIds: readonly RequestId[]): Promise<boolean> {
    return requestIds.map((id) => this.pins.delete(id)).every(Boolean);
  }

  async ban(_fairId: FairId, buyerId: CompanyId, supplierId: CompanyId, reason: string | null = null): Promise<void> {
    this.apart.set(`${buyerId} ${supplierId}`, { buyerId, supplierId, reason });
  }

  async addBans(fairId: FairId, bans: readonly BanToAdd[]): Promise<boolean> {
    for (const { buyerId, supplierId, reason } of bans) {
      if (await this.isBanned(fairId, buyerId, supplierId)) return false;
      await this.ban(fairId, buyerId, supplierId, reason);
    }
    return true;
  }

  async tellBanReasons(fairId: FairId, reasoned: readonly ReasonedBan[]): Promise<boolean> {
    for (const { ban, reason } of reasoned) {
      const stands = this.apart.get(`${ban.buyerId} ${ban.supplierId}`);
      if (stands?.reason !== ban.reason) return false;
      await this.ban(fairId, ban.buyerId, ban.supplierId, reason);
    }
    return true;
  }

  async liftBans(_fairId: FairId, pairs: readonly PairOfCompanies[]): Promise<boolean> {
    return pairs.every(({ buyerId, supplierId }) => this.apart.delete(`${buyerId} ${supplierId}`));
  }

  async bans(): Promise<readonly PairOfCompanies[]> {
    return [...this.apart.values()];
  }

  async isBanned(_fairId: FairId, buyerId: CompanyId, supplierId: CompanyId): Promise<boolean> {
    return this.apart.has(`${buyerId} ${supplierId}`);
  }
}

/** Companies whose ids the fixture made: buyers buy, suppliers sell. */
export class FixtureParticipations extends Participations {
  readonly confidential = new Set<NeedId>();

  constructor(
    private readonly buyers: readonly CompanyId[],
    private readonly suppliers: readonly CompanyId[],
  ) {
    super();
  }

  async fair(): Promise<FairTimes | null> {
    return { timeZone: 'Asia/Ho_Chi_Minh' };
  }

  async find(_fairId: FairId, companyId: CompanyId): Promise<Participation | null> {
    const [asBuyer, asSupplier] = [this.buyers.includes(companyId), this.suppliers.includes(companyId)];
    return asBuyer || asSupplier ? { companyId, asBuyer, asSupplier, seats: 1 } : null;
  }

  async ownsNeed(_fairId: FairId, _companyId: CompanyId, _needId: NeedId): Promise<boolean> {
    return true;
  }

  async isConfidential(_fairId: FairId, needId: NeedId): Promise<boolean> {
    return this.confidential.has(needId);
  }

  async toldFor(): Promise<ReadonlyMap<CompanyId, readonly PersonId[]>> {
    return new Map();
  }

  async attends(): Promise<boolean> {
    return true;
  }
}

/** Canonical JSON itself: readable in a failing test, and as unique as its hash. */
export class ReadableFingerprint extends Fingerprint {
  of(value: unknown): string {
    return canonicalJson(value);
  }
}

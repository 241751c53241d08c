/** Says which promises a choice of pairs could not keep: to whom, how far short, and why. */
import type { PairChoice, ShortPromise } from './pair-choice.js';
import type { ProposeInputs } from './propose-inputs.js';
import { groupNames } from './promised-groups.js';

export type PromiseKind = 'supplier-floor' | 'newcomer-floor' | 'buyer-least' | 'sector-least' | 'country-least';

/** Of a floor for single companies there is one for each reason; of a sector or a country at most one. */
export interface MissedPromise {
  readonly promise: PromiseKind;
  /** The sector or country; null for what each company alone is promised. */
  readonly group: string | null;
  /** How many companies were left short; of a group, 1. */
  readonly companies: number;
  /** Meetings promised to all of them together, and what they get: living requests count as given. */
  readonly promised: number;
  readonly given: number;
  readonly reason: ShortPromise['reason'];
}

/** What the numbers of a choosing problem stand for. Small enough to travel with it. */
export interface PromisedTo {
  readonly sectors: readonly string[];
  readonly countries: readonly string[];
  /** 1 = the supplier is promised the floor of newcomers. */
  readonly newcomer: Uint8Array;
  /** Living requests of each company. */
  readonly livingOfBuyer: Int32Array;
  readonly livingOfSupplier: Int32Array;
  /** What living requests have taken off the promise of each group. */
  readonly livingOfSector: Int32Array;
  readonly livingOfCountry: Int32Array;
}

export function missedPromises(to: PromisedTo, choice: PairChoice): readonly MissedPromise[] {
  const floor = ({ who }: ShortPromise): PromiseKind => (to.newcomer[who] === 1 ? 'newcomer-floor' : 'supplier-floor');
  return [
    ...byReason(choice.suppliersBelowFloor, floor, to.livingOfSupplier),
    ...byReason(choice.buyersBelowLeast, () => 'buyer-least', to.livingOfBuyer),
    ...choice.sectorsBelowLeast.map((short) => ofGroup('sector-least', to.sectors, to.livingOfSector, short)),
    ...choice.countriesBelowLeast.map((short) => ofGroup('country-least', to.countries, to.livingOfCountry, short)),
  ];
}

function byReason(
  all: readonly ShortPromise[],
  kind: (short: ShortPromise) => PromiseKind,
  living: Int32Array,
): MissedPromise[] {
  const found = new Map<string, MissedPromise>();
  for (const short of all) {
    const promise = kind(short);
    const key = `${promise} ${short.reason}`;
    const sum = found.get(key) ?? { companies: 0, promised: 0, given: 0 };
    found.set(key, {
      ...{ promise, group: null, reason: short.reason },
      companies: sum.companies + 1,
      promised: sum.promised + short.promised + living[short.who],
      given: sum.given + short.given + living[short.who],
    });
  }
  return [...found.values()].sort((a, b) => b.promised - b.given - (a.promised - a.given));
}

const ofGroup = (
  promise: PromiseKind,
  names: readonly string[],
  living: Int32Array,
  { who, promised, given, reason }: ShortPromise,
): MissedPromise => ({
  ...{ promise, group: names[who], companies: 1, reason },
  promised: promised + living[who],
  given: given + living[who],
});

/** @param left what living requests leave of the promises to groups, in the order of `groupNames` */
export function promisedTo(
  { settings, suppliers }: Pick<ProposeInputs, 'settings' | 'suppliers'>,
  living: Pick<PromisedTo, 'livingOfBuyer' | 'livingOfSupplier'>,
  left: { readonly sectors: Int32Array; readonly countries: Int32Array },
): PromisedTo {
  const { sectorLeast = {}, countryLeast = {}, newcomerFloor = 0, supplierFloor } = settings;
  const taken = (least: Readonly<Record<string, number>>, rest: Int32Array): Int32Array =>
    Int32Array.from(groupNames(least), (name, group) => least[name] - rest[group]);
  return {
    ...living,
    sectors: groupNames(sectorLeast),
    countries: groupNames(countryLeast),
    newcomer: Uint8Array.from(suppliers, (s) => (s.newcomer && newcomerFloor > supplierFloor ? 1 : 0)),
    livingOfSector: taken(sectorLeast, left.sectors),
    livingOfCountry: taken(countryLeast, left.countries),
  };
}

import type { ChangeRoundRulesMutationVariables } from './rounds.generated';
import type { Round, Rules, Weights } from './round';

type RulesChange = ChangeRoundRulesMutationVariables['change'];

/** What an organiser types, as text, so that nothing is lost while it is being typed. */
export type Draft = Readonly<Record<string, string>>;

interface NumberRule {
  readonly name:
    | 'supplierFloor'
    | 'supplierMost'
    | 'newcomerFloor'
    | 'buyerLeast'
    | 'buyerMost'
    | 'minimumScore'
    | 'fairnessDial'
    | 'offerHours'
    | 'perDayMost'
    | 'inARowMost'
    | 'hallWalkMinutes';
  readonly step: number;
  readonly least: number;
  readonly most: number;
}

/** The numbers that a round of a kind goes by. */
export const NUMBERS = {
  PROPOSE: [
    { name: 'supplierFloor', step: 1, least: 0, most: 100 },
    { name: 'supplierMost', step: 1, least: 0, most: 200 },
    { name: 'newcomerFloor', step: 1, least: 0, most: 100 },
    { name: 'buyerLeast', step: 1, least: 0, most: 100 },
    { name: 'buyerMost', step: 1, least: 0, most: 200 },
    { name: 'minimumScore', step: 1, least: 0, most: 100 },
    { name: 'fairnessDial', step: 0.05, least: 0, most: 1 },
    { name: 'offerHours', step: 1, least: 1, most: 1_440 },
  ],
  TIMETABLE: [
    { name: 'perDayMost', step: 1, least: 1, most: 100 },
    { name: 'inARowMost', step: 1, least: 1, most: 32 },
    { name: 'hallWalkMinutes', step: 1, least: 0, most: 120 },
    { name: 'supplierFloor', step: 1, least: 0, most: 100 },
    { name: 'buyerLeast', step: 1, least: 0, most: 100 },
  ],
} as const satisfies Record<Round['kind'], readonly NumberRule[]>;

/** What is chosen from a few words. */
export const CHOICES = {
  silenceRule: ['ACCEPT', 'DECLINE', 'LEAVE_OPEN'],
  interpreterLevel: ['BASIC', 'WORKING', 'FLUENT'],
  interpreterTrade: ['ANY', 'PREFERRED', 'REQUIRED'],
} as const;

const NUMBER_NAMES = [...new Set([...NUMBERS.PROPOSE, ...NUMBERS.TIMETABLE].map(({ name }) => name))];
const CHOICE_NAMES = ['silenceRule', 'interpreterLevel', 'interpreterTrade'] as const;

/** Names of weights in a draft: they could be called like a rule. */
export const weightKey = (signal: string): string => `weight ${signal}`;

/** What is promised to groups: a sector or a country, and meetings as they are typed. In one text, as all of a draft is. */
export type Promised = readonly (readonly [group: string, least: string])[];
export const promised = (typed: string): Promised => JSON.parse(typed) as Promised;
export const asDraft = (groups: Promised): string =>
  JSON.stringify([...groups].sort(([one], [other]) => one.localeCompare(other)));

export function draftOf(rules: Rules, weights: Weights | null): Draft {
  const draft: Record<string, string> = { certificatesMustBeVerified: String(rules.certificatesMustBeVerified) };
  for (const name of NUMBER_NAMES) draft[name] = String(rules[name] ?? 0);
  for (const name of CHOICE_NAMES) draft[name] = rules[name];
  draft.sectorLeast = asDraft(rules.sectorLeast.map(({ sectorId, least }) => [sectorId, String(least)]));
  draft.countryLeast = asDraft(rules.countryLeast.map(({ country, least }) => [country, String(least)]));
  for (const { signal, weight } of weights?.weights ?? []) draft[weightKey(signal)] = String(weight);
  return draft;
}

/** Both a decimal point and a decimal comma are typed in Hanoi. What is no number is sent as one that is refused. */
const asNumber = (typed: string): number => {
  const number = Number(typed.trim().replace(',', '.'));
  return typed.trim() === '' || !Number.isFinite(number) ? -1 : number;
};

/** Whether a rule lies beyond its own limits, whatever the others are. */
export const isBeyond = (typed: string, { least, most }: Pick<NumberRule, 'least' | 'most'>): boolean =>
  !(asNumber(typed) >= least && asNumber(typed) <= most);

/** What differs from the rules as they are; empty: nothing. Weights go together, as the gateway keeps them. */
export function changeOf(draft: Draft, rules: Rules, weights: Weights | null): RulesChange {
  const before = draftOf(rules, weights);
  const differs = (key: string): boolean => draft[key] !== before[key];
  const change: Record<string, unknown> = {};
  for (const name of NUMBER_NAMES) if (differs(name)) change[name] = asNumber(draft[name]);
  for (const name of CHOICE_NAMES) if (differs(name)) change[name] = draft[name];
  if (differs('certificatesMustBeVerified'))
    change.certificatesMustBeVerified = draft.certificatesMustBeVerified === 'true';
  if (differs('sectorLeast'))
    change.sectorLeast = promised(draft.sectorLeast).map(([sectorId, least]) => ({ sectorId, least: asNumber(least) }));
  if (differs('countryLeast'))
    change.countryLeast = promised(draft.countryLeast).map(([country, least]) => ({ country, least: asNumber(least) }));
  const all = weights?.weights ?? [];
  if (all.some(({ signal }) => differs(weightKey(signal)))) change.weights = chosenWeights(draft, all);
  return change as RulesChange;
}

export const chosenWeights = (
  draft: Draft,
  weights: Weights['weights'],
): readonly { readonly signal: string; readonly weight: number }[] =>
  weights.map(({ signal }) => ({ signal, weight: asNumber(draft[weightKey(signal)]) }));

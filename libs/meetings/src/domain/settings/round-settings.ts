import { LANGUAGE_LEVELS, type LanguageLevel } from '@ketnoi/kernel';
import { taxonomy } from '@ketnoi/taxonomy';

/** What happens to an offer that nobody has answered by its deadline. */
export const SILENCE_RULES = ['accept', 'decline', 'leave-open'] as const;
export type SilenceRule = (typeof SILENCE_RULES)[number];

/** Whether interpreters should know the trade of the supplier: its sector. */
export const TRADE_RULES = ['any', 'preferred', 'required'] as const;
export type TradeRule = (typeof TRADE_RULES)[number];

/** An organiser's rules for the rounds of a fair. A round keeps the copy it was started with. */
export interface RoundSettings {
  /** How much each signal counts, by its name; a signal not named counts as its engine thinks best. */
  readonly weights: Readonly<Record<string, number>>;
  readonly weightsVersion: number;
  /** Meetings each supplier should get, and the most it may. */
  readonly supplierFloor: number;
  readonly supplierMost: number;
  /** Meetings a supplier that is new to the fair should get, where that is more than the floor of all. */
  readonly newcomerFloor: number;
  /** Meetings the suppliers of a sector, or the buyers from a country, should get all together. */
  readonly sectorLeast: Readonly<Record<string, number>>;
  readonly countryLeast: Readonly<Record<string, number>>;
  readonly buyerLeast: number;
  readonly buyerMost: number;
  /** Most meetings of a company in one day. */
  readonly perDayMost: number;
  /** Most meetings of a company without a pause; null = as many as there are. */
  readonly inARowMost: number | null;
  /** How well interpreters must speak the language at least. */
  readonly interpreterLevel: LanguageLevel;
  readonly interpreterTrade: TradeRule;
  /** Minutes people need from one hall to another; 0 = they are near enough. */
  readonly hallWalkMinutes: number;
  /** From 0 to 100; a pair below it is not proposed. */
  readonly minimumScore: number;
  /** 0 = greatest total, 1 = the worst-off first. */
  readonly fairnessDial: number;
  readonly offerHours: number;
  readonly silenceRule: SilenceRule;
  /** Certificates that nobody checked against a paper do not count. */
  readonly certificatesMustBeVerified: boolean;
}

export const DEFAULT_ROUND_SETTINGS: RoundSettings = {
  weights: {},
  weightsVersion: 1,
  supplierFloor: 2,
  supplierMost: 12,
  newcomerFloor: 0,
  sectorLeast: {},
  countryLeast: {},
  buyerLeast: 4,
  buyerMost: 20,
  perDayMost: 8,
  inARowMost: null,
  interpreterLevel: 'working',
  interpreterTrade: 'preferred',
  hallWalkMinutes: 0,
  minimumScore: 25,
  fairnessDial: 0,
  offerHours: 72,
  silenceRule: 'decline',
  certificatesMustBeVerified: false,
};

/** Rounds of earlier versions froze settings without what came later. */
export const settingsOr = (stored: Partial<RoundSettings>): RoundSettings => ({ ...DEFAULT_ROUND_SETTINGS, ...stored });

export interface SettingsProblem {
  readonly code: 'out-of-range' | 'unusable' | 'unknown-id' | 'ends-before-it-starts' | 'circular-order';
  readonly path: string;
}

type WholeNumberKey =
  | 'supplierFloor'
  | 'supplierMost'
  | 'newcomerFloor'
  | 'buyerLeast'
  | 'buyerMost'
  | 'perDayMost'
  | 'hallWalkMinutes'
  | 'offerHours';
const WHOLE: Readonly<Record<WholeNumberKey, readonly [least: number, most: number]>> = {
  supplierFloor: [0, 100],
  supplierMost: [0, 200],
  newcomerFloor: [0, 100],
  buyerLeast: [0, 100],
  buyerMost: [0, 200],
  perDayMost: [1, 100],
  hallWalkMinutes: [0, 120],
  offerHours: [1, 24 * 60],
};

export function settingsProblems(settings: RoundSettings): SettingsProblem[] {
  const problems: SettingsProblem[] = [];
  const outside = (n: number, least: number, most: number): boolean => !(n >= least && n <= most);
  for (const [key, [least, most]] of Object.entries(WHOLE)) {
    const n = settings[key as WholeNumberKey];
    if (!Number.isInteger(n) || outside(n, least, most)) problems.push({ code: 'out-of-range', path: key });
  }
  if (outside(settings.minimumScore, 0, 100)) problems.push({ code: 'out-of-range', path: 'minimumScore' });
  if (outside(settings.fairnessDial, 0, 1)) problems.push({ code: 'out-of-range', path: 'fairnessDial' });
  for (const [signal, weight] of Object.entries(settings.weights))
    if (outside(weight, 0, 100)) problems.push({ code: 'out-of-range', path: `weights.${signal}` });
  if (settings.supplierFloor > settings.supplierMost) problems.push({ code: 'out-of-range', path: 'supplierFloor' });
  if (settings.newcomerFloor > settings.supplierMost) problems.push({ code: 'out-of-range', path: 'newcomerFloor' });
  if (settings.buyerLeast > settings.buyerMost) problems.push({ code: 'out-of-range', path: 'buyerLeast' });
  if (!SILENCE_RULES.includes(settings.silenceRule)) problems.push({ code: 'unusable', path: 'silenceRule' });
  const { inARowMost, interpreterLevel, interpreterTrade } = settings;
  if (inARowMost !== null && (!Number.isInteger(inARowMost) || outside(inARowMost, 1, 32)))
    problems.push({ code: 'out-of-range', path: 'inARowMost' });
  if (!LANGUAGE_LEVELS.includes(interpreterLevel)) problems.push({ code: 'unusable', path: 'interpreterLevel' });
  if (!TRADE_RULES.includes(interpreterTrade)) problems.push({ code: 'unusable', path: 'interpreterTrade' });
  return [...problems, ...leastProblems(settings)];
}

/** More than a fair can hold at all. */
const MOST_OF_A_GROUP = 10_000;

function leastProblems({ sectorLeast, countryLeast }: RoundSettings): SettingsProblem[] {
  const sectors = Object.keys(sectorLeast).filter((id) => !taxonomy().sector(id));
  const countries = Object.keys(countryLeast).filter((country) => !/^[A-Z]{2}$/.test(country));
  const usable = (least: number): boolean => Number.isInteger(least) && least >= 0 && least <= MOST_OF_A_GROUP;
  const beyond = (path: string, groups: Readonly<Record<string, number>>): SettingsProblem[] =>
    Object.keys(groups)
      .filter((group) => !usable(groups[group]))
      .map((group) => ({ code: 'out-of-range', path: `${path}.${group}` }));
  return [
    ...sectors.map((id): SettingsProblem => ({ code: 'unknown-id', path: `sectorLeast.${id}` })),
    ...countries.map((id): SettingsProblem => ({ code: 'unusable', path: `countryLeast.${id}` })),
    ...beyond('sectorLeast', sectorLeast),
    ...beyond('countryLeast', countryLeast),
  ];
}

import type { LanguageLevel } from '@ketnoi/kernel';
import { DEFAULT_ROUND_SETTINGS, type RoundSettings, type SilenceRule, type TradeRule } from '@ketnoi/meetings';
import { jsonValue } from './json-value.js';

export const SETTINGS_COLUMNS = `weights, weights_version, supplier_floor, supplier_most, buyer_least, buyer_most, per_day_most,
  minimum_score, fairness_dial, offer_hours, silence_rule, certificates_must_be_verified, newcomer_floor, sector_least, country_least,
  in_a_row_most, interpreter_level, interpreter_trade, hall_walk_minutes`;

export interface SettingsRow {
  weights: unknown;
  weights_version: number;
  supplier_floor: number;
  supplier_most: number;
  buyer_least: number;
  buyer_most: number;
  per_day_most: number;
  minimum_score: number;
  fairness_dial: number;
  offer_hours: number;
  silence_rule: SilenceRule;
  certificates_must_be_verified: number;
  newcomer_floor: number;
  sector_least: unknown;
  country_least: unknown;
  in_a_row_most: number | null;
  interpreter_level: LanguageLevel | null;
  interpreter_trade: TradeRule | null;
  hall_walk_minutes: number | null;
}

export const toSettings = (row: SettingsRow): RoundSettings => ({
  weights: jsonValue(row.weights),
  weightsVersion: row.weights_version,
  supplierFloor: row.supplier_floor,
  supplierMost: row.supplier_most,
  buyerLeast: row.buyer_least,
  buyerMost: row.buyer_most,
  perDayMost: row.per_day_most,
  minimumScore: row.minimum_score,
  fairnessDial: row.fairness_dial,
  offerHours: row.offer_hours,
  silenceRule: row.silence_rule,
  certificatesMustBeVerified: Number(row.certificates_must_be_verified) === 1,
  newcomerFloor: row.newcomer_floor,
  sectorLeast: leastOf(row.sector_least),
  countryLeast: leastOf(row.country_least),
  inARowMost: row.in_a_row_most,
  interpreterLevel: row.interpreter_level ?? DEFAULT_ROUND_SETTINGS.interpreterLevel,
  interpreterTrade: row.interpreter_trade ?? DEFAULT_ROUND_SETTINGS.interpreterTrade,
  hallWalkMinutes: row.hall_walk_minutes ?? DEFAULT_ROUND_SETTINGS.hallWalkMinutes,
});

/** A fair that was set up before there were these promises has none. */
const leastOf = (column: unknown): Readonly<Record<string, number>> =>
  column === null ? {} : jsonValue<Readonly<Record<string, number>>>(column);

/** In the order of `SETTINGS_COLUMNS`. */
export const fromSettings = (settings: RoundSettings): unknown[] => [
  JSON.stringify(settings.weights),
  settings.weightsVersion,
  settings.supplierFloor,
  settings.supplierMost,
  settings.buyerLeast,
  settings.buyerMost,
  settings.perDayMost,
  settings.minimumScore,
  settings.fairnessDial,
  settings.offerHours,
  settings.silenceRule,
  settings.certificatesMustBeVerified ?? false,
  settings.newcomerFloor,
  JSON.stringify(settings.sectorLeast),
  JSON.stringify(settings.countryLeast),
  settings.inARowMost,
  settings.interpreterLevel,
  settings.interpreterTrade,
  settings.hallWalkMinutes,
];

import { DEFAULT_RULES, type DrawRules, LIMITS, type ZoneRule } from './draw-input.js';
import { type DrawReader, show } from './problems.js';

const ZONE_RULES: readonly ZoneRule[] = ['ignore', 'prefer', 'require'];

/** Rules left out have their defaults; so has each weight. */
export function readRules(reader: DrawReader, value: unknown): DrawRules {
  if (value === undefined) return DEFAULT_RULES;
  const rules = reader.object(value, 'rules');
  const zones = (rules['zones'] ?? DEFAULT_RULES.zones) as ZoneRule;
  if (!ZONE_RULES.includes(zones)) {
    reader.complain('rules.zones', `must be one of ${ZONE_RULES.join(', ')}, is ${show(zones)}`);
  }
  const sectors = rules['zoneSectors'] === undefined ? {} : reader.object(rules['zoneSectors'], 'rules.zoneSectors');
  const weights = rules['weights'] === undefined ? {} : reader.object(rules['weights'], 'rules.weights');
  const weight = (key: keyof DrawRules['weights'], most: number): number =>
    reader.whole(weights[key], `rules.weights.${key}`, 0, most, DEFAULT_RULES.weights[key]);
  return {
    newcomersLeast: reader.whole(rules['newcomersLeast'], 'rules.newcomersLeast', 0, LIMITS.applicants, 0),
    competitorSpacing: reader.whole(rules['competitorSpacing'], 'rules.competitorSpacing', 0, LIMITS.coordinate, 0),
    zones,
    zoneSectors: Object.fromEntries(
      Object.entries(sectors).map(([zone, list]) => [zone, reader.texts(list, `rules.zoneSectors.${zone}`, 200)]),
    ),
    weights: {
      basePoints: weight('basePoints', LIMITS.points),
      rankStep: weight('rankStep', 1000),
      rankLeast: weight('rankLeast', 1000),
      anyBooth: weight('anyBooth', 1000),
      otherZonePercent: weight('otherZonePercent', 100),
    },
  };
}

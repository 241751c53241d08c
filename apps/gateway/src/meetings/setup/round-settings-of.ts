import type { RoundSettings as Settings, SettingsChange } from '@ketnoi/meetings';
import type { RoundSettingsInput } from './setup.input.js';
import { RoundSettings } from './setup.type.js';

export const toRoundSettings = (settings: Settings): RoundSettings =>
  Object.assign(new RoundSettings(), settings, {
    weights: Object.entries(settings.weights).map(([signal, weight]) => ({ signal, weight })),
    sectorLeast: Object.entries(settings.sectorLeast).map(([sectorId, least]) => ({ sectorId, least })),
    countryLeast: Object.entries(settings.countryLeast).map(([country, least]) => ({ country, least })),
  });

/** What is absent or null stays as it is. */
export function toSettingsChange(input: RoundSettingsInput): SettingsChange {
  const { weights, sectorLeast, countryLeast, inARowMost, ...numbers } = input;
  return {
    ...Object.fromEntries(Object.entries(numbers).filter(([, value]) => value != null)),
    ...(inARowMost == null ? {} : { inARowMost: inARowMost === 0 ? null : inARowMost }),
    ...(weights ? { weights: Object.fromEntries(weights.map((w) => [w.signal, w.weight])) } : {}),
    ...(sectorLeast ? { sectorLeast: Object.fromEntries(sectorLeast.map((s) => [s.sectorId, s.least])) } : {}),
    ...(countryLeast ? { countryLeast: Object.fromEntries(countryLeast.map((c) => [c.country, c.least])) } : {}),
  };
}

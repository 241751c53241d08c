import { DEFAULT_WEIGHTS, type Weights } from '@ketnoi/matching';
import type { RoundSettings } from '@ketnoi/meetings';

/** An organiser's weights laid over the engine's own. A name the engine does not know weighs nothing. */
export function weightsOf({ weights, weightsVersion }: Pick<RoundSettings, 'weights' | 'weightsVersion'>): Weights {
  const over = <T extends Readonly<Record<string, number>>>(own: T): T =>
    Object.fromEntries(Object.entries(own).map(([name, value]) => [name, weights[name] ?? value])) as T;
  return {
    version: `fair/${weightsVersion}`,
    buyer: over(DEFAULT_WEIGHTS.buyer),
    supplier: over(DEFAULT_WEIGHTS.supplier),
    shifts: DEFAULT_WEIGHTS.shifts,
  };
}

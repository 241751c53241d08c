import { type MatchingContext, type Preference, type SupplierFacts, termWeightsOf } from '@ketnoi/matching';
import type { ProposeInputs } from '@ketnoi/meetings';

/** What all pairs of the fair share. A company may stand on either side, so a preference is told for both pairs it could mean. */
export function contextOf(inputs: ProposeInputs, suppliers: readonly SupplierFacts[]): MatchingContext {
  const buys = new Set<string>(inputs.buyers.map((b) => b.id));
  const sells = new Set<string>(inputs.suppliers.map((s) => s.id));
  const preferences = inputs.preferences.flatMap(({ fromCompanyId: from, aboutCompanyId: about, wish }) => {
    const told: Preference[] = [];
    if (buys.has(from) && sells.has(about)) told.push({ by: 'buyer', buyerId: from, supplierId: about, kind: wish });
    if (sells.has(from) && buys.has(about)) told.push({ by: 'supplier', buyerId: about, supplierId: from, kind: wish });
    return told;
  });
  return {
    fairStartsOn: inputs.fairStartsOn || null,
    interpreterLanguages: inputs.interpreterLanguages,
    preferences,
    history: inputs.declined.map(({ buyerId, supplierId, by }) => ({ buyerId, supplierId, by, kind: 'declined' })),
    termWeights: termWeightsOf(suppliers),
  };
}

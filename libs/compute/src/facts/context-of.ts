import {
  type MatchingContext,
  type PastContact,
  type Preference,
  type SupplierFacts,
  termWeightsOf,
} from '@ketnoi/matching';
import type { ProposeInputs } from '@ketnoi/meetings';

/** What all pairs of the fair share. A company may stand on either side, so a preference is told for both pairs it could mean. */
export function contextOf(
  inputs: ProposeInputs,
  suppliers: readonly SupplierFacts[],
  termWeights = termWeightsOf(suppliers),
): MatchingContext {
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
    history: historyOf(inputs),
    certificatesMustBeVerified: inputs.settings.certificatesMustBeVerified ?? false,
    termWeights,
  };
}

/** What a side refused counts after what it accepted: where it did both, the later decision is taken to be the no. */
const historyOf = ({ accepted = [], declined, met = [] }: ProposeInputs): PastContact[] => [
  ...accepted.map(({ buyerId, supplierId, by }) => ({ buyerId, supplierId, by, kind: 'accepted' as const })),
  ...declined.map(({ buyerId, supplierId, by }) => ({ buyerId, supplierId, by, kind: 'declined' as const })),
  ...met.map(({ buyerId, supplierId }) => ({ buyerId, supplierId, kind: 'met' as const })),
];

import type { Gate } from './gate.js';

/** A country the supplier will not sell to fails; one it sells or wants to sell to passes; of others nothing is known. */
export const market: Gate = {
  rule: 'market',
  judge(need, supplier) {
    const rule = this.rule;
    const country = need.buyerCountry?.id ?? null;
    if (country === null) return { rule, verdict: 'unknown', wanted: null, found: null, source: null };
    const excluded = supplier.excludedMarkets?.find((fact) => fact.id === country);
    if (excluded) return { rule, verdict: 'fail', wanted: country, found: `-${country}`, source: excluded.source };
    const open = [...(supplier.exportMarkets ?? []), ...(supplier.wantedMarkets ?? [])].find(
      (fact) => fact.id === country,
    );
    if (open) return { rule, verdict: 'pass', wanted: country, found: country, source: open.source };
    if (supplier.excludedMarkets === undefined)
      return { rule, verdict: 'unknown', wanted: country, found: null, source: null };
    return { rule, verdict: 'pass', wanted: country, found: null, source: null };
  },
};

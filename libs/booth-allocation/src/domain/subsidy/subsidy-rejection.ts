import type { SubsidyCost } from './programme.js';

/** Why a subsidy was not requested, approved or settled. Plain JSON: kept beside idempotency keys. Amounts are đồng. */
export type SubsidyRejection =
  | { readonly code: 'programme-closed'; readonly opensAt: string; readonly closesAt: string }
  /** Firms abroad are quoted in dollars; the city pays đồng for firms of Vietnam. */
  | { readonly code: 'subsidy-needs-dong' }
  | { readonly code: 'subsidy-needs-booking' }
  | { readonly code: 'nothing-to-subsidise' }
  | { readonly code: 'cost-not-covered'; readonly cost: SubsidyCost }
  | { readonly code: 'cost-already-subsidised'; readonly cost: SubsidyCost }
  | { readonly code: 'unknown-paper'; readonly paper: string }
  | { readonly code: 'papers-missing'; readonly papers: readonly string[] }
  | { readonly code: 'decision-number-missing' }
  | { readonly code: 'grant-reason-missing' }
  | { readonly code: 'budget-exhausted'; readonly left: number }
  | { readonly code: 'firm-limit-reached'; readonly left: number }
  | { readonly code: 'amount-above-share'; readonly most: number }
  | { readonly code: 'amount-above-reserved'; readonly most: number }
  | { readonly code: 'amount-unusable' }
  /** Approved, refused or settled already. */
  | { readonly code: 'grant-decided' }
  | { readonly code: 'changed-meanwhile' };

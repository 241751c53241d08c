import type { MyProfileQuery } from './profile.generated';

export type Profile = Extract<MyProfileQuery['company'], { __typename: 'Company' }>;
export type OwnFact = Profile['facts'][number];
export type FactKind = OwnFact['kind'];

/** What a fact of a kind says: nodes of the taxonomy, a country, a code, goods in a unit, or a bare figure. */
export type FactShape =
  | { readonly is: 'nodes'; readonly of: 'product' | 'process' | 'material' | 'certificate' | 'industry' }
  | { readonly is: 'country' }
  | { readonly is: 'incoterm' }
  | { readonly is: 'amount'; readonly inUnits: boolean };

export const SHAPES: Readonly<Record<FactKind, FactShape>> = {
  PRODUCT: { is: 'nodes', of: 'product' },
  PROCESS: { is: 'nodes', of: 'process' },
  MATERIAL: { is: 'nodes', of: 'material' },
  CERTIFICATE: { is: 'nodes', of: 'certificate' },
  MONTHLY_CAPACITY: { is: 'amount', inUnits: true },
  MOQ: { is: 'amount', inUnits: true },
  LEAD_TIME_DAYS: { is: 'amount', inUnits: false },
  MIN_TOLERANCE_MM: { is: 'amount', inUnits: false },
  EXPORT_MARKET: { is: 'country' },
  BUYER_INDUSTRY: { is: 'nodes', of: 'industry' },
  WANTED_MARKET: { is: 'country' },
  EXCLUDED_MARKET: { is: 'country' },
  SPARE_CAPACITY: { is: 'amount', inUnits: true },
  INCOTERM: { is: 'incoterm' },
  PAYMENT_DAYS: { is: 'amount', inUnits: false },
  CERTIFICATE_NOT_HELD: { is: 'nodes', of: 'certificate' },
};

/** In the order in which a buyer asks. */
export const FACT_KINDS = Object.keys(SHAPES) as readonly FactKind[];

/** Without these a buyer's conditions cannot be judged. */
export const EXPECTED: readonly FactKind[] = [
  ...(['PRODUCT', 'PROCESS', 'MATERIAL', 'CERTIFICATE', 'MONTHLY_CAPACITY', 'MOQ'] as const),
  ...(['LEAD_TIME_DAYS', 'MIN_TOLERANCE_MM', 'EXPORT_MARKET'] as const),
];

/** Kinds of which nothing is known, neither declared nor read. */
export const missingIn = (facts: readonly Pick<OwnFact, 'kind'>[]): readonly FactKind[] =>
  EXPECTED.filter((kind) => !facts.some((fact) => fact.kind === kind));

export const INCOTERMS = ['EXW', 'FCA', 'FOB', 'CPT', 'CIP', 'CFR', 'CIF', 'DAP', 'DPU', 'DDP', 'FAS'] as const;

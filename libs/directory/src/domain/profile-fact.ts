import { type CompanyId, err, ok, type PersonId, type ProfileFactId, type Result } from '@ketnoi/kernel';
import { taxonomy } from '@ketnoi/taxonomy';
import { isDay } from './fair.js';
import { type InvalidEntries, invalid, Problems } from './problem.js';

/**
 * Kinds of facts. Those that name something carry its id in `taxonomyId`: a node of the taxonomy, for markets an
 * ISO 3166 alpha-2 country, for incoterms the rule. Those that measure carry `amount`, quantities of goods a `unit` too.
 */
const NODE_FACTS = {
  product: 'product',
  process: 'process',
  material: 'material',
  certificate: 'certificate',
  'certificate-not-held': 'certificate',
  'buyer-industry': 'industry',
} as const;
const CODE_FACTS = {
  'export-market': /^[A-Z]{2}$/,
  'excluded-market': /^[A-Z]{2}$/,
  'wanted-market': /^[A-Z]{2}$/,
  incoterm: /^[A-Z]{3}$/,
} as const;
/** true = counts goods and needs a unit. */
const AMOUNT_FACTS = {
  moq: true,
  'monthly-capacity': true,
  'spare-capacity': true,
  'lead-time-days': false,
  'min-tolerance-mm': false,
  'payment-days': false,
} as const;

export type ProfileFactKind = keyof typeof NODE_FACTS | keyof typeof CODE_FACTS | keyof typeof AMOUNT_FACTS;
export const PROFILE_FACT_KINDS = Object.keys({ ...NODE_FACTS, ...CODE_FACTS, ...AMOUNT_FACTS }) as ProfileFactKind[];

export const UNITS = ['pcs', 'set', 'pair', 'm', 'm2', 'kg', 't'] as const;
export type Unit = (typeof UNITS)[number];
/** Said by the firm, read from its text, or checked by somebody against a paper. */
export type FactSource = 'declared' | 'read' | 'verified';

export interface FactEntries {
  readonly kind: ProfileFactKind;
  readonly taxonomyId: string | null;
  readonly amount: number | null;
  readonly unit: Unit | null;
  /** Calendar day after which it no longer holds. */
  readonly expiresOn: string | null;
}

export interface ProfileFact extends FactEntries {
  readonly companyId: CompanyId;
  readonly id: ProfileFactId;
  readonly source: FactSource;
  /** The words it was read from. */
  readonly words: string | null;
  readonly verifiedBy: PersonId | null;
  readonly verifiedAt: Date | null;
  /** Which paper it was verified against. */
  readonly paper: string | null;
}

const LARGEST_AMOUNT = 1e12;

export function checkFact(entries: FactEntries, root: readonly string[] = []): Result<FactEntries, InvalidEntries> {
  const { kind, taxonomyId, amount, unit, expiresOn } = entries;
  const problems = new Problems(root).unless(PROFILE_FACT_KINDS.includes(kind), 'kind', 'unusable');
  if (kind in AMOUNT_FACTS) {
    const countsGoods = AMOUNT_FACTS[kind as keyof typeof AMOUNT_FACTS];
    problems
      .unless(
        amount !== null && amount >= 0 && amount < LARGEST_AMOUNT,
        'amount',
        amount === null ? 'required' : 'out-of-range',
      )
      .unless(!isPartOfAPiece(entries), 'amount', 'not-whole')
      .unless(countsGoods === (unit !== null), 'unit', countsGoods ? 'required' : 'unusable')
      .unless(taxonomyId === null, 'taxonomyId', 'unusable');
  } else {
    problems.unless(
      taxonomyId !== null && names(kind, taxonomyId),
      'taxonomyId',
      taxonomyId ? 'unknown-id' : 'required',
    );
    problems.unless(amount === null, 'amount', 'unusable').unless(unit === null, 'unit', 'unusable');
  }
  problems.unless(expiresOn === null || isDay(expiresOn), 'expiresOn', 'unusable');
  return problems.list.length > 0 ? err(invalid(problems.list)) : ok(entries);
}

const PIECES: readonly (Unit | null)[] = ['pcs', 'set', 'pair'];
/** Nobody orders a part of a piece; what is made in a month may be a mean. */
export const isPartOfAPiece = ({ kind, amount, unit }: Pick<FactEntries, 'kind' | 'amount' | 'unit'>): boolean =>
  kind === 'moq' && PIECES.includes(unit) && amount !== null && !Number.isInteger(amount);

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** ZZ stands for a country that nobody knows. */
const isCountry = (code: string): boolean => code !== 'ZZ' && countries.of(code) !== undefined;

/** Two facts that say the same thing: only one of each is kept, and a verified one is not replaced by a declared one. */
export const sameFact = (a: FactEntries, b: FactEntries): boolean =>
  a.kind === b.kind && (a.taxonomyId === b.taxonomyId || a.kind in AMOUNT_FACTS);

/** What a fact says of its kind: the node or code, or the amount as digits. */
export const said = ({ taxonomyId, amount }: FactEntries): string => taxonomyId ?? String(amount);

/** A programme officer saw the paper. */
export function verifyFact(
  fact: ProfileFact,
  by: { readonly personId: PersonId; readonly at: Date; readonly paper: string; readonly expiresOn: string | null },
): Result<ProfileFact, InvalidEntries> {
  const problems = new Problems()
    .text('paper', by.paper, 200)
    .unless(by.expiresOn === null || isDay(by.expiresOn), 'expiresOn', 'unusable');
  if (problems.list.length > 0) return err(invalid(problems.list));
  const { personId, at, paper } = by;
  const expiresOn = by.expiresOn ?? fact.expiresOn;
  return ok({ ...fact, source: 'verified', verifiedBy: personId, verifiedAt: at, paper, expiresOn });
}

function names(kind: ProfileFactKind, id: string): boolean {
  if (kind in NODE_FACTS) return taxonomy().kindOf(id) === NODE_FACTS[kind as keyof typeof NODE_FACTS];
  if (!(kind in CODE_FACTS) || !CODE_FACTS[kind as keyof typeof CODE_FACTS].test(id)) return false;
  return kind === 'incoterm' || isCountry(id);
}

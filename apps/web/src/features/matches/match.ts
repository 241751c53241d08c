import type {
  AskSupplierInput,
  NeedToMatchFragment,
  RequestsMadeQuery,
  SeenMatchFragment,
  WishesStatedQuery,
} from './matches.generated';

export type Match = SeenMatchFragment;
export type Gate = Match['why']['gates'][number];
export type Reason = Match['why']['reasons'][number];
export type NeedToMatch = NeedToMatchFragment;
export type Wish = NonNullable<WishesStatedQuery['preferences']>['nodes'][number]['wish'];
export type Request = NonNullable<RequestsMadeQuery['meetingRequests']>['nodes'][number];

/** In the address: `?verdict=match`. */
export const VERDICTS = ['POSSIBLE', 'MATCH', 'UNKNOWN', 'BLOCKED'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const verdictIn = (address: URLSearchParams): Verdict =>
  VERDICTS.find((verdict) => verdict.toLowerCase() === address.get('verdict')) ?? 'POSSIBLE';

const ORDER = ['fail', 'unknown', 'pass'];

/** What stands in the way first, then what is not known; conditions that ask for nothing last. */
export const inOrder = (gates: readonly Gate[]): readonly Gate[] => [...gates].sort((a, b) => placeOf(a) - placeOf(b));

const placeOf = (gate: Gate): number => ORDER.indexOf(gate.verdict) * 2 + (asksNothing(gate) ? 1 : 0);

/** A condition that the buyer has not set: passed by everybody. */
export const asksNothing = ({ verdict, wanted }: Gate): boolean =>
  verdict === 'pass' && (wanted === null || wanted.length === 0);

/** What adds most first, what takes away last; what does neither stands in the comparison alone. */
export const byPoints = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.filter(({ points }) => Math.abs(points) >= 0.05).sort((a, b) => b.points - a.points);

export type Question = Pick<AskSupplierInput, 'kind' | 'taxonomyId' | 'unit'>;

/** What the supplier can be asked, so that a condition which cannot be judged can be. */
export function questionsOf(gate: Gate, unit: NeedToMatch['unit']): readonly Question[] {
  if (gate.verdict !== 'unknown' || !gate.wanted) return [];
  if (gate.rule === 'required-certificates')
    return gate.wanted
      .filter((id) => !gate.found?.includes(id))
      .map((taxonomyId) => ({ kind: 'CERTIFICATE' as const, taxonomyId }));
  if (gate.rule === 'market') return gate.wanted.map((taxonomyId) => ({ kind: 'MARKET' as const, taxonomyId }));
  if (gate.rule === 'minimum-order') return unit && !gate.found ? [{ kind: 'MOQ', unit }] : [];
  if (gate.rule === 'tolerance') return gate.found ? [] : [{ kind: 'MIN_TOLERANCE_MM' }];
  return gate.rule === 'lead-time' && !gate.found ? [{ kind: 'LEAD_TIME_DAYS' }] : [];
}

/** The request that counts between the two: one that lives, else the newest. */
export const requestAbout = (requests: readonly Request[], supplierId: string): Request | undefined => {
  const between = requests.filter(({ otherCompanyId, side }) => otherCompanyId === supplierId && side === 'BUYER');
  return between.find(({ state }) => state === 'ACCEPTED' || state === 'OPEN') ?? between[0];
};

/** Rows of a comparison: each fact that any of them has, where it adds most first. */
export function factsCompared(matches: readonly Match[]): readonly string[] {
  const most = new Map<string, number>();
  for (const { why } of matches)
    for (const { fact, points } of why.reasons) most.set(fact, Math.max(points, most.get(fact) ?? 0));
  return [...most].sort(([, a], [, b]) => b - a).map(([fact]) => fact);
}

import type { RequestPageFragment } from './requests.generated';

export type Request = RequestPageFragment['nodes'][number];

export interface About {
  readonly fairId: string;
  readonly companyId: string;
}

/** The strongest reasons of both sides, for a card; what speaks for both is said once. */
export function mainReasons({ why }: Pick<Request, 'why'>, most = 4): readonly string[] {
  const counted = (why?.reasons ?? []).filter(({ points }) => points > 0);
  const texts = counted.sort((one, other) => other.points - one.points).map(({ text }) => text);
  return [...new Set(texts)].slice(0, most);
}

/** What a company may still do about a request that it has answered, or made. */
export function leftToDo({ state, ownAnswer, origin }: Request, askedByUs: boolean): 'withdraw' | 'callOff' | null {
  if (state === 'ACCEPTED') return 'callOff';
  if (state !== 'OPEN' || ownAnswer !== 'ACCEPTED') return null;
  return askedByUs && (origin === 'BUYER' || origin === 'SUPPLIER') ? 'withdraw' : 'callOff';
}

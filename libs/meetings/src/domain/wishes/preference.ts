import type { CompanyId } from '@ketnoi/kernel';

/** What one company said about meeting another. */
export const WISHES = ['must', 'want', 'no-thanks'] as const;
export type Wish = (typeof WISHES)[number];

export interface Preference {
  readonly fromCompanyId: CompanyId;
  readonly aboutCompanyId: CompanyId;
  readonly wish: Wish;
}

const wishesToMeet = (wish: Wish | null): boolean => wish === 'must' || wish === 'want';

/** Two companies that both want to meet have agreed, without anybody asking. */
export const bothWishToMeet = (one: Wish | null, other: Wish | null): boolean =>
  wishesToMeet(one) && wishesToMeet(other);

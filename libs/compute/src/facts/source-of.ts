import type { FactSource } from '@ketnoi/matching';

/** A stored source; one that is not known counts as the weakest. */
export const sourceOf = (stored: string): FactSource =>
  stored === 'declared' || stored === 'verified' ? stored : 'read';

import type { Language } from '@ketnoi/kernel';
import { isTextKey, text } from '@ketnoi/messages';

/** What an organiser makes of a proposal, in words; what a file says otherwise stays as it is. */
export function tellDecision(decision: string, language: Language): string {
  const key = `values.proposal-${decision}`;
  return isTextKey(key) ? text(language, key) : decision;
}

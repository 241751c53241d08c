import type { LanguageFact } from '@ketnoi/matching';
import type { SpokenLanguage } from '@ketnoi/meetings';

/** Languages of the people who attend; nobody registered yet = unknown, not none. */
export const languageFacts = (spoken: readonly SpokenLanguage[]): readonly LanguageFact[] | undefined =>
  spoken.length === 0 ? undefined : spoken.map(({ language, level }) => ({ language, level, source: 'declared' }));

import type { Language } from '@ketnoi/kernel';
import { isTextKey, text, type TextParams } from '@ketnoi/messages';

interface Outcome {
  readonly code: string;
  readonly rank: number | null;
  readonly booths: readonly { readonly number: string }[];
}

interface Reason {
  readonly rank: number;
  readonly code: string;
  readonly byPoints: number | null;
  readonly booths: readonly string[];
}

const told = (language: Language, key: string, params: TextParams): string =>
  isTextKey(key) ? text(language, key, params) : key;

/** What a draw gave a firm, for people. */
export const toldOutcome = (language: Language, { code, rank, booths }: Outcome): string =>
  told(language, `draw.outcomes.${code}`, { rank: rank ?? 0, booths: booths.map(({ number }) => number).join(', ') });

/** Why a better wish was not granted. Says "another firm" wherever one is meant: who got the booth is that firm's affair. */
export const toldReason = (language: Language, { rank, code, byPoints, booths }: Reason): string =>
  told(language, `draw.wishes.${code}`, {
    rank,
    booths: booths.join(', '),
    by: text(language, 'draw.another-firm'),
    byPoints: byPoints ?? 0,
  });

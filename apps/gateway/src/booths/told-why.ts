import type { OwnCause } from '@ketnoi/booth-allocation';
import type { Language } from '@ketnoi/kernel';
import { text } from '@ketnoi/messages';
import { languageOf } from '../access/caller.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';

/** Why something ended: as somebody wrote it, or what the system gives in the reader's language. */
export async function toldWhy(
  { caller }: GraphqlContext,
  reason: string | null | undefined,
  cause: OwnCause | null | undefined,
): Promise<string | null> {
  return cause ? whyIn(languageOf(caller, await caller.identity()), cause) : (reason ?? null);
}

export const whyIn = (language: Language, cause: OwnCause): string => text(language, `causes.${cause}`);

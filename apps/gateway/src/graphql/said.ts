import type { Language } from '@ketnoi/kernel';
import { isTextKey, text, type TextKey, type TextParams } from '@ketnoi/messages';
import { GraphQLError, type GraphQLErrorOptions, type GraphQLFormattedError } from 'graphql';

/** What an error says, as a text in six languages: whoever throws it does not know who reads it. */
export interface Said {
  readonly key: TextKey;
  readonly params?: TextParams;
}

/** An error whose message is put into the reader's language before it leaves (`inLanguage`). */
export function errorSaying({ key, params }: Said, { extensions, ...more }: GraphQLErrorOptions = {}): GraphQLError {
  return new GraphQLError(text('en', key, params), { ...more, extensions: { ...extensions, said: { key, params } } });
}

/** The error in the reader's language, without the notes that made it so. */
export function inLanguage(error: GraphQLFormattedError, language: Language): GraphQLFormattedError {
  const { said: noted, ...extensions } = error.extensions ?? {};
  const said = isSaid(noted) ? noted : null;
  const value = VALUE.exec(error.message);
  const plain = { ...error, extensions };
  if (value) return { ...plain, message: aboutValue(value, said, language) ?? error.message };
  return said ? { ...plain, message: text(language, said.key, said.params) } : plain;
}

/** How graphql-js tells of a variable that has not the shape of its type: which, where in it, and why. */
const VALUE = /^Variable "\$([^"]+)" got invalid value [^]*?(?: at "([^"]+)")?; ([^]*)$/;
const REASONS: readonly (readonly [reason: RegExp, key: TextKey])[] = [
  [/^Field "([^"]+)" of required type /, 'errors.value-missing'],
  [/^Field "([^"]+)" is not defined by type /, 'errors.value-unknown'],
];

/** The place, and what is wrong there. Null = nothing that we have words for. */
function aboutValue([, variable, path, reason]: RegExpExecArray, said: Said | null, language: Language): string | null {
  const place = path ?? variable;
  if (said) return `${place}: ${text(language, said.key, said.params)}`;
  for (const [pattern, key] of REASONS) {
    const field = pattern.exec(reason)?.[1];
    if (field !== undefined) return `${place}.${field}: ${text(language, key)}`;
  }
  return language === 'en' ? null : `${place}: ${text(language, 'errors.value-unusable')} (${reason})`;
}

const isSaid = (value: unknown): value is Said =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  typeof value.key === 'string' &&
  isTextKey(value.key);

import { registerEnumType } from '@nestjs/graphql';

/** GraphQL's enum of a list of words: `zh-Hant` is said ZH_HANT, and arrives in resolvers as `zh-Hant`. */
export function wordsEnum<W extends string>(
  name: string,
  words: readonly W[],
  description?: string,
): Readonly<Record<string, W>> {
  const enumeration = Object.fromEntries(words.map((word) => [word.toUpperCase().replaceAll('-', '_'), word]));
  registerEnumType(enumeration, { name, description });
  return enumeration;
}

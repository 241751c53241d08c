import { ERROR_TEXTS } from './texts/errors.js';

/** Every text of the product. An area is a file under texts/ and a line here. */
export const TEXTS = {
  ...ERROR_TEXTS,
} as const;

export type TextKey = keyof typeof TEXTS;
type After<Prefix extends string, Key> = Key extends `${Prefix}.${infer Rest}` ? Rest : never;
/** The codes of expected errors: each has a text `errors.<code>`. */
export type ErrorCode = After<'errors', TextKey>;

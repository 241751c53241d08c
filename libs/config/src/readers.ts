/** How the text of a variable becomes a value. The messages complete the sentence "X is "…", but …". */
import { z } from 'zod';

export function wholeNumber(least: number, most: number): z.ZodType<number, string> {
  const message = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d+$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message);
}

export function oneOf<const T extends readonly [string, ...string[]]>(words: T): z.ZodType<T[number], string> {
  return z
    .string()
    .refine((text) => words.includes(text), `must be one of ${words.join(', ')}`)
    .transform((text) => text as T[number]);
}

const YES = ['1', 'true', 'yes', 'on'];
const NO = ['0', 'false', 'no', 'off'];

export function yesOrNo(): z.ZodType<boolean, string> {
  return z
    .string()
    .refine((text) => [...YES, ...NO].includes(text.toLowerCase()), 'must be true or false')
    .transform((text) => YES.includes(text.toLowerCase()));
}

export function address(schemes: readonly string[], form: string): z.ZodType<string, string> {
  return z.string().refine((text) => schemes.includes(schemeOf(text)), `must look like ${form}`);
}

/** An address that says everything: scheme, host and the name of the database. */
export function databaseAddress(form: string): z.ZodType<string, string> {
  return address(['mariadb', 'mysql'], form).refine(
    (text) => URL.canParse(text) && new URL(text).pathname.length > 1,
    `must end with the name of the database, like ${form}`,
  );
}

export function text(): z.ZodType<string, string> {
  return z.string().min(1, 'must not be empty');
}

function schemeOf(text: string): string {
  return URL.canParse(text) ? new URL(text).protocol.slice(0, -1) : '';
}

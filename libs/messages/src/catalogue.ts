import { ACCOUNT_MAIL_TEXTS } from './texts/account-mails.js';
import { ACCOUNT_TEXTS } from './texts/accounts.js';
import { BOOTH_ERROR_TEXTS } from './texts/booth-errors.js';
import { CONSENT_TEXTS } from './texts/consents.js';
import { DIRECTORY_ERROR_TEXTS } from './texts/directory-errors.js';
import { ERROR_TEXTS } from './texts/errors.js';
import { MEETING_ERROR_TEXTS } from './texts/meeting-errors.js';
import { ROUND_FAILURE_TEXTS } from './texts/round-failures.js';

/** Every text of the product. An area is a file under texts/ and a line here. */
export const TEXTS = {
  ...ACCOUNT_MAIL_TEXTS,
  ...ACCOUNT_TEXTS,
  ...BOOTH_ERROR_TEXTS,
  ...CONSENT_TEXTS,
  ...DIRECTORY_ERROR_TEXTS,
  ...ERROR_TEXTS,
  ...MEETING_ERROR_TEXTS,
  ...ROUND_FAILURE_TEXTS,
} as const;

export type TextKey = keyof typeof TEXTS;
type After<Prefix extends string, Key> = Key extends `${Prefix}.${infer Rest}` ? Rest : never;
/** The codes of expected errors: each has a text `errors.<code>`. */
export type ErrorCode = After<'errors', TextKey>;

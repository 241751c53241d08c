import type { Language } from '@ketnoi/kernel';

/** A text in every language of the product: leaving one out does not compile. */
export type Text = Readonly<Record<Language, string>>;

/** Checks an area's texts without widening its keys. Keys read `area.what`: `errors.booth-taken`, `mails.invitation.subject`. */
export const defineTexts = <const T extends Readonly<Record<string, Text>>>(texts: T): T => texts;

/** What fills the places of a text. */
export type TextParams = Readonly<Record<string, string | number | Date>>;

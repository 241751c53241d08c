import { readerLanguage } from '../i18n/reader-language';

/**
 * Where a file of the fair is downloaded, written in the language of the screen: a link sends what the browser asks for,
 * not what was chosen here.
 */
export const exported = (kind: string, asked: Readonly<Record<string, string>>): string =>
  `/exports/${kind}?${new URLSearchParams({ ...asked, language: readerLanguage() }).toString()}`;

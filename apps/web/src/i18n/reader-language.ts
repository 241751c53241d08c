import { createStore } from '../state/store';
import { recall, remember } from '../state/memory';
import { isReaderLanguage, languageAmong, type ReaderLanguage } from './languages';

const CHOSEN = 'language';

const current = createStore<ReaderLanguage>(firstLanguage());

/** What was chosen on this device, or what the browser asks for. */
function firstLanguage(): ReaderLanguage {
  const chosen = recall(CHOSEN);
  return chosen && isReaderLanguage(chosen) ? chosen : (languageAmong(navigator.languages) ?? 'en');
}

export const readerLanguage = (): ReaderLanguage => current.get();
export const onLanguage = current.subscribe;

/** A choice of the reader: it stays on this device. */
export function chooseLanguage(language: ReaderLanguage): void {
  remember(CHOSEN, language);
  current.set(language);
}

/** What the account says, for a device on which nobody has chosen. */
export function suggestLanguage(language: ReaderLanguage): void {
  if (!recall(CHOSEN)) current.set(language);
}

import { useReaderLanguage } from '../i18n/use-reader-language';
import { type Named, readableName } from './readable-name';

/** How the reader is told names of people. */
export function useReadableName(): (person: Named) => string {
  const language = useReaderLanguage();
  return (person) => readableName(person, language);
}

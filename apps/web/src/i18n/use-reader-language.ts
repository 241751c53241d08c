import { useSyncExternalStore } from 'react';
import type { ReaderLanguage } from './languages';
import { onLanguage, readerLanguage } from './reader-language';

export const useReaderLanguage = (): ReaderLanguage => useSyncExternalStore(onLanguage, readerLanguage);

import { LANGUAGE_LEVELS, LANGUAGES } from '@ketnoi/kernel';
import { wordsEnum } from './words-enum.js';

export const LanguageEnum = wordsEnum('Language', LANGUAGES);
export const LanguageLevelEnum = wordsEnum(
  'LanguageLevel',
  LANGUAGE_LEVELS,
  'BASIC cannot carry a business meeting, WORKING can, FLUENT needs no help.',
);

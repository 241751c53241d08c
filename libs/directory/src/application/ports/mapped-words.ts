import type { FairId, PersonId } from '@ketnoi/kernel';
import type { MappedWord } from '../../domain/mapped-word.js';

/** Port: words that organisers mapped. */
export abstract class MappedWords {
  /** Those in force at a fair: of all fairs first, then its own, by word. */
  abstract inForce(fairId: FairId): Promise<readonly MappedWord[]>;
  /** Takes the place of an earlier mapping of the same word, language and fair. */
  abstract put(word: MappedWord, by: PersonId): Promise<void>;
  /** False = there was none. */
  abstract remove(word: Omit<MappedWord, 'taxonomyId'>): Promise<boolean>;
  /** Takes some away and puts others in their place. False = some were no longer so, or stand already: nothing is sure then. */
  abstract replace(gone: readonly MappedWord[], come: readonly MappedWord[], by: PersonId): Promise<boolean>;
}

import { Injectable } from '@nestjs/common';
import { type Actor, err, type FairId, hasFairRole, type Language, ok, type Result, UnitOfWork } from '@ketnoi/kernel';
import { type MappedWord, wordProblems } from '../domain/mapped-word.js';
import { invalid, type InvalidEntries } from '../domain/problem.js';
import { Journal } from './journal.js';
import { MappedWords } from './ports/mapped-words.js';
import { type NotFound, notFound } from './refusal.js';
import { ONLY_THIS_FAIR, type OnlyThisFair, SharedWords } from './shared-words.js';

export interface WordMapping {
  readonly fairId: FairId;
  readonly word: string;
  readonly language: Language | null;
  /** Null: the word is no longer mapped. */
  readonly taxonomyId: string | null;
  /** In force at every fair, not at this one alone. */
  readonly everywhere: boolean;
}

/** An organiser says what a word means. Texts that hold it are read anew at once, wherever they are matched. */
@Injectable()
export class MapWord {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly words: MappedWords,
    private readonly shared: SharedWords,
    private readonly journal: Journal,
  ) {}

  async execute(
    actor: Actor,
    mapping: WordMapping,
  ): Promise<Result<WordMapping, NotFound | InvalidEntries | OnlyThisFair>> {
    const { fairId, everywhere, language, taxonomyId } = mapping;
    if (!hasFairRole(actor, fairId, 'organiser')) return err(notFound);
    if (everywhere && !(await this.shared.mayChange(actor))) return err(ONLY_THIS_FAIR);
    const word = mapping.word.normalize('NFC').trim();
    const mapped: MappedWord = { fairId: everywhere ? null : fairId, word, language, taxonomyId: taxonomyId ?? '' };
    const problems = taxonomyId === null ? [] : wordProblems(mapped);
    if (problems.length > 0) return err(invalid(problems));
    return this.unitOfWork.run(async () => {
      if (taxonomyId !== null) await this.words.put(mapped, actor.personId);
      else if (!(await this.words.remove(mapped))) return err(notFound);
      await this.journal.write(
        actor,
        { fairId, action: 'map-word', subject: ['fair', fairId], detail: mapped },
        { type: 'word-mapped', fairId: everywhere ? null : fairId, payload: { words: [word] } },
      );
      return ok({ ...mapping, word });
    });
  }
}

import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type ComparedList,
  comparedList,
  type EditedFile,
  type EditedList,
  err,
  type FairId,
  Fingerprint,
  hasFairRole,
  IdempotencyStore,
  namedDifference,
  ok,
  previewOf,
  type Result,
  type TakeBackRefusal,
  takeBackOf,
  type TakenBack,
} from '@ketnoi/kernel';
import type { MappedWord } from '../domain/mapped-word.js';
import { readWordEdits, type WordEdit, type WordListProblem } from '../domain/read-word-edits.js';
import {
  type EditedWordRow,
  idOfWord,
  standingWords,
  withMeaning,
  WORD_LIST,
  type WordListColumn,
} from '../domain/word-list.js';
import { type Done, Journal } from './journal.js';
import { MappedWords } from './ports/mapped-words.js';
import { changedMeanwhile } from './refusal.js';
import { SharedWords } from './shared-words.js';

interface Found {
  readonly difference: ComparedList<WordListColumn, WordListProblem>;
  readonly edits: readonly WordEdit[];
}

/**
 * The list of words comes back with what they mean: shown first, then all are mapped, mapped otherwise or mapped no longer, or
 * none. However many they are, texts are read anew once.
 */
@Injectable()
export class TakeBackWords {
  private readonly list: EditedList<EditedFile, EditedWordRow, WordListProblem, Found> = {
    operation: 'take-back-words',
    mayChange: (actor, { fairId }) => hasFairRole(actor, fairId, 'organiser'),
    compare: async (actor, { fairId }, rows) => ok(await this.compare(actor, fairId, rows)),
    change: (actor, { fairId }, { edits }) => this.change(actor, fairId, edits),
  };
  readonly preview = previewOf(this.list);
  readonly execute = takeBackOf(this.list, () => this.idempotency);

  constructor(
    private readonly idempotency: IdempotencyStore,
    private readonly words: MappedWords,
    private readonly shared: SharedWords,
    private readonly journal: Journal,
    private readonly fingerprint: Fingerprint,
  ) {}

  private async compare(actor: Actor, fairId: FairId, rows: readonly EditedWordRow[]): Promise<Found> {
    const standing = standingWords(fairId, await this.words.inForce(fairId), rows);
    const present = new Map([...standing].map(([id, { cells }]) => [id, cells]));
    const nameOf = (id: string): string => standing.get(id)?.key.word ?? '';
    const found = namedDifference(WORD_LIST, present, rows.map(withMeaning), nameOf);
    const { edits, problems } = readWordEdits(fairId, found.changes, standing, await this.shared.mayChange(actor));
    return {
      difference: comparedList<WordListColumn, WordListProblem>(found, problems, this.fingerprint),
      edits,
    };
  }

  private async change(
    actor: Actor,
    fairId: FairId,
    edits: readonly WordEdit[],
  ): Promise<Result<TakenBack, TakeBackRefusal<WordListProblem>>> {
    const gone = edits.flatMap((edit) => edit.gone ?? []);
    const come = edits.flatMap((edit) => edit.come ?? []);
    if (!(await this.words.replace(gone, come, actor.personId))) return err(changedMeanwhile);
    await this.journal.writeAll(actor, doneBy(fairId, gone, come));
    return ok({ changed: edits.length });
  }
}

/** An entry a word, and of all words of the fair, or of all fairs, one event: it has texts read anew. */
function doneBy(fairId: FairId, gone: readonly MappedWord[], come: readonly MappedWord[]): readonly Done[] {
  const coming = new Set(come.map(idOfWord));
  const left = gone.filter((word) => !coming.has(idOfWord(word))).map((word) => ({ ...word, taxonomyId: '' }));
  const told = new Set<FairId | null>();
  const all = [...left, ...come];
  return all.map((detail) => {
    const first = !told.has(detail.fairId);
    told.add(detail.fairId);
    const words = all.filter((one) => one.fairId === detail.fairId).map(({ word }) => word);
    return {
      deed: { fairId, action: 'map-word', subject: ['fair', fairId], detail },
      events: first ? [{ type: 'word-mapped', fairId: detail.fairId, payload: { words } }] : [],
    };
  });
}

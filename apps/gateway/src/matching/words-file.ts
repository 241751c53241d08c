import {
  cellsOfWord,
  idOfWord,
  type ListedWord,
  ReadForConfirmation,
  WORD_LIST,
  WORD_LIST_COLUMNS,
} from '@ketnoi/directory';
import { type CellOut, WORD_LIST_ASIDE, WORD_LIST_HEADINGS } from '@ketnoi/documents';
import { type Actor, isLanguage, type Language, stampOf } from '@ketnoi/kernel';
import { ShowLacks, type UnknownWord } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { ExportFile, type ExportParams, type MadeFile } from '../exports/export-file.js';
import { tableFile } from '../exports/table-file.js';
import { tellWordCell } from './told-words.js';

const COLUMNS = [
  ...WORD_LIST_COLUMNS.map((column) => WORD_LIST_HEADINGS[column]),
  ...[...WORD_LIST_ASIDE, WORD_LIST_HEADINGS.id, WORD_LIST_HEADINGS.stamp],
];

type Met = Pick<UnknownWord, 'texts' | 'profiles' | 'examples'>;

/**
 * `words`: what no reading knew, those in most texts first, then what organisers have mapped, for them to come back with what
 * each means; `format` csv or xlsx.
 */
@Injectable()
export class WordsFile extends ExportFile {
  readonly kind = 'words';

  constructor(
    private readonly lacks: ShowLacks,
    private readonly read: ReadForConfirmation,
  ) {
    super();
  }

  async make(actor: Actor, params: ExportParams): Promise<MadeFile | null> {
    const { fairId, language } = params;
    const unknown = await this.lacks.unknownWords(actor, fairId);
    const mapped = await this.read.mappedWords(actor, fairId);
    if (!unknown.ok || !mapped.ok) return null;
    const known = new Set(mapped.value.map(idOfWord));
    const rows = unknown.value
      .map((met) => ({ met, word: { ...wordOf(met), fairId, taxonomyId: null } }))
      .filter(({ word }) => !known.has(idOfWord(word)))
      .map(({ met, word }) => rowOf(word, met, language));
    return tableFile(
      {
        title: 'exports.words',
        columns: COLUMNS,
        rows: [...rows, ...mapped.value.map((word) => rowOf(word, null, language))],
      },
      params,
    );
  }
}

const wordOf = ({ word, language }: UnknownWord): Pick<ListedWord, 'word' | 'language'> => ({
  word: word.normalize('NFC').trim(),
  language: isLanguage(language) ? language : null,
});

function rowOf(word: ListedWord, met: Met | null, language: Language): CellOut[] {
  const cells = cellsOfWord(word);
  const compared = WORD_LIST_COLUMNS.map((column) => tellWordCell(column, cells[column], language) || null);
  const where = met ? [met.profiles, met.texts - met.profiles, met.examples.join('\n')] : [null, null, null];
  return [...compared, ...where, idOfWord(word), stampOf(WORD_LIST, cells)];
}

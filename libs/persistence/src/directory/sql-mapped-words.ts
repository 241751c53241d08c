import { Injectable } from '@nestjs/common';
import type { FairId, Language, PersonId } from '@ketnoi/kernel';
import { type MappedWord, MappedWords } from '@ketnoi/directory';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { violatedKey } from '../transactions/database-errors.js';

interface Row {
  fair_id: FairId | '';
  language: Language | '';
  word: string;
  taxonomy_id: string;
}

/** Keys hold no NULL: what holds for all fairs, or for all languages, has an empty one. */
@Injectable()
export class SqlMappedWords extends MappedWords {
  constructor(private readonly current: CurrentTransaction) {
    super();
  }

  async inForce(fairId: FairId): Promise<readonly MappedWord[]> {
    const rows: Row[] = await this.current.get().query(
      `SELECT fair_id, language, word, taxonomy_id FROM mapped_words WHERE fair_id IN ('', ?)
       ORDER BY fair_id, language, word`,
      [fairId],
    );
    return rows.map((row) => ({
      fairId: row.fair_id || null,
      language: row.language || null,
      word: row.word,
      taxonomyId: row.taxonomy_id,
    }));
  }

  async put({ fairId, language, word, taxonomyId }: MappedWord, by: PersonId): Promise<void> {
    await this.current.required('A mapped word').query(
      `INSERT INTO mapped_words (fair_id, language, word, taxonomy_id, mapped_by, mapped_at)
       VALUES (?, ?, ?, ?, ?, UTC_TIMESTAMP(3))
       ON DUPLICATE KEY UPDATE taxonomy_id = VALUES(taxonomy_id), mapped_by = VALUES(mapped_by), mapped_at = VALUES(mapped_at)`,
      [fairId ?? '', language ?? '', word, taxonomyId, by],
    );
  }

  async remove({ fairId, language, word }: Omit<MappedWord, 'taxonomyId'>): Promise<boolean> {
    const { affectedRows }: { affectedRows: number } = await this.current
      .required('A mapped word')
      .query('DELETE FROM mapped_words WHERE fair_id = ? AND language = ? AND word = ?', [
        fairId ?? '',
        language ?? '',
        word,
      ]);
    return affectedRows > 0;
  }

  async replace(gone: readonly MappedWord[], come: readonly MappedWord[], by: PersonId): Promise<boolean> {
    const manager = this.current.required('A mapped word');
    if (gone.length > 0) {
      const { affectedRows }: { affectedRows: number } = await manager.query(
        `DELETE FROM mapped_words WHERE (fair_id, language, word, taxonomy_id) IN (${gone.map(() => '(?, ?, ?, ?)').join(', ')})`,
        gone.flatMap(cellsOf),
      );
      if (affectedRows !== gone.length) return false;
    }
    if (come.length === 0) return true;
    try {
      await manager.query(
        `INSERT INTO mapped_words (fair_id, language, word, taxonomy_id, mapped_by, mapped_at)
         VALUES ${come.map(() => '(?, ?, ?, ?, ?, UTC_TIMESTAMP(3))').join(', ')}`,
        come.flatMap((word) => [...cellsOf(word), by]),
      );
      return true;
    } catch (error) {
      if (violatedKey(error) === 'PRIMARY') return false;
      throw error;
    }
  }
}

const cellsOf = ({ fairId, language, word, taxonomyId }: MappedWord): readonly string[] => [
  fairId ?? '',
  language ?? '',
  word,
  taxonomyId,
];

import type { FairId } from '@ketnoi/kernel';
import type { MappedWordInput } from '@ketnoi/meetings';
import type { EntityManager } from 'typeorm';

/** Words mapped for all fairs, then those of this one: the later stand over the earlier where they disagree. */
export async function readWords(manager: EntityManager, fairId: FairId): Promise<readonly MappedWordInput[]> {
  const rows: { language: string; word: string; taxonomy_id: string }[] = await manager.query(
    `SELECT language, word, taxonomy_id FROM mapped_words WHERE fair_id IN ('', ?) ORDER BY fair_id, language, word`,
    [fairId],
  );
  return rows.map((row) => ({ word: row.word, language: row.language || null, taxonomyId: row.taxonomy_id }));
}

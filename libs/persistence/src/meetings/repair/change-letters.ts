import type { CompanyId, FairId, InterpreterId } from '@ketnoi/kernel';
import { changesByParty, type ChangesOf, type MeetingChange, type NewVersion } from '@ketnoi/meetings';
import type { EntityManager } from 'typeorm';
import type { Letter } from '../../foundations/mailbox.js';
import { changeLines, zoneName } from './change-lines.js';
import { readDayWords } from './day-words.js';
import { readersAt } from './letter-readers.js';

/** One letter to each person concerned, with a line for each change; the number of statements does not grow with them. */
export async function changeLetters(
  manager: EntityManager,
  fairId: FairId,
  { cause: template, versionNumber }: NewVersion,
  changes: readonly MeetingChange[],
): Promise<readonly Letter[]> {
  if (changes.length === 0) return [];
  const { companies, interpreters } = changesByParty(changes);
  const words = await readDayWords(manager, fairId, changes);
  const readers = await readersAt(
    manager,
    fairId,
    companies.map((c) => c.who),
    interpreters.map((i) => i.who),
  );
  const parties: readonly ChangesOf<CompanyId | InterpreterId>[] = [...companies, ...interpreters];
  return parties.flatMap(({ who, changes: own }) => {
    const params = {
      version: versionNumber,
      count: own.length,
      who: words.names.get(who) ?? '',
      zone: zoneName(words, who, own),
      lines: changeLines(words, who, own).join('\n'),
    };
    return (readers.get(who) ?? []).map(({ email: to, language }) => ({ to, language, template, fairId, params }));
  });
}

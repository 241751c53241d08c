import type { CompanyId, FairId, InterpreterId } from '@ketnoi/kernel';
import { changesByParty, type ChangesOf, type MeetingChange, RepairLetters } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { type Letter, Mailbox } from '../../foundations/mailbox.js';
import { CurrentTransaction } from '../../transactions/current-transaction.js';
import { changeLines, readDayWords } from './change-lines.js';
import { type LetterReader, readersAt } from './letter-readers.js';

/** One letter to each person concerned, with a line for each change; the number of statements does not grow with them. */
@Injectable()
export class SqlRepairLetters extends RepairLetters {
  constructor(
    private readonly current: CurrentTransaction,
    private readonly mailbox: Mailbox,
  ) {
    super();
  }

  async write(fairId: FairId, versionNumber: number, changes: readonly MeetingChange[]): Promise<number> {
    if (changes.length === 0) return 0;
    const manager = this.current.required('A letter');
    const { companies, interpreters } = changesByParty(changes);
    const words = await readDayWords(manager, fairId, changes);
    const readers = await readersAt(
      manager,
      fairId,
      companies.map((c) => c.who),
      interpreters.map((i) => i.who),
    );
    const parties: readonly ChangesOf<CompanyId | InterpreterId>[] = [...companies, ...interpreters];
    const letters = parties.flatMap(({ who, changes: own }) => {
      const params = {
        version: versionNumber,
        count: own.length,
        who: words.names.get(who) ?? '',
        lines: changeLines(words, who, own).join('\n'),
      };
      return (readers.get(who) ?? []).map((reader) => letterTo(reader, fairId, params));
    });
    await this.mailbox.writeAll(letters);
    return letters.length;
  }
}

const letterTo = ({ email: to, language }: LetterReader, fairId: FairId, params: object): Letter => ({
  to,
  language,
  template: 'repair',
  fairId,
  params,
});

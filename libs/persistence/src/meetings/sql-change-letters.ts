import type { FairId } from '@ketnoi/kernel';
import { ChangeLetters, type MeetingChange, type NewVersion } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { Mailbox } from '../foundations/mailbox.js';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { changeLetters } from './repair/change-letters.js';

@Injectable()
export class SqlChangeLetters extends ChangeLetters {
  constructor(
    private readonly current: CurrentTransaction,
    private readonly mailbox: Mailbox,
  ) {
    super();
  }

  async write(fairId: FairId, version: NewVersion, changes: readonly MeetingChange[]): Promise<number> {
    const letters = await changeLetters(this.current.required('A letter'), fairId, version, changes);
    await this.mailbox.writeAll(letters);
    return letters.length;
  }
}

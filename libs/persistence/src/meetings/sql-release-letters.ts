import type { FairId } from '@ketnoi/kernel';
import { type MeetingChange, ReleaseLetters } from '@ketnoi/meetings';
import { Injectable } from '@nestjs/common';
import { Mailbox } from '../foundations/mailbox.js';
import { CurrentTransaction } from '../transactions/current-transaction.js';
import { changeLetters } from './repair/change-letters.js';

@Injectable()
export class SqlReleaseLetters extends ReleaseLetters {
  constructor(
    private readonly current: CurrentTransaction,
    private readonly mailbox: Mailbox,
  ) {
    super();
  }

  async write(fairId: FairId, versionNumber: number, changes: readonly MeetingChange[]): Promise<number> {
    const manager = this.current.required('A letter');
    const letters = await changeLetters(manager, fairId, { template: 'release', versionNumber }, changes);
    await this.mailbox.writeAll(letters);
    return letters.length;
  }
}

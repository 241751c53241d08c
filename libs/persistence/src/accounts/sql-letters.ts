import { type Letter, Letters } from '@ketnoi/accounts';
import { Injectable } from '@nestjs/common';
import { Mailbox } from '../foundations/mailbox.js';

@Injectable()
export class SqlLetters extends Letters {
  constructor(private readonly mailbox: Mailbox) {
    super();
  }

  async write(letter: Letter, requestId: string | null): Promise<void> {
    await this.mailbox.writeAll([letter], requestId);
  }

  async writeAll(letters: readonly Letter[], requestId: string | null): Promise<void> {
    await this.mailbox.writeAll(letters, requestId);
  }
}

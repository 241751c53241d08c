import { type JobData, JobHandler } from '@ketnoi/jobs';
import { Mailbox } from '@ketnoi/persistence';
import { Injectable } from '@nestjs/common';
import { composeMail } from '../mail/compose-mail.js';
import { Mailer } from '../mail/mailer.js';

@Injectable()
export class SendMailProcessor extends JobHandler<'send-mail'> {
  readonly job = 'send-mail';

  constructor(
    private readonly mailbox: Mailbox,
    private readonly mailer: Mailer,
  ) {
    super();
  }

  async handle({ mailId }: JobData['send-mail']): Promise<void> {
    const letter = await this.mailbox.waiting(mailId);
    if (!letter) return;
    try {
      await this.mailer.send(composeMail(letter));
    } catch (error) {
      await this.mailbox.markFailed(mailId, (error as Error).message);
      throw error;
    }
    await this.mailbox.markSent(letter);
  }
}

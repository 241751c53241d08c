import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Mail, Mailer } from './mailer.js';

/** Where no mail server is configured, mails become files that a person or a test can open. */
export class FileMailer extends Mailer {
  constructor(
    private readonly folder: string,
    private readonly from: string,
  ) {
    super();
  }

  async send({ id, to, subject, text }: Mail): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const file = join(this.folder, `${id}.txt`);
    await writeFile(`${file}.part`, `From: ${this.from}\nTo: ${to}\nSubject: ${subject}\n\n${text}\n`);
    await rename(`${file}.part`, file);
  }
}

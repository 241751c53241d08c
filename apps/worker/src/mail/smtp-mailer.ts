import { createTransport, type Transporter } from 'nodemailer';
import { type Mail, Mailer } from './mailer.js';

export class SmtpMailer extends Mailer {
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.transport = createTransport(url);
  }

  async send({ id, to, subject, text }: Mail): Promise<void> {
    // The same id on a second try lets the receiving server drop a double.
    await this.transport.sendMail({
      from: this.from,
      to,
      subject,
      text,
      messageId: `<${id}@${this.from.split('@').at(-1)?.replace('>', '')}>`,
    });
  }
}

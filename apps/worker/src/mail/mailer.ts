export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Port: hands a mail to the world, or throws with the reason why not. */
export abstract class Mailer {
  abstract send(mail: Mail): Promise<void>;
}

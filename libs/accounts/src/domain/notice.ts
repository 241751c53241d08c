import type { FairId } from '@ketnoi/kernel';

/** Letters whose words are a secret of the mailbox: whoever reads them may act as its owner. Nobody sees them again. */
export const SECRET_LETTERS = [
  'invitation',
  'password-reset',
  'password-changed',
  'admission-confirm',
  'admission-turned-down',
  'supplier-question',
] as const;

export const isSecretLetter = (template: string): boolean => SECRET_LETTERS.some((secret) => secret === template);

/** What a fair wrote to somebody, to be read again at the fair: mail gets lost, and chat is where the firm talks. */
export interface Notice {
  readonly id: string;
  readonly fairId: FairId;
  /** The texts `mails.<template>.subject` and `.body`, and what they are filled with. */
  readonly template: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** In which the letter was written. */
  readonly language: string;
  readonly writtenAt: Date;
}

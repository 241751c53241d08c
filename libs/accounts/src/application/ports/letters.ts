import type { FairId, Language } from '@ketnoi/kernel';
import type { SECRET_LETTERS } from '../../domain/notice.js';

export interface Letter {
  readonly to: string;
  readonly language: Language;
  readonly fairId: FairId | null;
  /** The texts `mails.<template>.subject` and `.body`. */
  readonly template: Exclude<(typeof SECRET_LETTERS)[number], 'supplier-question'>;
  readonly params: Readonly<Record<string, string>>;
}

/** Port: a letter leaves after the transaction that wrote it. */
export abstract class Letters {
  abstract write(letter: Letter, requestId: string | null): Promise<void>;
  /** In a constant number of statements. */
  abstract writeAll(letters: readonly Letter[], requestId: string | null): Promise<void>;
}

import type { FairId } from '@ketnoi/kernel';
import { type FirmLetter, FirmLetters } from '@ketnoi/booth-allocation';

/** Keeps what was written, for tests to read. */
export class RecordedLetters extends FirmLetters {
  readonly letters: FirmLetter[] = [];

  async write(_fairId: FairId, letters: readonly FirmLetter[]): Promise<void> {
    this.letters.push(...letters);
  }

  get templates(): string[] {
    return this.letters.map((letter) => letter.template);
  }
}

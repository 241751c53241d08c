import { fileProblem } from '@ketnoi/booth-allocation';
import { PlanUnreadable } from '../drawing-board.js';

/** A DXF is a list of pairs, each a line with a number that says what the next line means. */
export interface DxfPair {
  readonly code: number;
  readonly value: string;
  /** Line of the value, from 1. */
  readonly line: number;
}

/** Hands out the pairs of a DXF one after the other, without keeping any. */
export class DxfPairs {
  private at = 0;
  private line = 0;

  constructor(private readonly text: string) {}

  /** Null at the end. A line that should hold a code and does not ends the reading, with its number. */
  next(): DxfPair | null {
    const code = this.nextLine();
    if (code === null || (code.trim() === '' && this.at >= this.text.length)) return null;
    if (!/^\s*-?\d{1,4}\s*$/.test(code))
      throw new PlanUnreadable(fileProblem('plan-file-unreadable', { line: this.line }));
    const value = this.nextLine();
    if (value === null) throw new PlanUnreadable(fileProblem('plan-file-unreadable', { line: this.line }));
    return { code: Number(code), value, line: this.line };
  }

  private nextLine(): string | null {
    if (this.at >= this.text.length) return null;
    const found = this.text.indexOf('\n', this.at);
    const end = found < 0 ? this.text.length : found;
    const line = this.text.slice(this.at, this.text[end - 1] === '\r' ? end - 1 : end);
    this.at = end + 1;
    this.line++;
    return line;
  }
}

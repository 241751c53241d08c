/**
 * Reads unknown input piece by piece and collects what is wrong instead of throwing at the first error.
 * Stops collecting at MOST_ERRORS so that a million bad rows do not become a million sentences.
 */
import type { ProblemError, ProblemErrorCode } from './problem-error.js';

const MOST_ERRORS = 50;

export type Fields = Readonly<Record<string, unknown>>;

export class Reader {
  readonly errors: ProblemError[] = [];

  fail(code: ProblemErrorCode, path: string, params: ProblemError['params'] = {}): void {
    if (this.errors.length < MOST_ERRORS) this.errors.push({ code, path, params });
  }

  object(value: unknown, path: string): Fields {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
    this.fail('not-an-object', path);
    return {};
  }

  /** An absent list is empty when `optional`. */
  list(value: unknown, path: string, most: number, optional = false): readonly unknown[] {
    if (value === undefined && optional) return [];
    if (!Array.isArray(value)) {
      this.fail('not-a-list', path);
      return [];
    }
    if (value.length <= most) return value;
    this.fail('too-many', path, { value: value.length, most });
    return [];
  }

  text(value: unknown, path: string): string {
    if (typeof value === 'string' && value.length > 0) return value;
    this.fail('not-text', path);
    return '';
  }

  /** A whole number between `least` and `most`; absent = `fallback` when one is given. */
  whole(value: unknown, path: string, least: number, most: number, fallback?: number): number {
    if (value === undefined && fallback !== undefined) return fallback;
    if (!Number.isInteger(value)) this.fail('not-a-whole-number', path, { value: shown(value) });
    else if ((value as number) < least || (value as number) > most) {
      this.fail('out-of-range', path, { value: value as number, least, most });
    } else return value as number;
    return least;
  }

  /** Absent = false. */
  flag(value: unknown, path: string): boolean {
    if (value === undefined || typeof value === 'boolean') return value === true;
    this.fail('unknown-word', path, { value: shown(value), expected: 'true, false' });
    return false;
  }

  word<W extends string>(value: unknown, path: string, words: readonly W[], fallback?: W): W {
    if (value === undefined && fallback !== undefined) return fallback;
    if (words.includes(value as W)) return value as W;
    this.fail('unknown-word', path, { value: shown(value), expected: words.join(', ') });
    return words[0];
  }

  wholes(value: unknown, path: string, least: number, most: number): number[] {
    return this.list(value, path, 100_000, true).map((v, i) => this.whole(v, `${path}[${i}]`, least, most));
  }

  texts(value: unknown, path: string, most: number): string[] {
    return this.list(value, path, most, true).map((v, i) => this.text(v, `${path}[${i}]`));
  }
}

const shown = (value: unknown): string => {
  const text = value === undefined ? 'missing' : (JSON.stringify(value) ?? typeof value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

/** What is wrong with an entry: where it stands (names from the outside in) and what it is, for programs. */
export interface EntryProblem {
  readonly path: readonly string[];
  readonly code: EntryProblemCode;
  /** What the message says of it: for `too-long` the `most` characters. */
  readonly params?: { readonly most: number };
}

export type EntryProblemCode =
  | 'required'
  | 'too-long'
  | 'unusable'
  | 'unknown-id'
  | 'duplicate'
  | 'out-of-range'
  | 'not-whole'
  | 'two-readings'
  | 'one-product'
  | 'wrong-firm-code'
  | 'exists-already'
  | 'nobody-to-ask'
  | 'asked-enough'
  | 'not-taken-back'
  | 'not-in-care';

export interface InvalidEntries {
  readonly code: 'invalid-input';
  readonly problems: readonly EntryProblem[];
}

/** Control characters but for tabs and the ends of lines. */
const UNSHOWABLE = /[^\P{Cc}\t\n\r]/u;

/** Collects problems, so that one round of correcting is enough. */
export class Problems {
  private readonly found: EntryProblem[] = [];

  constructor(private readonly root: readonly string[] = []) {}

  add(path: string, code: Exclude<EntryProblemCode, 'too-long'>): this {
    this.found.push({ path: [...this.root, path], code });
    return this;
  }

  tooLong(path: string, most: number): this {
    this.found.push({ path: [...this.root, path], code: 'too-long', params: { most } });
    return this;
  }

  /** A text that must be there and fit its column. */
  text(path: string, value: string, longest: number): this {
    if (value.trim() === '') return this.add(path, 'required');
    return this.optionalText(path, value, longest);
  }

  optionalText(path: string, value: string | null, longest: number): this {
    if (value !== null && UNSHOWABLE.test(value)) return this.add(path, 'unusable');
    return value !== null && value.length > longest ? this.tooLong(path, longest) : this;
  }

  unless(fine: boolean, path: string, code: Exclude<EntryProblemCode, 'too-long'>): this {
    return fine ? this : this.add(path, code);
  }

  get list(): readonly EntryProblem[] {
    return this.found;
  }
}

export const invalid = (problems: readonly EntryProblem[]): InvalidEntries => ({ code: 'invalid-input', problems });

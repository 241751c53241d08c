/** What is wrong with an entry: where it stands (names from the outside in) and what it is, for programs. */
export interface EntryProblem {
  readonly path: readonly string[];
  readonly code: EntryProblemCode;
}

export type EntryProblemCode =
  | 'required'
  | 'too-long'
  | 'unusable'
  | 'unknown-id'
  | 'duplicate'
  | 'out-of-range'
  | 'not-for-this-country'
  | 'exists-already';

export interface InvalidEntries {
  readonly code: 'invalid-input';
  readonly problems: readonly EntryProblem[];
}

/** Collects problems, so that one round of correcting is enough. */
export class Problems {
  private readonly found: EntryProblem[] = [];

  constructor(private readonly root: readonly string[] = []) {}

  add(path: string, code: EntryProblemCode): this {
    this.found.push({ path: [...this.root, path], code });
    return this;
  }

  /** A text that must be there and fit its column. */
  text(path: string, value: string, longest: number): this {
    if (value.trim() === '') return this.add(path, 'required');
    return this.optionalText(path, value, longest);
  }

  optionalText(path: string, value: string | null, longest: number): this {
    return value !== null && value.length > longest ? this.add(path, 'too-long') : this;
  }

  unless(fine: boolean, path: string, code: EntryProblemCode): this {
    return fine ? this : this.add(path, code);
  }

  get list(): readonly EntryProblem[] {
    return this.found;
  }
}

export const invalid = (problems: readonly EntryProblem[]): InvalidEntries => ({ code: 'invalid-input', problems });

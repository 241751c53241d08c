/**
 * The part of ICU MessageFormat that our texts need: `{name}`, `{n, number}`, `{at, date}`, `{at, time}`,
 * `{n, plural, =0 {…} one {…} other {… # …}}` and `{kind, select, a {…} other {…}}`, nested as deep as wanted; and
 * `{n, percent}`, which tells 20 as 20%. A quote needs no escape; braces cannot be written literally, and no text needs them.
 */
export type Piece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'count' }
  | { readonly kind: 'value'; readonly name: string; readonly as: keyof typeof PLAIN }
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly by: 'plural' | 'select';
      readonly branches: ReadonlyMap<string, readonly Piece[]>;
    };

const PLAIN = { text: 'text', number: 'number', percent: 'percent', date: 'date', time: 'time' } as const;

/** @throws SyntaxError that shows where a text is broken. */
export function parse(source: string): readonly Piece[] {
  const reader = new Reader(source);
  const pieces = reader.pieces(false);
  if (!reader.atEnd()) throw reader.broken('a closing brace too many');
  return pieces;
}

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  atEnd(): boolean {
    return this.at >= this.source.length;
  }

  broken(what: string): SyntaxError {
    return new SyntaxError(`${what} at ${this.at} of "${this.source}"`);
  }

  pieces(counting: boolean): Piece[] {
    const pieces: Piece[] = [];
    let words = '';
    const flush = (): void => {
      if (words !== '') pieces.push({ kind: 'words', words });
      words = '';
    };
    while (!this.atEnd() && this.source[this.at] !== '}') {
      const c = this.source[this.at++];
      if (c === '{') {
        flush();
        pieces.push(this.place());
      } else if (c === '#' && counting) {
        flush();
        pieces.push({ kind: 'count' });
      } else words += c;
    }
    flush();
    return pieces;
  }

  private place(): Piece {
    const name = this.word();
    if (this.take('}')) return { kind: 'value', name, as: 'text' };
    this.expect(',');
    const format = this.word();
    if (format === 'plural' || format === 'select') {
      this.expect(',');
      return { kind: 'choice', name, by: format, branches: this.branches(format === 'plural') };
    }
    if (!(format in PLAIN)) throw this.broken(`unknown format "${format}"`);
    this.expect('}');
    return { kind: 'value', name, as: PLAIN[format as keyof typeof PLAIN] };
  }

  private branches(counting: boolean): ReadonlyMap<string, readonly Piece[]> {
    const branches = new Map<string, readonly Piece[]>();
    while (!this.take('}')) {
      const key = this.word();
      this.expect('{');
      branches.set(key, this.pieces(counting));
      this.expect('}');
    }
    if (!branches.has('other')) throw this.broken('a choice without "other"');
    return branches;
  }

  private word(): string {
    this.skipSpace();
    const found = /^[=A-Za-z0-9_-]+/.exec(this.source.slice(this.at))?.[0];
    if (!found) throw this.broken('a name is missing');
    this.at += found.length;
    return found;
  }

  private take(c: string): boolean {
    this.skipSpace();
    if (this.source[this.at] !== c) return false;
    this.at++;
    return true;
  }

  private expect(c: string): void {
    if (!this.take(c)) throw this.broken(`"${c}" is missing`);
  }

  private skipSpace(): void {
    while (this.source[this.at] === ' ' || this.source[this.at] === '\n') this.at++;
  }
}

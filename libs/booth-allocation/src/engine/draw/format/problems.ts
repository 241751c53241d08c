/** What is wrong with a draw's inputs, and where: `place` is a path such as `applicants[3].wishes[0].booths[1]`. */
export interface DrawProblem {
  readonly place: string;
  readonly problem: string;
}

/** Reads values of an untrusted JSON tree and collects every problem instead of stopping at the first. */
export class DrawReader {
  readonly problems: DrawProblem[] = [];

  complain(place: string, problem: string): void {
    this.problems.push({ place, problem });
  }

  object(value: unknown, place: string): Record<string, unknown> {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    this.complain(place, `must be an object, is ${show(value)}`);
    return {};
  }

  list(value: unknown, place: string, most: number): readonly unknown[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.complain(place, `must be a list, is ${show(value)}`);
      return [];
    }
    if (value.length > most) this.complain(place, `has ${value.length} entries, at most ${most} are allowed`);
    return value.slice(0, most);
  }

  text(value: unknown, place: string): string {
    if (typeof value === 'string' && value.length > 0 && value.length <= 200) return value;
    this.complain(place, `must be a text of 1 to 200 characters, is ${show(value)}`);
    return '';
  }

  texts(value: unknown, place: string, most: number): string[] {
    return this.list(value, place, most).map((item, i) => this.text(item, `${place}[${i}]`));
  }

  whole(value: unknown, place: string, least: number, most: number, absent?: number): number {
    if (value === undefined && absent !== undefined) return absent;
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
    this.complain(place, `must be a whole number from ${least} to ${most}, is ${show(value)}`);
    return least;
  }

  flag(value: unknown, place: string): boolean {
    if (value === undefined) return false;
    if (typeof value === 'boolean') return value;
    this.complain(place, `must be true or false, is ${show(value)}`);
    return false;
  }
}

export function show(value: unknown): string {
  const text = value === undefined ? 'missing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

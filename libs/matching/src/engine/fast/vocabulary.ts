import type { CodeFact } from '../facts/index.js';

/** Ids offered by suppliers, numbered as they come; distances from each wanted id are kept as a row over them. */
export class Vocabulary {
  readonly ids: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly rows = new Map<string, Float64Array>();

  constructor(private readonly distance: (wanted: string, offered: string) => number) {}

  number(id: string): number {
    let number = this.numbers.get(id);
    if (number === undefined) {
      number = this.ids.length;
      this.numbers.set(id, number);
      this.ids.push(id);
    }
    return number;
  }

  /** How near each offered id comes to the wanted one. Valid for the ids numbered so far. */
  row(wanted: string): Float64Array {
    let row = this.rows.get(wanted);
    if (row === undefined || row.length < this.ids.length) {
      row = Float64Array.from(this.ids, (offered) => this.distance(wanted, offered));
      this.rows.set(wanted, row);
    }
    return row;
  }

  /** Lists of several suppliers laid end to end: supplier i has items[start[i]] to items[start[i+1]-1], each once. */
  flatten(lists: readonly (readonly CodeFact[] | undefined)[]): FlatLists {
    const start = new Int32Array(lists.length + 1);
    const items: number[] = [];
    lists.forEach((list, row) => {
      const from = items.length;
      for (const fact of list ?? []) {
        const number = this.number(fact.id);
        if (items.indexOf(number, from) === -1) items.push(number);
      }
      start[row + 1] = items.length;
    });
    return { start, items: Int32Array.from(items) };
  }
}

export interface FlatLists {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

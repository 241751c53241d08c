import { sureness, type CodeFact } from '../facts/index.js';

/** Ids offered by suppliers, numbered as they come; distances from each wanted id are kept as a row over them. */
export class Vocabulary {
  readonly ids: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly rows = new Map<string, Float64Array>();
  private readonly marked = new Map<string, Uint8Array>();

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
      row = new Float64Array(this.ids.length);
      for (let offered = 0; offered < row.length; offered++) row[offered] = this.distance(wanted, this.ids[offered]);
      this.rows.set(wanted, row);
    }
    return row;
  }

  /** 1 for each offered id that stands in the list; kept under `name`. */
  marks(name: string, list: readonly string[]): Uint8Array {
    let marks = this.marked.get(name);
    if (marks === undefined || marks.length < this.ids.length) {
      marks = new Uint8Array(this.ids.length);
      for (const id of list) if (this.numbers.has(id)) marks[this.numbers.get(id)!] = 1;
      this.marked.set(name, marks);
    }
    return marks;
  }

  /** Lists of several suppliers laid end to end: supplier i has items[start[i]] to items[start[i+1]-1], each once. */
  flatten(lists: readonly (readonly CodeFact[] | undefined)[]): FlatLists {
    const start = new Int32Array(lists.length + 1);
    const items: number[] = [];
    const sure: number[] = [];
    lists.forEach((list, row) => {
      const from = items.length;
      for (const fact of list ?? []) {
        const number = this.number(fact.id);
        const known = items.indexOf(number, from);
        if (known === -1) {
          items.push(number);
          sure.push(sureness(fact));
        } else sure[known] = Math.max(sure[known], sureness(fact));
      }
      start[row + 1] = items.length;
    });
    return { start, items: Int32Array.from(items), sure: Float64Array.from(sure) };
  }
}

export interface FlatLists {
  readonly start: Int32Array;
  readonly items: Int32Array;
  /** How sure each item is, in the order of `items`. */
  readonly sure: Float64Array;
}

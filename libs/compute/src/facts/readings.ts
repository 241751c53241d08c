/**
 * What texts were read to say, kept by the text itself: a fair is read anew every so often, its texts hardly change,
 * and reading them is most of the work. Holds the newest few thousand.
 */
export class Readings<T> {
  private readonly known = new Map<string, T>();

  constructor(private readonly most = 20_000) {}

  of(text: string, read: () => T): T {
    const before = this.known.get(text);
    if (before !== undefined) return before;
    const now = read();
    this.known.set(text, now);
    if (this.known.size > this.most) this.known.delete(this.known.keys().next().value as string);
    return now;
  }
}

import { PushIterator } from './push-iterator.js';

describe('PushIterator', () => {
  it('gives items in the order they were pushed, waiting or not', async () => {
    const items = new PushIterator<number>(() => undefined);
    const first = items.next();
    items.push(1);
    items.push(2);
    expect([(await first).value, (await items.next()).value]).toEqual([1, 2]);
  });

  it('lets go of a waiting reader and of its source when it is ended', async () => {
    let released = 0;
    const items = new PushIterator<number>(() => released++);
    const waiting = items.next();
    await items.return();
    await items.return();
    expect((await waiting).done).toBe(true);
    expect(released).toBe(1);
  });

  it('forgets the oldest items of a reader that does not keep up', async () => {
    const items = new PushIterator<number>(() => undefined, 2);
    [1, 2, 3].forEach((n) => items.push(n));
    expect((await items.next()).value).toBe(2);
  });
});

import { allPages, type Page, type PageRequest } from './page.js';

const LIST = Array.from({ length: 1_201 }, (_, i) => i);

/** The numbers from 0, and how many were asked for at a time. */
const asked: number[] = [];
const read = async ({ first, after }: PageRequest): Promise<Page<number>> => {
  asked.push(first);
  const start = after ? Number(after) + 1 : 0;
  const items = LIST.slice(start, start + first);
  return { items, endCursor: String(items.at(-1)), hasNextPage: start + first < LIST.length };
};
beforeEach(() => void asked.splice(0));

it('reads all pages of a list', async () => {
  expect(await allPages(read)).toEqual(LIST);
  expect(asked).toEqual([500, 500, 500]);
});

it('reads no more rows than it is told to', async () => {
  expect(await allPages(read, 600)).toEqual(LIST.slice(0, 600));
  expect(asked).toEqual([500, 100]);
});

it('has nothing for whom the list refuses, also half way', async () => {
  expect(await allPages(async (page) => (page.after ? null : read(page)))).toBeNull();
});

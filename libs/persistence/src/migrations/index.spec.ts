import { readdirSync } from 'node:fs';
import { MIGRATIONS } from './index.js';

/** `0082-own-causes.ts` holds `OwnCauses1795600000082`. */
const inClassName = (file: string): string => {
  const [, number, words] = /^(\d{4})-(.+)\.ts$/.exec(file) ?? [];
  const name = words.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return `${name}${1_795_600_000_000 + Number(number)}`;
};

it('lists every migration there is a file of once, in the order of the numbers', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => /^\d{4}-.+\.ts$/.test(file));
  expect(files.length).toBeGreaterThan(30);
  expect(MIGRATIONS.map(({ name }) => name)).toEqual(files.sort().map(inClassName));
});

it('gives each the name under which it is remembered as applied', () => {
  const names = MIGRATIONS.map((Migration) => (new Migration() as { name?: string }).name ?? Migration.name);
  expect(names).toEqual(MIGRATIONS.map(({ name }) => name));
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PATIENCE_MS = 60_000;

/** The link with this beginning in the letter to an address, as soon as the worker has written it. */
export async function linkInLetter(mailDir: string, to: string, beginning: string): Promise<string> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until;) {
    // The first letter makes the folder.
    const names = existsSync(mailDir) ? readdirSync(mailDir) : [];
    const letters = names.map((name) => readFileSync(join(mailDir, name), 'utf8'));
    const letter = letters.find((text) => text.includes(to) && text.includes(beginning));
    const link = letter && new RegExp(`${beginning}\\S+`).exec(letter)?.[0];
    if (link) return link;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`No letter to ${to} with ${beginning} came.`);
}

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { commandNamed, COMMANDS } from './commands.js';

const files = readdirSync(fileURLToPath(new URL('./commands', import.meta.url)));

describe('the commands of ketnoi', () => {
  it.each(Object.keys(COMMANDS))('%s says how it is written', async (name) => {
    expect(files).toContain(`${name}.ts`);
    const { usage } = await commandNamed(name);
    expect(usage.split('\n')[0]).toMatch(new RegExp(`^usage: ketnoi ${name}( |$)`));
  });
});

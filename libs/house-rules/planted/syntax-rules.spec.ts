import { isAbsolute } from 'node:path';
import { plantTree, type PlantedTree } from './planted-tree.js';
import { LAWFUL_SYNTAX, SYNTAX_BREAKS } from './syntax-breaks.js';

interface LintedFile {
  filePath: string;
  messages: { ruleId: string | null; message: string }[];
}

describe('syntax rules', () => {
  let tree: PlantedTree;
  let linted: LintedFile[];

  beforeAll(() => {
    tree = plantTree();
    for (const { file, code } of [...SYNTAX_BREAKS, ...LAWFUL_SYNTAX]) tree.plant(file, `${code}\n`);
    const out = tree.run('eslint/bin/eslint.js', [
      '-c',
      'libs/house-rules/eslint.config.mjs',
      '--format',
      'json',
      'apps',
      'libs',
    ]);
    linted = JSON.parse(out) as LintedFile[];
  }, 60_000);

  afterAll(() => tree.remove());

  const messagesOf = (file: string): LintedFile['messages'] => {
    const found = linted.find(
      ({ filePath }) => isAbsolute(filePath) && filePath.replaceAll('\\', '/').endsWith(`/${file}`),
    );
    if (!found) throw new Error(`${file} was not looked at.`);
    return found.messages;
  };

  it.each(SYNTAX_BREAKS)('$rule refuses $code in $file', ({ rule, says = '', file }) => {
    expect(messagesOf(file)).toContainEqual(
      expect.objectContaining({ ruleId: rule, message: expect.stringContaining(says) }),
    );
  });

  it.each(LAWFUL_SYNTAX)('$code may stand in $file', ({ file }) => {
    expect(messagesOf(file)).toEqual([]);
  });
});

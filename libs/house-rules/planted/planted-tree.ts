/** A small house of its own under .local/, with the real rules and whatever is planted in it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface PlantedTree {
  plant(file: string, content: string): void;
  /** Runs a program of node_modules inside the tree; answers with what it wrote, whatever its exit code. */
  run(program: string, args: readonly string[]): string;
  remove(): void;
}

/** Inside the checkout, so that packages are found as they are from the real sources. */
export function plantTree(): PlantedTree {
  mkdirSync(join(ROOT, '.local'), { recursive: true });
  const dir = mkdtempSync(join(ROOT, '.local/planted-'));
  for (const file of ['package.json', 'tsconfig.base.json']) cpSync(join(ROOT, file), join(dir, file));
  for (const file of ['dependency-cruiser.cjs', 'eslint.config.mjs', 'forbidden-syntax.mjs', 'tsconfig.all.json']) {
    cpSync(join(ROOT, 'libs/house-rules', file), join(dir, 'libs/house-rules', file));
  }
  return {
    plant(file, content) {
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      writeFileSync(join(dir, file), content);
    },
    run(program, args) {
      const { stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
        cwd: dir,
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '' },
        maxBuffer: 64 * 1024 * 1024,
      });
      if (!stdout) throw new Error(`${program} wrote nothing. ${stderr}`);
      return stdout;
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

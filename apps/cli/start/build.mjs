/** Compiles all apps and libs into dist/, when a source has changed since the last time. */
import { existsSync, rmSync } from 'node:fs';
import { withLock } from '../../../libs/local-services/src/index.mjs';
import { runOrExplain } from './child-output.mjs';
import { builtApp, inLocal, inRoot } from './project.mjs';
import { dropStamp, filesUnder, fingerprintOf, readStamp, writeStamp } from './stamps.mjs';
import { timedStep } from './steps.mjs';

const STAMP = inRoot('dist/.built');
const UNDER_WAY = inRoot('dist/.building');
const SPEC = /[.](spec|int-spec|e2e-spec)[.]ts$/;

/** @param {string} file */
const isSource = (file) =>
  file.endsWith('.ts') && /\/(apps|libs)\/[^/]+\/src\//.test(file) && !file.includes('/apps/web/') && !SPEC.test(file);

/** @returns {Promise<number>} milliseconds spent */
export async function buildAll() {
  return withLock(inLocal('build.lock'), async () => {
    const inputs = [
      inRoot('apps'),
      inRoot('libs'),
      inRoot('package-lock.json'),
      inRoot('tsconfig.base.json'),
      inRoot('nest-cli.json'),
    ];
    const keep = (/** @type {string} */ file) => isSource(file) || /\.json$/.test(file);
    const now = fingerprintOf(inputs, keep);
    if (readStamp(STAMP) === now && existsSync(builtApp('cli'))) return 0;
    const { ms } = await timedStep('building', async () => {
      // The compiler trusts its notes of last time, which a build that was killed may have left half written.
      if (existsSync(UNDER_WAY)) rmSync(inRoot('dist'), { recursive: true, force: true });
      dropStamp(STAMP);
      writeStamp(UNDER_WAY, '');
      await runOrExplain({
        name: 'nest build',
        command: process.execPath,
        args: [inRoot('node_modules/@nestjs/cli/bin/nest.js'), 'build'],
      });
      dropStamp(UNDER_WAY);
      sweepOutputs();
      writeStamp(STAMP, now);
    });
    return ms;
  });
}

/** Removes what was compiled from sources that are gone. */
function sweepOutputs() {
  for (const file of [inRoot('dist/apps'), inRoot('dist/libs')].flatMap(filesUnder)) {
    const source = file.replace(inRoot('dist'), inRoot()).replace(/[.]js([.]map)?$/, '.ts');
    if (source.endsWith('.ts') && !existsSync(source)) rmSync(file);
  }
}

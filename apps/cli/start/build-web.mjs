/** Builds the web app into dist/web, when one of its sources, the schema or the taxonomy has changed since the last time. */
import { existsSync } from 'node:fs';
import { withLock } from '../../../libs/local-services/src/index.mjs';
import { runOrExplain } from './child-output.mjs';
import { inLocal, inRoot } from './project.mjs';
import { dropStamp, fingerprintOf, readStamp, writeStamp } from './stamps.mjs';
import { timedStep } from './steps.mjs';

const STAMP = inRoot('dist/web.built');
const INPUTS = ['apps/web', 'apps/gateway/schema.graphql', 'libs/taxonomy/data/taxonomy.jsonl', 'package-lock.json'];

/** @returns {Promise<number>} milliseconds spent */
export async function buildWeb() {
  return withLock(inLocal('build-web.lock'), async () => {
    // What the build itself makes among the sources does not count.
    const now = fingerprintOf(
      INPUTS.map((path) => inRoot(path)),
      (file) => !file.includes('.generated.') && !file.includes('/src/generated/'),
    );
    if (readStamp(STAMP) === now && existsSync(inRoot('dist/web/index.html'))) return 0;
    const { ms } = await timedStep('building the web app', async () => {
      dropStamp(STAMP);
      await runOrExplain({
        name: 'building the web app',
        command: process.execPath,
        args: [inRoot('apps/web/build/build.mjs')],
      });
      writeStamp(STAMP, now);
    });
    return ms;
  });
}

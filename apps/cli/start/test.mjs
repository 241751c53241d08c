/**
 * `npm test`: everything needed to check this checkout, from a bare clone and with nothing running. Words after `--` go to
 * jest alone (`npm test -- libs/matching`); the other checks are left out then.
 * The last line is `N passed, N failed`; each check that is not a jest test counts as one.
 */
import { buildAll } from './build.mjs';
import { runQuietly } from './child-output.mjs';
import { installPackages } from './install.mjs';
import { runJest } from './jest.mjs';
import { checkSentStatements } from './sent-statements.mjs';

import { endWhatWasLeft, startSlotServices, takeFolder } from './slot-services.mjs';
import { step } from './steps.mjs';
import { runUntilStopped } from './stopping.mjs';

/** Named so that a failing one can be run by itself: `npm run NAME`. */
const CHECKS = ['typecheck', 'lint', 'rules'];

await runUntilStopped(async () => {
  const jestWords = process.argv.slice(2);
  const tally = { passed: 0, failed: 0 };
  await endWhatWasLeft();
  await installPackages();
  const count = (/** @type {boolean} */ good) => (good ? tally.passed++ : tally.failed++);

  let buildWorks = true;
  try {
    await buildAll();
  } catch (error) {
    buildWorks = false;
    process.stdout.write(`${/** @type {Error} */ (error).message}\n`);
  }
  count(buildWorks);

  if (jestWords.length === 0) for (const check of CHECKS) count(await passes(check));

  const services = await startSlotServices(takeFolder('test'), {
    title: 'starting test database and Redis',
    forTests: true,
  });
  const jest = await runJest(jestWords, {
    ...process.env,
    NODE_ENV: 'test',
    TEST_DATABASE_URL: services.databaseUrl,
    TEST_REDIS_URL: services.redisUrl,
  });
  tally.passed += jest.passed;
  tally.failed += jest.failed;
  if (services.statements) count(await isPortable(services.statements));
  await step('stopping services', services.stop);
  process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
  return tally.failed === 0 && tally.passed > 0 ? 0 : 1;
});

/** @param {string} logFile */
async function isPortable(logFile) {
  const { findings } = await step('reading the statements that were sent', async (_, notice) => {
    const found = await checkSentStatements(logFile);
    notice(`${found.statements} statements`);
    return found;
  });
  for (const finding of findings) process.stdout.write(`    not portable: ${finding}\n`);
  return findings.length === 0;
}

/** @param {string} check a script of package.json */
async function passes(check) {
  let report = '';
  const code = await step(check, async () => {
    const outcome = await runQuietly({ name: check, command: 'npm', args: ['run', '--silent', check] });
    report = outcome.output;
    return outcome.code;
  });
  if (code !== 0) process.stdout.write(`${report.trimEnd()}\n  ✗ ${check} failed (npm run ${check})\n\n`);
  return code === 0;
}

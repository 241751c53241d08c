/**
 * `npm test`: everything needed to check this checkout, from a bare clone and with nothing running. Words after `--` go to
 * jest (`npm test -- libs/matching`); types, style and import rules are left out then.
 * The last line is `N passed, N failed`; each check that is not a jest test counts as one.
 */
import { buildAll } from './build.mjs';
import { buildWeb } from './build-web.mjs';
import { runQuietly } from './child-output.mjs';
import { ensureChromium } from './chromium.mjs';
import { installPackages } from './install.mjs';
import { runJest } from './jest.mjs';
import { checkSentStatements } from './sent-statements.mjs';
import { endWhatWasLeft, startSlotServices, takeFolder } from './slot-services.mjs';
import { step } from './steps.mjs';
import { Explained, explain, runUntilStopped } from './stopping.mjs';

/** Scripts of package.json, so that a failing one can be run by itself. */
const SOURCE_CHECKS = ['typecheck', 'lint', 'rules'];

await runUntilStopped(async () => {
  const jestWords = process.argv.slice(2);
  const tally = { passed: 0, failed: 0 };
  /** @param {() => Promise<unknown>} check */
  const count = async (check) => {
    try {
      await check();
      tally.passed++;
    } catch (error) {
      tally.failed++;
      process.stdout.write(`${explain(error)}\n`);
    }
  };

  await endWhatWasLeft();
  await count(installPackages);
  await count(buildAll);
  await count(buildWeb);
  if (jestWords.length === 0) await checkSources(count);
  await count(async () => {
    const services = await startSlotServices(takeFolder('test'), {
      title: 'starting test database and Redis',
      forTests: true,
    });
    const chromium = await ensureChromium(process.env);
    const jest = await runJest(jestWords, {
      ...process.env,
      NODE_ENV: 'test',
      TEST_DATABASE_URL: services.databaseUrl,
      TEST_REDIS_URL: services.redisUrl,
      ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
    });
    tally.passed += jest.passed;
    tally.failed += jest.failed;
    const { statements } = services;
    if (statements) await count(() => mustBePortable(statements));
    await step('stopping services', services.stop);
  });
  process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
  return tally.failed === 0 ? 0 : 1;
});

/**
 * They read the same files and none of them keeps two processors busy, so they run side by side.
 * @param {(check: () => Promise<unknown>) => Promise<void>} count
 */
async function checkSources(count) {
  const outcomes = await step('checking types, style and import rules', (_, notice) =>
    Promise.all(
      SOURCE_CHECKS.map(async (name) => {
        const { code, output } = await runQuietly({ name, command: 'npm', args: ['run', '--silent', name] });
        notice(`${code === 0 ? '✓' : '✗'} ${name}`);
        return { name, code, output };
      }),
    ),
  );
  for (const { name, code, output } of outcomes) {
    await count(async () => {
      if (code !== 0) throw new Explained(`${output.trimEnd()}\n  ✗ ${name} failed (npm run ${name})\n`);
    });
  }
}

/** @param {string} logFile */
async function mustBePortable(logFile) {
  const findings = await step('reading the statements that were sent', async (_, notice) => {
    const found = await checkSentStatements(logFile);
    notice(`${found.statements} statements`);
    return found.findings;
  });
  if (findings.length > 0)
    throw new Explained(findings.map((/** @type {string} */ finding) => `    not portable: ${finding}`).join('\n'));
}

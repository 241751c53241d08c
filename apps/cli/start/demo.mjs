/**
 * `npm run demo`: from a bare clone to a running fair. Each step may be killed at any moment: the next start goes on from
 * what is whole and makes the rest again.
 */
import { join } from 'node:path';
import { freePort, keptSecrets } from '../../../libs/local-services/src/index.mjs';
import { commandStep } from './app-command.mjs';
import { startServer, waitUntilReady } from './app-server.mjs';
import { buildAll } from './build.mjs';
import { buildWeb } from './build-web.mjs';
import { DEMO_USAGE, demoOptions } from './demo-options.mjs';
import { demoSettings } from './demo-settings.mjs';
import { demoIdentity, readDemoState, reuseOrForget, writeDemoState } from './demo-state.mjs';
import { installPackages } from './install.mjs';
import { inLocal } from './project.mjs';
import { announceDemo, runningDemo, welcome, withdrawDemo } from './running-demo.mjs';
import { endWhatWasLeft, startSlotServices, takeFolder } from './slot-services.mjs';
import { writeStamp } from './stamps.mjs';
import { step } from './steps.mjs';
import { onStop, runUntilStopped } from './stopping.mjs';

const USUAL_PORTS = Array.from({ length: 20 }, (_, n) => 4000 + n);

await runUntilStopped(async () => {
  const options = demoOptions(process.argv.slice(2));
  if (options.help) return void process.stdout.write(`${DEMO_USAGE}\n`);
  const already = runningDemo();
  if (already && !options.once) {
    process.stdout.write(
      `The demo of this checkout runs already (process ${already.owner.pid}).\n${welcome(already)}\n`,
    );
    return;
  }
  const started = Date.now();
  process.stdout.write('Kết Nối: fictional fairs, on this machine only\n');

  await endWhatWasLeft();
  const install = await installPackages();
  const build = (await buildAll()) + (await buildWeb());
  const ms = { install, build, services: 0, migrate: 0, load: 0, ready: 0 };
  const dir = takeFolder('demo');
  const wanted = demoIdentity(options, process.env.DATABASE_URL);
  let reuse = reuseOrForget(dir, wanted, options);

  const services = await startSlotServices(dir, { title: 'starting database and Redis', forTests: false });
  ms.services = services.ms;
  reuse &&= services.keepsData;
  const { demoPassword: password } = keptSecrets(join(dir, 'secrets.json'), ['servicePassword', 'demoPassword']);
  const port = process.env.PORT ? Number(process.env.PORT) : await freePort(USUAL_PORTS);
  const url = `http://localhost:${port}`;
  const { databaseUrl, redisUrl } = services;
  const env = demoSettings({ databaseUrl, redisUrl, port, url, password, given: process.env });

  // From here on a start that is killed leaves data that is not whole.
  if (!reuse) writeDemoState(dir, { stage: 'loading', of: wanted, loadMs: 0 });
  ms.migrate = (await commandStep('bringing the tables up to date', ['migrate'], env)).ms;
  if (!reuse) {
    const load = await commandStep(
      'loading the fictional fairs',
      ['demo-load', '--scale', options.scale, '--seed', options.seed],
      env,
    );
    writeDemoState(dir, { stage: 'loaded', of: wanted, loadMs: load.ms });
  }
  ms.load = readDemoState(dir).loadMs;

  const servers = await step('starting gateway and worker', async () => {
    const both = [
      startServer('gateway', { env, logFile: join(dir, 'gateway.log') }),
      startServer('worker', { env, logFile: join(dir, 'worker.log') }),
    ];
    const failed = Promise.race(both.map((server) => server.failed));
    await Promise.race([waitUntilReady(url, 60_000), failed]);
    return { failed };
  });
  ms.ready = Date.now() - started;
  announceDemo({ url, password, databaseUrl, redisUrl });
  onStop(withdrawDemo);

  if (readDemoState(dir).stage !== 'rounds-done' || options.once) {
    writeDemoState(dir, { stage: 'in-rounds', of: wanted, loadMs: ms.load });
    const rounds = commandStep('running the rounds of both fairs', ['demo-rounds'], env);
    const { outcome } = await Promise.race([rounds, servers.failed]);
    writeStamp(inLocal('demo.json'), `${JSON.stringify({ ...outcome, ms }, null, 2)}\n`);
    writeDemoState(dir, { stage: 'rounds-done', of: wanted, loadMs: ms.load });
  }
  if (options.once) {
    process.stdout.write('  The figures stand in .local/demo.json.\n');
    return;
  }
  process.stdout.write(
    `${welcome({ url, password })}\n  Ctrl-C stops everything; the next start goes on with the same data.\n`,
  );
  await servers.failed;
});

/** For each rule of dependency-cruiser.cjs one way to break it: the rule must name exactly this step. */

export interface ImportBreak {
  readonly rule: string;
  /** The file that breaks the rule. */
  readonly from: string;
  /** What it imports, as written. */
  readonly imports: string;
}

export const IMPORT_BREAKS: readonly ImportBreak[] = [
  { rule: 'no-circular', from: 'libs/kernel/src/chicken.ts', imports: './egg.js' },
  { rule: 'not-to-unresolvable', from: 'apps/gateway/src/misspelt.ts', imports: '@ketnoi/meetnigs' },
  { rule: 'kernel-imports-nothing', from: 'libs/kernel/src/curious.ts', imports: '@ketnoi/taxonomy' },
  { rule: 'rooms-are-framework-free', from: 'libs/directory/src/domain/decorated.ts', imports: '@nestjs/common' },
  { rule: 'rooms-are-framework-free', from: 'libs/directory/testing/stored.ts', imports: 'typeorm' },
  {
    rule: 'use-cases-know-only-nest-common',
    from: 'libs/directory/src/application/query-table.ts',
    imports: 'typeorm',
  },
  {
    rule: 'room-module-knows-only-nest-common',
    from: 'libs/directory/src/directory.module.ts',
    imports: '@nestjs/graphql',
  },
  { rule: 'rooms-need-no-packages', from: 'libs/matching/src/engine/packaged.ts', imports: 'lru-cache' },
  { rule: 'rooms-do-no-io', from: 'libs/matching/src/engine/reading.ts', imports: 'node:fs' },
  {
    rule: 'rooms-do-not-visit-each-other',
    from: 'libs/meetings/src/application/visiting.ts',
    imports: '@ketnoi/directory',
  },
  {
    rule: 'rooms-do-not-know-plumbing',
    from: 'libs/meetings/src/application/plumbing.ts',
    imports: '@ketnoi/persistence',
  },
  {
    rule: 'domain-does-not-know-application',
    from: 'libs/meetings/src/domain/upside-down.ts',
    imports: '../application/request-round.js',
  },
  { rule: 'plumbing-does-not-know-plumbing', from: 'libs/persistence/src/ringing.ts', imports: '@ketnoi/jobs' },
  { rule: 'only-documents-use-messages', from: 'libs/jobs/src/wording.ts', imports: '@ketnoi/messages' },
  { rule: 'compute-feeds-engines-only', from: 'libs/compute/src/nosy.ts', imports: '@ketnoi/directory' },
  { rule: 'config-knows-no-room', from: 'libs/config/src/fairness.ts', imports: '@ketnoi/meetings' },
  { rule: 'local-services-know-only-config', from: 'libs/local-services/src/early.ts', imports: '@ketnoi/kernel' },
  { rule: 'start-needs-no-packages', from: 'apps/cli/start/hasty.mjs', imports: 'mysql2' },
  {
    rule: 'start-knows-only-local-services',
    from: 'apps/cli/start/reaching.mjs',
    imports: '../../../libs/kernel/src/index.js',
  },
  { rule: 'libs-do-not-know-apps', from: 'libs/jobs/src/upwards.ts', imports: '../../../apps/worker/src/main.js' },
  { rule: 'apps-do-not-know-apps', from: 'apps/gateway/src/neighbour.ts', imports: '../../worker/src/main.js' },
  { rule: 'apps-do-not-know-orm-or-queue', from: 'apps/worker/src/queueing.ts', imports: 'bullmq' },
  { rule: 'worker-does-not-know-graphql', from: 'apps/worker/src/answering.ts', imports: '@nestjs/graphql' },
  { rule: 'web-knows-only-the-schema', from: 'apps/web/src/server-code.ts', imports: '@ketnoi/meetings' },
  {
    rule: 'web-features-do-not-visit-each-other',
    from: 'apps/web/src/features/plan/visiting.tsx',
    imports: '../agenda/agenda',
  },
  {
    rule: 'web-ground-floor-knows-no-feature',
    from: 'apps/web/src/ui/upwards.ts',
    imports: '../features/agenda/agenda',
  },
  { rule: 'judges-know-nobody', from: 'apps/bench/src/booth-checker/peeking.ts', imports: '@ketnoi/kernel' },
  {
    rule: 'enter-by-the-door',
    from: 'apps/gateway/src/through-the-window.ts',
    imports: '../../../libs/meetings/src/application/request-round.js',
  },
  {
    rule: 'modules-are-opened-by-apps-only',
    from: 'libs/persistence/src/wiring.ts',
    imports: '@ketnoi/meetings/module',
  },
  {
    rule: 'room-modules-are-opened-by-servers-only',
    from: 'apps/cli/src/wiring.ts',
    imports: '@ketnoi/meetings/module',
  },
  {
    rule: 'production-does-not-know-test-code',
    from: 'apps/gateway/src/faking.ts',
    imports: '@ketnoi/meetings/testing',
  },
  { rule: 'no-orphans', from: 'libs/jobs/src/forgotten.ts', imports: '' },
];

/** Steps that must be allowed: a rule that forbids these would be as useless as one that never fires. */
export const LAWFUL_IMPORTS: readonly Omit<ImportBreak, 'rule'>[] = [
  { from: 'libs/matching/src/engine/scoring.ts', imports: '@ketnoi/kernel' },
  { from: 'libs/matching/src/engine/naming.ts', imports: '@ketnoi/taxonomy' },
  { from: 'libs/meetings/src/application/request-round.ts', imports: '../domain/round.js' },
  { from: 'libs/meetings/src/application/injected.ts', imports: '@nestjs/common' },
  { from: 'libs/meetings/src/meetings.module.ts', imports: './application/request-round.js' },
  { from: 'libs/meetings/src/domain/round.spec.ts', imports: 'fast-check' },
  { from: 'libs/compute/src/feeding.ts', imports: '@ketnoi/matching' },
  { from: 'libs/persistence/src/answering.ts', imports: '@ketnoi/meetings' },
  { from: 'libs/persistence/src/meetings.int-spec.ts', imports: '@ketnoi/testing' },
  { from: 'libs/persistence/src/storing.ts', imports: 'typeorm' },
  { from: 'libs/documents/src/wording.ts', imports: '@ketnoi/messages' },
  { from: 'libs/jobs/src/logging.ts', imports: '@ketnoi/logging' },
  { from: 'libs/jobs/src/configured.ts', imports: '@ketnoi/config' },
  { from: 'apps/gateway/src/opening.ts', imports: '@ketnoi/meetings/module' },
  { from: 'apps/gateway/test/faking.ts', imports: '@ketnoi/meetings/testing' },
  { from: 'apps/bench/src/against-typeorm.ts', imports: 'typeorm' },
  { from: 'apps/cli/start/begin.mjs', imports: '../../../libs/local-services/src/index.mjs' },
];

/**
 * The floor plan as rules: who may import whom (libs/README.md draws it). Each rule has a planted break in planted/ that
 * it must name, because a rule that was never seen failing is no rule.
 */
const ROOMS = 'taxonomy|accounts|directory|booth-allocation|matching|scheduling|meetings';
const PLUMBING = 'compute|persistence|jobs|documents|messages|config|logging|local-services|testing';
const SPEC = '[.](spec|int-spec|e2e-spec)[.]ts$';
const TEST_CODE = [SPEC, '^libs/[^/]+/test(ing)?/', '^libs/testing/', '^apps/[^/]+/test/', '^libs/house-rules/'];
const FRAMEWORKS =
  '(^|node_modules/)(@nestjs/|typeorm|mysql2|bullmq|ioredis|graphql|@apollo/|class-validator|express|fastify|@fastify/)';
const ANY_PACKAGE = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'];
const DOOR = 'src/index[.](ts|mjs)$';
const TAXONOMY_DOOR = `^libs/taxonomy/${DOOR}`;
/** Every lib outside the rooms may read the configuration and write to the log. */
const OPEN_TO_ALL = [`^libs/kernel/${DOOR}`, `^libs/config/${DOOR}`, `^libs/logging/${DOOR}`];

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    forbid(
      'no-circular',
      'A cycle means two files share one wall too many (type-only cycles count: entities hold ids, not each other).',
      {},
      { circular: true },
    ),
    forbid(
      'not-to-unresolvable',
      'A mistyped alias would silently switch every other rule off.',
      {},
      { couldNotResolve: true },
    ),

    // The ground floor.
    forbid(
      'kernel-imports-nothing',
      'Everybody stands on the kernel; it stands on nothing.',
      { path: '^libs/kernel/src/', pathNot: SPEC },
      { pathNot: '^libs/kernel/' },
    ),

    // The rooms.
    forbid(
      'rooms-are-framework-free',
      'domain/, engine/ and testing/ know no framework.',
      { path: `^libs/(${ROOMS})/`, pathNot: ['[.]module[.]ts$', '/src/application/'] },
      { path: FRAMEWORKS },
    ),
    forbid(
      'use-cases-know-only-nest-common',
      'application/ may be @Injectable; no ORM, queue or GraphQL.',
      { path: `^libs/(${ROOMS})/src/application/` },
      { path: FRAMEWORKS, pathNot: '@nestjs/common' },
    ),
    forbid(
      'room-module-knows-only-nest-common',
      "A room's wiring names its own use cases and nothing else.",
      { path: `^libs/(${ROOMS})/src/[^/]+[.]module[.]ts$` },
      { path: FRAMEWORKS, pathNot: '@nestjs/common' },
    ),
    forbid(
      'rooms-need-no-packages',
      'What a package does for a room belongs behind a port.',
      { path: `^libs/(${ROOMS}|kernel)/src/`, pathNot: SPEC },
      { dependencyTypes: ANY_PACKAGE, pathNot: '@nestjs/common' },
    ),
    forbid(
      'rooms-do-no-io',
      'No node core modules in rooms; take a port instead.',
      { path: `^libs/(${ROOMS}|kernel)/src/`, pathNot: SPEC },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'rooms-do-not-visit-each-other',
      'Siblings meet through kernel ids, events, or a port; taxonomy alone has an open door.',
      { path: `^libs/(${ROOMS})/` },
      { path: `^libs/(${ROOMS})/`, pathNot: ['^libs/$1/', TAXONOMY_DOOR, '^libs/taxonomy/testing/index[.]ts$'] },
    ),
    forbid(
      'rooms-do-not-know-plumbing',
      'Dependencies point inward.',
      { path: `^libs/(${ROOMS}|kernel)/`, pathNot: SPEC },
      { path: `^libs/(${PLUMBING})/` },
    ),
    forbid(
      'domain-does-not-know-application',
      'domain/ and engine/ are the bottom shelf.',
      { path: `^libs/(${ROOMS})/src/(domain|engine)/`, pathNot: SPEC },
      { path: `^libs/(${ROOMS})/`, pathNot: ['^libs/$1/src/(domain|engine|data)/', TAXONOMY_DOOR] },
    ),

    // The plumbing.
    forbid(
      'plumbing-does-not-know-plumbing',
      'All may read config and write logs; documents may use messages.',
      { path: '^libs/(compute|persistence|jobs|documents|messages|local-services|config|logging)/src/', pathNot: SPEC },
      {
        path: '^libs/(compute|persistence|jobs|documents|messages|local-services|testing)/',
        pathNot: ['^libs/$1/', `^libs/messages/${DOOR}`],
      },
    ),
    forbid(
      'only-documents-use-messages',
      'Texts are made where documents and mails are made.',
      { path: '^libs/(compute|persistence|jobs|local-services|config|logging)/src/' },
      { path: '^libs/messages/' },
    ),
    forbid(
      'compute-feeds-engines-only',
      'The threads know the rooms with engines, and meetings, whose ports they answer.',
      { path: '^libs/compute/src/', pathNot: SPEC },
      { path: '^libs/(accounts|directory)/' },
    ),
    forbid(
      'config-knows-no-room',
      'Configuration and logging are read by all and know nobody.',
      { path: '^libs/(config|logging)/src/', pathNot: SPEC },
      { path: '^libs/', pathNot: ['^libs/$1/', ...OPEN_TO_ALL] },
    ),
    forbid(
      'local-services-know-only-config',
      'They run before anything is installed or built.',
      { path: '^libs/local-services/src/', pathNot: SPEC },
      { path: '^libs/', pathNot: ['^libs/local-services/', `^libs/config/${DOOR}`] },
    ),
    forbid(
      'start-needs-no-packages',
      'Start scripts and local services run before anything is installed.',
      { path: '^(apps/cli/start|libs/local-services/src)/', pathNot: SPEC },
      { dependencyTypes: ANY_PACKAGE },
    ),
    forbid(
      'start-knows-only-local-services',
      'Nothing else is plain JavaScript, but for the check of statements.',
      { path: '^apps/cli/start/', pathNot: SPEC },
      {
        path: '^(libs|apps)/',
        pathNot: ['^apps/cli/start/', `^libs/local-services/${DOOR}`, '^libs/house-rules/portable-sql[.]mjs$'],
      },
    ),

    // The apps.
    forbid(
      'libs-do-not-know-apps',
      'Apps are built from libs, never the reverse.',
      { path: '^libs/' },
      { path: '^apps/' },
    ),
    forbid(
      'apps-do-not-know-apps',
      'Apps share only libs.',
      { path: '^apps/([^/]+)/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    forbid(
      'apps-do-not-know-orm-or-queue',
      'SQL and Redis stay in the plumbing.',
      { path: '^apps/(gateway|worker|cli)/', pathNot: TEST_CODE },
      { path: '(^|node_modules/)(typeorm|mysql2|bullmq|ioredis)' },
    ),
    forbid(
      'worker-does-not-know-graphql',
      'The back door speaks in jobs.',
      { path: '^apps/worker/' },
      { path: '(^|node_modules/)(@nestjs/graphql|@nestjs/apollo|@apollo/|graphql/)' },
    ),
    forbid(
      'web-knows-only-the-schema',
      'The browser sees generated types and exported texts, never server code.',
      { path: '^apps/web/src/' },
      { path: '^libs/' },
    ),
    forbid(
      'web-features-do-not-visit-each-other',
      'What two features of the web app need moves out of both: to ui/, session/, format/ or graphql/.',
      { path: '^apps/web/src/features/([^/]+)/' },
      { path: '^apps/web/src/(features|app)/', pathNot: '^apps/web/src/features/$1/' },
    ),
    forbid(
      'web-ground-floor-knows-no-feature',
      'What features stand on does not know them; app/ puts them together.',
      { path: '^apps/web/src/(?!features/|app/|main)' },
      { path: '^apps/web/src/(features|app)/' },
    ),

    forbid(
      'judges-know-nobody',
      'Who judges whether booths were sold twice shares no code with who sells them.',
      { path: '^apps/bench/src/booth-checker/' },
      { path: '^(libs|apps)/', pathNot: '^apps/bench/src/booth-checker/' },
    ),

    // The doors.
    forbid(
      'enter-by-the-door',
      'From outside a lib: index.ts, <room>.module.ts or testing/index.ts.',
      { path: '^(?:apps/[^/]+|libs/([^/]+))/' },
      {
        path: '^libs/',
        pathNot: [
          '^libs/$1/',
          `^libs/[^/]+/${DOOR}`,
          '^libs/[^/]+/src/[^/]+[.]module[.]ts$',
          '^libs/house-rules/portable-sql[.]mjs$',
          '^libs/[^/]+/testing/index[.]ts$',
        ],
      },
    ),
    forbid(
      'modules-are-opened-by-apps-only',
      'Wiring is done once, in the app.',
      { path: '^libs/([^/]+)/', pathNot: TEST_CODE },
      { path: '^libs/[^/]+/src/[^/]+[.]module[.]ts$', pathNot: '^libs/$1/' },
    ),
    forbid(
      'room-modules-are-opened-by-servers-only',
      'Commands and benchmarks use doors; the wiring of rooms belongs to gateway and worker.',
      { path: '^apps/(?!gateway/|worker/)', pathNot: TEST_CODE },
      { path: `^libs/(${ROOMS})/src/[^/]+[.]module[.]ts$` },
    ),
    forbid(
      'production-does-not-know-test-code',
      'Fixtures and fakes stay in tests; benchmarks may use them.',
      { path: '^(apps/(?!bench|cli/start)|libs/)', pathNot: TEST_CODE },
      { path: TEST_CODE },
    ),
    forbid(
      'no-orphans',
      'A file that nobody imports and that imports nothing is forgotten.',
      {
        orphan: true,
        pathNot: ['[.]d[.]ts$', ...TEST_CODE, '/main[.]tsx?$', '/src/index[.]ts$', '/migrations/', '[.](cjs|mjs)$'],
      },
      {},
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^apps/[^/]+/(dist|node_modules)/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};

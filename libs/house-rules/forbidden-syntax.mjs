/** Lists of syntax that is not written in parts of the house, each with what to do instead. */

/** @typedef {{ selector: string, message: string }} Forbidden */

const TIRED_NAME = '/^(Base[A-Z].*|.*(Manager|Helper|Util|Utils|Common|Base|Impl))$/';

/** @type {Forbidden[]} */
export const EVERYWHERE_SYNTAX = [
  {
    selector: 'TSEnumDeclaration',
    message: 'Use a union of strings: enums leave code behind and do not compare with data.',
  },
  { selector: `ClassDeclaration[id.name=${TIRED_NAME}]`, message: 'Name the class after what it does.' },
  { selector: `TSInterfaceDeclaration[id.name=${TIRED_NAME}]`, message: 'Name the interface after what it is.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'A file is a namespace already.' },
];

const CLOCK = 'Domain code does not look at the clock: take the instant as an argument.';
const ZONE = "Depends on the zone of the machine: use the fair's zone, or the UTC getter.";

/** @type {Forbidden[]} */
export const DOMAIN_SYNTAX = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: CLOCK },
  { selector: 'CallExpression[callee.name="Date"]', message: CLOCK },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: CLOCK },
  { selector: 'NewExpression[callee.name="Date"][arguments.length>1]', message: ZONE },
  {
    selector: 'MemberExpression[property.name=/^get(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)$/]',
    message: ZONE,
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Chance comes from `seededRng` of @ketnoi/kernel.',
  },
  { selector: 'AwaitExpression', message: 'Engines and domain code are synchronous.' },
  { selector: 'ForOfStatement[await=true]', message: 'Engines and domain code are synchronous.' },
  { selector: ':function[async=true]', message: 'Engines and domain code are synchronous.' },
  { selector: 'ImportExpression', message: 'Domain code imports nothing at run time.' },
];

/** The last bit of these may differ between machines, and a draw must come out the same on all of them. */
const INEXACT = '/^(exp|expm1|log|log2|log10|log1p|pow|sqrt|cbrt|hypot|a?(sin|cos|tan)h?|atan2)$/';

/** @type {Forbidden[]} */
export const DRAW_SYNTAX = [
  { selector: `MemberExpression[object.name="Math"][property.name=${INEXACT}]`, message: 'A draw uses integers only.' },
  { selector: 'BinaryExpression[operator="**"]', message: 'A draw uses integers only: multiply instead.' },
  { selector: 'AssignmentExpression[operator="**="]', message: 'A draw uses integers only: multiply instead.' },
  {
    selector: 'MemberExpression[property.name=/^(localeCompare|toLocale.*)$/]',
    message: 'Depends on the language of the machine: compare code units.',
  },
];

const OUTSIDE = 'Domain code does not reach outside: take a port or an argument instead.';

export const DOMAIN_GLOBALS = [
  'process',
  'global',
  'globalThis',
  'require',
  'console',
  'Buffer',
  'fetch',
  'performance',
  'crypto',
  'navigator',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'Worker',
  'WebSocket',
  'SharedArrayBuffer',
  'Atomics',
].map((name) => ({ name, message: OUTSIDE }));

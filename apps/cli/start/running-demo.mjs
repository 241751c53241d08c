/** What the running demo of this checkout tells other commands, and people. */
import { readFileSync, rmSync } from 'node:fs';
import { lives, markOf } from '../../../libs/local-services/src/index.mjs';
import { inLocal } from './project.mjs';
import { writeStamp } from './stamps.mjs';

/**
 * @typedef {object} RunningDemo
 * @property {import('../../../libs/local-services/src/process-identity.mjs').ProcessMark} owner
 * @property {string} url
 * @property {string} password of everybody in the demo
 * @property {string} databaseUrl
 * @property {string} redisUrl
 */

const FILE = inLocal('demo-running.json');

/** @param {Omit<RunningDemo, 'owner'>} demo */
export function announceDemo(demo) {
  writeStamp(FILE, JSON.stringify({ owner: markOf(process.pid), ...demo }, null, 2), 0o600);
}

export function withdrawDemo() {
  if (runningDemo()?.owner.pid === process.pid) rmSync(FILE, { force: true });
}

/** @returns {RunningDemo | null} */
export function runningDemo() {
  try {
    const demo = JSON.parse(readFileSync(FILE, 'utf8'));
    return lives(demo.owner) ? demo : null;
  } catch {
    return null;
  }
}

/** The first of each kind in the demo data. */
const PEOPLE = [
  ['organiser', 'organiser@ketnoi.example'],
  ['exhibitor', 'exhibitor@ketnoi.example'],
  ['buyer', 'buyer@ketnoi.example'],
  ['group leader', 'leader@ketnoi.example'],
  ['interpreter', 'interpreter@ketnoi.example'],
];

/** @param {{ url: string, password: string }} demo */
export function welcome({ url, password }) {
  return [
    '',
    `  Open ${url}`,
    `  GraphQL answers at ${url}/graphql`,
    '',
    '  Sign in as',
    ...PEOPLE.map(([who, email]) => `    ${who.padEnd(13)} ${email}`),
    `  with the password ${password}`,
    '',
  ].join('\n');
}

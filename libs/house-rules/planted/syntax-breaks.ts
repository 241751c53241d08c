/** For each rule of eslint.config.mjs that is ours one way to break it, and what may be written instead. */

export interface SyntaxBreak {
  readonly rule: string;
  /** Part of the message, where several restrictions share one rule. */
  readonly says?: string;
  readonly file: string;
  readonly code: string;
}

const DOMAIN = 'libs/directory/src/domain';
const ENGINE = 'libs/matching/src/engine';
const DRAW = 'libs/booth-allocation/src/engine/draw';
const ANYWHERE = 'apps/gateway/src';

export const SYNTAX_BREAKS: readonly SyntaxBreak[] = [
  { rule: 'no-restricted-syntax', says: 'enums', file: `${ANYWHERE}/enum.ts`, code: 'export enum Colour { Red }' },
  // The same words again inside an engine: ESLint lets the later of two blocks win whole.
  { rule: 'no-restricted-syntax', says: 'enums', file: `${ENGINE}/enum.ts`, code: 'export enum Colour { Red }' },
  { rule: 'no-restricted-syntax', says: 'enums', file: `${DRAW}/enum.ts`, code: 'export enum Colour { Red }' },
  {
    rule: 'no-restricted-syntax',
    says: 'Name the class',
    file: `${ANYWHERE}/name.ts`,
    code: 'export class BoothManager {}',
  },
  { rule: 'no-restricted-syntax', says: 'clock', file: `${DOMAIN}/now.ts`, code: 'export const now = new Date();' },
  { rule: 'no-restricted-syntax', says: 'clock', file: `${DOMAIN}/stamp.ts`, code: 'export const now = Date.now();' },
  {
    rule: 'no-restricted-syntax',
    says: 'zone',
    file: `${DOMAIN}/local.ts`,
    code: 'export const day = new Date(2026, 1, 2);',
  },
  {
    rule: 'no-restricted-syntax',
    says: 'zone',
    file: `${DOMAIN}/hour.ts`,
    code: 'export const hour = (d: Date): number => d.getHours();',
  },
  {
    rule: 'no-restricted-syntax',
    says: 'seededRng',
    file: `${ENGINE}/dice.ts`,
    code: 'export const dice = Math.random();',
  },
  {
    rule: 'no-restricted-syntax',
    says: 'seededRng',
    file: `${DRAW}/dice.ts`,
    code: 'export const dice = Math.random();',
  },
  {
    rule: 'no-restricted-syntax',
    says: 'synchronous',
    file: `${ENGINE}/wait.ts`,
    code: 'export async function wait(): Promise<void> {}',
  },
  {
    rule: 'no-restricted-syntax',
    says: 'integers',
    file: `${DRAW}/root.ts`,
    code: 'export const root = Math.sqrt(2);',
  },
  {
    rule: 'no-restricted-syntax',
    says: 'integers',
    file: `${DRAW}/power.ts`,
    code: 'export const power = (n: number): number => 2 ** n;',
  },
  {
    rule: 'no-restricted-syntax',
    says: 'code units',
    file: `${DRAW}/order.ts`,
    code: "export const order = 'a'.localeCompare('b');",
  },
  { rule: 'no-restricted-globals', file: `${DOMAIN}/env.ts`, code: 'export const home = process.env.HOME;' },
  { rule: 'no-restricted-globals', file: `${ENGINE}/timer.ts`, code: 'setTimeout(() => undefined, 1);' },
  { rule: 'no-restricted-globals', file: `${ENGINE}/speed.ts`, code: 'export const t = performance.now();' },
  { rule: 'no-console', file: `${ANYWHERE}/chatty.ts`, code: "console.log('hello');" },
  {
    rule: '@typescript-eslint/no-explicit-any',
    file: `${ANYWHERE}/any.ts`,
    code: 'export const a = (x: any): unknown => x;',
  },
  { rule: '@typescript-eslint/no-floating-promises', file: `${ANYWHERE}/floating.ts`, code: 'Promise.resolve(1);' },
  {
    rule: '@typescript-eslint/no-misused-promises',
    file: `${ANYWHERE}/misused.ts`,
    code: 'export const f = (p: Promise<boolean>): number => { if (p) return 1; return 0; };',
  },
  {
    rule: '@typescript-eslint/await-thenable',
    file: `${ANYWHERE}/await.ts`,
    code: 'export const f = async (): Promise<number> => await 1;',
  },
  {
    rule: '@typescript-eslint/only-throw-error',
    file: `${ANYWHERE}/throw.ts`,
    code: "export const f = (): never => { throw 'x'; };",
  },
  {
    rule: '@typescript-eslint/explicit-module-boundary-types',
    file: `${ANYWHERE}/untyped.ts`,
    code: 'export function f() { return 1; }',
  },
  { rule: '@typescript-eslint/no-unused-vars', file: `${ANYWHERE}/unused.ts`, code: 'const unused = 1;' },
  {
    rule: 'eqeqeq',
    file: `${ANYWHERE}/equal.ts`,
    code: 'export const f = (a: unknown, b: unknown): boolean => a == b;',
  },
  {
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    file: `${ANYWHERE}/switch.ts`,
    code: "export function f(x: 'a' | 'b'): number { switch (x) { case 'a': return 1; } return 0; }",
  },
];

export const LAWFUL_SYNTAX: readonly Pick<SyntaxBreak, 'file' | 'code'>[] = [
  { file: `${DOMAIN}/instant.ts`, code: 'export const hour = (iso: string): number => new Date(iso).getUTCHours();' },
  { file: `${ENGINE}/exp.ts`, code: 'export const cool = (t: number): number => Math.exp(-t);' },
  { file: `${DRAW}/integer.ts`, code: 'export const mix = (a: number, b: number): number => Math.imul(a, b) >>> 0;' },
  { file: `${DOMAIN}/clock.spec.ts`, code: "it('may look', () => expect(Date.now()).toBeGreaterThan(0));" },
  { file: 'apps/cli/src/talking.ts', code: "console.log('hello');" },
];

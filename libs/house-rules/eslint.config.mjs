/**
 * What the compiler does not see. ESLint does not merge one rule over several blocks (the later block wins whole), so the
 * lists of forbidden syntax are put together here and each block is given all that holds for it.
 */
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { DOMAIN_GLOBALS, DOMAIN_SYNTAX, DRAW_SYNTAX, EVERYWHERE_SYNTAX } from './forbidden-syntax.mjs';

const TESTS = [
  '**/*.spec.ts',
  '**/*.int-spec.ts',
  '**/*.e2e-spec.ts',
  '**/testing/**',
  'libs/testing/**',
  'apps/*/test/**',
];
const DOMAIN = ['libs/*/src/domain/**/*.ts', 'libs/*/src/engine/**/*.ts'];

/** What holds in every file. */
const GENERAL = {
  'no-restricted-syntax': ['error', ...EVERYWHERE_SYNTAX],
  'no-console': 'error',
  eqeqeq: ['error', 'smart'],
  'no-constant-condition': ['error', { checkLoops: false }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
  '@typescript-eslint/explicit-module-boundary-types': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false, attributes: false } }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  // Empty classes are how abstract ports and Nest modules look.
  '@typescript-eslint/no-extraneous-class': 'off',
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/*.generated.ts', '.local/**'] },
  {
    files: ['**/*.ts'],
    ignores: ['apps/web/src/**'],
    extends: [tseslint.configs.recommended],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.all.json'], tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: GENERAL,
  },
  {
    files: DOMAIN,
    ignores: TESTS,
    rules: {
      'no-restricted-globals': ['error', ...DOMAIN_GLOBALS],
      'no-restricted-syntax': ['error', ...EVERYWHERE_SYNTAX, ...DOMAIN_SYNTAX],
    },
  },
  {
    files: ['libs/*/src/domain/draw/**/*.ts', 'libs/*/src/engine/draw/**/*.ts'],
    ignores: TESTS,
    rules: { 'no-restricted-syntax': ['error', ...EVERYWHERE_SYNTAX, ...DOMAIN_SYNTAX, ...DRAW_SYNTAX] },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: {
      parserOptions: { project: ['../../apps/web/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...GENERAL,
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: ['apps/cli/src/**', 'apps/bench/src/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: TESTS,
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off', 'no-console': 'off' },
  },
);

/** One lint run for the whole house: TypeScript's recommended rules with types, the rules of hooks, and our walls. */
import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { walls } from './tools/lint/walls.ts';

const typescript = ['**/*.ts', '**/*.tsx'];
const specs = ['**/*.spec.ts', '**/*.spec.tsx', '**/src/testing/**', 'apps/e2e/**'];
const projects = [
  'tsconfig.spec.json',
  'apps/web/tsconfig.json',
  'apps/e2e/tsconfig.json',
  'apps/info-screen/tsconfig.json',
  'libs/ui/tsconfig.json',
];

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/generated/',
    '**/test-results/',
    '**/playwright-report/',
    '.nx/',
    '.data/',
    '.cache/',
  ]),
  eslint.configs.recommended,
  {
    files: typescript,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: projects, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // A promise-returning signature is often an interface's; an async function without await keeps it simple.
      '@typescript-eslint/require-await': 'off',
      // Nest takes methods by reference in decorators, and class-validator's decorators are functions without this.
      '@typescript-eslint/unbound-method': 'off',
      // Modules are classes with a decorator and nothing inside.
      '@typescript-eslint/no-extraneous-class': 'off',
      // Whatever was caught may be thrown on; a comparison with an enum's text is checked by the compiler itself.
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // Form fields are text here: none of our forms takes a file.
      '@typescript-eslint/no-base-to-string': [
        'error',
        { ignoredTypeNames: ['Error', 'File', 'URLSearchParams'] },
      ],
      // We name control characters in order to refuse them.
      'no-control-regex': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}', 'libs/ui/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    // What only the device knows (its storage, its connection) is read after the server's page has woken up.
    rules: { 'react-hooks/set-state-in-effect': 'off' },
  },
  {
    ...walls(import.meta.dirname),
    settings: {
      ...walls(import.meta.dirname).settings,
      'import/resolver': {
        typescript: {
          project: 'tsconfig.spec.json',
          conditionNames: ['@mitnand/source', 'types', 'import', 'node', 'default'],
        },
      },
    },
  },
  {
    files: ['**/*.mjs', '**/tools/**', '**/src/testing/**'],
    languageOptions: { globals: { process: false, console: false } },
    rules: { 'no-console': 'off' },
  },
  {
    // Specs read answers of GraphQL and rows of the database, whose types are only known to the test.
    files: specs,
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Playwright demands a destructuring pattern even of a fixture that takes nothing.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    },
  },
);

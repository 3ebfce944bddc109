import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { CORE_GLOBALS, folderBoundaries, guardedSyntax } from './test/tools/lint/boundaries.mjs';

/** The project's rules. Boundaries between folders stand in test/tools/lint/boundaries.mjs. */
export default defineConfig(
  globalIgnores(['.next*/', 'data/', 'coverage/', 'public/', 'test-results/', 'next-env.d.ts']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{mjs,js}'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: Object.fromEntries(
        ['AbortController', 'Buffer', 'console', 'fetch', 'performance', 'process', 'setTimeout', 'URL'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },

  {
    files: ['**/*.{ts,tsx}'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers and booleans in a text are readable as they are; only objects are a mistake.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // `onClick={() => doIt()}` is how React is written.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-param-reassign': 'error',
      'prefer-const': 'error',
    },
  },

  { files: ['app/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat['recommended-latest']] },

  {
    files: ['lib/core/**/*.ts'],
    rules: {
      // TypeScript takes a getter that moves on (a reader's `done`) for constant within a loop.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      'no-restricted-globals': ['error', ...CORE_GLOBALS],
    },
  },

  // Command line programs talk on the console.
  {
    files: ['lib/cli/**/*.ts', 'test/{attack,bench,conformance,fuzz,lab,tools}/**/*.ts'],
    rules: { 'no-console': 'off' },
  },

  ...guardedSyntax(),
  ...folderBoundaries(),
);

import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { CORE_GLOBALS, folderBoundaries, guardedSyntax } from './test/tools/lint/boundaries.mjs';

/**
 * The project's rules that need no types; those that do stand in .oxlintrc.json. Boundaries between folders stand in
 * test/tools/lint/boundaries.mjs.
 */
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
    extends: [js.configs.recommended, tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      // As "noInlineConfig" for ESLint's own.
      'no-warning-comments': ['error', { terms: ['oxlint-disable'], location: 'anywhere' }],
      'no-param-reassign': 'error',
      'prefer-const': 'error',
    },
  },

  { files: ['app/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat['recommended-latest']] },

  {
    files: ['lib/core/**/*.ts'],
    rules: {
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

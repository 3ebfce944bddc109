import type { ParamsOf } from '#lib/core/finding/codes.ts';
import { article } from './article.ts';
import type { WordsByCode } from './types.ts';

const SMALLER =
  'Check again with fewer certificates: only the server’s certificate and the intermediates that belong to it.';
const DONE = 'Check again: this note must be gone.';
const MEANS =
  'The input is unusual, possibly built to keep verifiers busy. What lies beyond the limit was not looked at, so it is called neither good nor bad.';

/** What there were too many of. */
const OF_PATHS: Readonly<Record<ParamsOf<'limit-paths'>['what'], string>> = {
  steps: 'steps',
  paths: 'paths',
  length: 'certificates in one path',
  policies: 'nodes of certificate policies',
};

/** What was not decided, because a limit was reached. */
export const limits = {
  'limit-signatures': {
    title: 'Too many signatures to check',
    connector: 'limit reached',
    because: (p) => `checking stopped at the limit of ${p.limit} signatures`,
    means: MEANS,
    fix: SMALLER,
    verify: DONE,
    article: article('ask-less', 'next-change', 'nobody'),
  },
  'limit-paths': {
    title: 'Too many paths to follow',
    connector: 'limit reached',
    because: (p) => `the search stopped at its limit of ${p.limit} ${OF_PATHS[p.what]}`,
    means: MEANS,
    fix: SMALLER,
    verify: DONE,
    article: article('ask-less', 'next-change', 'nobody'),
  },
  'limit-name-comparisons': {
    title: 'Too many names to compare',
    connector: 'limit reached',
    because: (p) => `comparing names with name constraints stopped at the limit of ${p.limit} comparisons`,
    means: MEANS,
    fix: SMALLER,
    verify: DONE,
    article: article('ask-less', 'next-change', 'nobody'),
  },
  'limit-certificates': {
    title: 'Too many certificates',
    connector: 'limit reached',
    because: (p) => `only a part of the certificates was read (limit ${p.limit})`,
    means: MEANS,
    fix: SMALLER,
    verify: DONE,
    article: article('ask-less', 'next-change', 'nobody'),
  },
} satisfies WordsByCode;

import { describe, expect, it } from 'vitest';
import { readSuite } from './suites.ts';

describe('suite files', () => {
  it('names a file that is no suite', () => {
    expect(() => readSuite(new URL('../../package.json', import.meta.url).pathname)).toThrow(
      /package\.json: neither an x509-limbo nor a PKITS file/,
    );
  });
});

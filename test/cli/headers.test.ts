import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyPagePolicy, parseHsts, SECURITY_HEADERS } from '#lib/cli/launch/headers.mjs';

interface Entry {
  readonly source: string;
  readonly has?: readonly { readonly type: string; readonly key: string; readonly value: string }[];
  readonly regex: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
}

let build: string;
beforeEach(() => {
  build = mkdtempSync(join(tmpdir(), 'chainsight-headers-'));
  mkdirSync(join(build, 'server', 'app'), { recursive: true });
  writeFileSync(join(build, 'server', 'app', 'index.html'), '<script>start()</script>');
  const headers = SECURITY_HEADERS.map((entry) => ({ ...entry, regex: `^${entry.source}$` }));
  writeFileSync(join(build, 'routes-manifest.json'), JSON.stringify({ version: 3, headers }));
});
afterEach(() => rmSync(build, { recursive: true }));

/** As Next will read it. */
function entries(): readonly Entry[] {
  const manifest = JSON.parse(readFileSync(join(build, 'routes-manifest.json'), 'utf8')) as {
    headers: readonly Entry[];
  };
  return manifest.headers;
}
const strict = (): readonly Entry[] =>
  entries().filter(({ headers }) => headers.some(({ key }) => key === 'Strict-Transport-Security'));

describe('HSTS', () => {
  it('is a number of seconds, none when unset, and nothing else', () => {
    expect(parseHsts(undefined)).toBe(0);
    expect(parseHsts('')).toBe(0);
    expect(parseHsts('31536000')).toBe(31_536_000);
    for (const text of ['-1', '1y', '1.5', '1e9', ' 5', '9999999999'])
      expect(parseHsts(text), text).toBeNull();
  });

  it('is not sent unless asked for', () => {
    applyPagePolicy(build, { seconds: 0, subdomains: false });
    expect(strict()).toEqual([]);
  });

  it('is sent for every path, where the proxy says that TLS was used, and never without', () => {
    applyPagePolicy(build, { seconds: 31_536_000, subdomains: false });
    const [entry, ...others] = strict();
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      source: '/:path*',
      has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
      headers: [{ value: 'max-age=31536000' }],
    });
    expect(entry?.regex).toBe(entries()[0]?.regex);
  });

  it('counts for subdomains only when that was asked for', () => {
    applyPagePolicy(build, { seconds: 60, subdomains: true });
    expect(strict()[0]?.headers[0]?.value).toBe('max-age=60; includeSubDomains');
  });

  it('is changed and taken back by the next start', () => {
    applyPagePolicy(build, { seconds: 60, subdomains: false });
    applyPagePolicy(build, { seconds: 120, subdomains: false });
    expect(strict().map(({ headers }) => headers[0]?.value)).toEqual(['max-age=120']);
    applyPagePolicy(build, { seconds: 0, subdomains: false });
    expect(strict()).toEqual([]);
    expect(entries()).toHaveLength(SECURITY_HEADERS.length);
  });

  it('leaves the policy of pages with the hashes of their scripts', () => {
    applyPagePolicy(build, { seconds: 60, subdomains: false });
    const policies = entries().flatMap(({ headers }) => headers.map(({ value }) => value));
    expect(policies.filter((value) => value.includes("'sha256-"))).toHaveLength(1);
  });
});

describe('pages', () => {
  it('are asked for anew by shared caches, which would otherwise outlive an upgrade', () => {
    const values = SECURITY_HEADERS.flatMap(({ headers }) => headers.map(({ value }) => value));
    expect(values).toContain('public, max-age=0, must-revalidate');
  });
});

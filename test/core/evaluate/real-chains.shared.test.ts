import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import { decodeInput } from '#lib/core/input/decode.ts';
import type { Report } from '#lib/core/report/types.ts';
import { DAY_MS } from '#lib/core/time.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { mozillaAnchors } from '#lib/trust/sources/node.ts';
import { sharedFile } from '../../support/shared.ts';

const HOSTS = [
  'akamai.com',
  'apple.com',
  'aws.amazon.com',
  'cloudflare.com',
  'fastly.com',
  'microsoft.com',
  's3.amazonaws.com',
  'stackoverflow.com',
  'storage.googleapis.com',
];

async function chainOf(host: string): Promise<readonly Uint8Array[]> {
  const bytes = readFileSync(sharedFile(`chains/${host}.pem`));
  const { certificates } = await decodeInput({ name: `${host}.pem`, bytes });
  return certificates.map(({ der }) => der);
}

/** The middle of the leaf's validity. */
function middle(der: Uint8Array): Date {
  const { validFromDate, validToDate } = new X509Certificate(der);
  return new Date((validFromDate.getTime() + validToDate.getTime()) / 2);
}

const judge = (chain: readonly Uint8Array[], host: string, at: Date): Promise<Report> =>
  createEvaluator(globalThis.crypto).evaluate({
    supplied: chain.map((der, index) => ({ der, origin: { kind: 'presented', index } })),
    anchors: mozillaAnchors(),
    host,
    at,
    rules: CLIENTS,
  });

describe.each(HOSTS)('the chain that %s sent', (host) => {
  it('is trusted within its validity, up to a built-in root, with nothing to complain about', async () => {
    const chain = await chainOf(host);
    const [leaf] = chain;
    const report = await judge(chain, host, middle(leaf ?? new Uint8Array()));
    expect(report.verdict).toBe('trusted');
    expect(report.paths[0]?.store).toBe('mozilla');
    expect(report.paths[0]?.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('is untrusted when altered: no intermediate, too late, another host', async () => {
    const chain = await chainOf(host);
    const leaf = chain[0] ?? new Uint8Array();
    const at = middle(leaf);
    const later = new Date(new X509Certificate(leaf).validToDate.getTime() + DAY_MS);
    expect((await judge([leaf], host, at)).weakest?.code).toBe('issuer-not-found');
    expect((await judge(chain, host, later)).weakest?.code).toBe('expired');
    expect((await judge(chain, 'wrong.example.org', at)).weakest?.code).toBe('host-not-covered');
  });
});

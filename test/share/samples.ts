/** Results to share, with certificates made for the purpose at fixed times. */
import { createAuthority, dns, issue, issueAuthority } from '#lib/cli/pki.ts';
import type { SharedResult } from '#lib/share/types.ts';

const LONG = { notBefore: new Date('2025-01-01T00:00:00Z'), notAfter: new Date('2040-01-01T00:00:00Z') };
const LEAF = { notBefore: new Date('2026-06-01T00:00:00Z'), notAfter: new Date('2026-12-01T00:00:00Z') };

/** Leaf, its issuing CA and the root of both, DER. */
async function makeChain(): Promise<readonly [Uint8Array, Uint8Array, Uint8Array]> {
  const root = await createAuthority({ subject: 'CN=Fabrikam Test Root, O=Fabrikam', ...LONG });
  const issuing = await issueAuthority(root, { subject: 'CN=Fabrikam Issuing CA, O=Fabrikam', ...LONG });
  const leaf = await issue(issuing, {
    subject: 'CN=sts.fabrikam.example',
    names: dns('sts.fabrikam.example'),
    ...LEAF,
  });
  return [leaf.der, issuing.der, root.der];
}

/** What an administrator shares after asking a server. */
export async function makeResult(change: Partial<SharedResult> = {}): Promise<SharedResult> {
  const [leaf, issuing, root] = await makeChain();
  return {
    scope: 'everything',
    view: 'result',
    note: 'Please renew before Friday.',
    contact: '',
    sharedAt: '2026-11-03T14:03:11.000Z',
    evidence: {
      kind: 'endpoint',
      label: 'sts.fabrikam.example',
      supplied: [
        { der: leaf, origin: { kind: 'presented', index: 0 } },
        { der: issuing, origin: { kind: 'presented', index: 1 } },
        { der: issuing, origin: { kind: 'presented', index: 2 } },
      ],
      crls: [],
      roots: [root],
      problems: [],
      observation: {
        host: 'sts.fabrikam.example',
        port: 443,
        start: 'tls',
        serverName: 'sts.fabrikam.example',
        time: '2026-11-03T14:02:00.000Z',
        chains: [
          {
            addresses: ['192.0.2.7'],
            tlsVersion: 'TLSv1.3',
            chain: [leaf, issuing, issuing],
            staple: Uint8Array.of(48, 3, 10, 1, 1),
            scts: [Uint8Array.of(0, 47)],
            connection: {
              legacy: false,
              smallHelloOnly: true,
              cipher: 'TLS_AES_128_GCM_SHA256',
              group: 'X25519',
              clientCertificate: {
                issuers: [Uint8Array.of(48, 0)],
                total: 3,
                bytes: 120,
                schemes: [0x0403],
                types: null,
              },
              refusedWithout: false,
            },
          },
          {
            addresses: ['192.0.2.8', '2001:db8::8'],
            tlsVersion: 'TLSv1.2',
            chain: [leaf],
            staple: null,
            scts: null,
          },
        ],
        silent: ['192.0.2.9'],
      },
      fetched: [
        {
          kind: 'issuer',
          url: 'http://pki.fabrikam.example/issuing.cer',
          about: 'ab'.repeat(32),
          time: '2026-11-03T14:02:00.500Z',
          milliseconds: 41,
          ders: [issuing],
          large: null,
          nonce: null,
          fault: null,
        },
        {
          kind: 'crl',
          url: 'http://pki.fabrikam.example/root.crl',
          about: 'cd'.repeat(32),
          time: '2026-11-03T14:02:01.000Z',
          milliseconds: null,
          ders: [],
          large: null,
          nonce: null,
          fault: { code: 'timeout', message: 'The address did not answer in time.' },
        },
        {
          kind: 'crl',
          url: 'http://pki.fabrikam.example/issuing.crl',
          about: 'cd'.repeat(32),
          time: '2026-11-03T14:02:01.000Z',
          milliseconds: null,
          ders: [],
          large: null,
          nonce: null,
          fault: {
            code: 'http-status',
            message: 'The server answered with HTTP status 404.',
            told: { code: 'http-status', status: 404 },
          },
        },
      ],
    },
    question: { host: 'sts.fabrikam.example', at: null, rules: 'clients' },
    seen: {
      verdict: 'untrusted',
      at: '2026-11-03T14:02:01.000Z',
      weakest: 'root-not-trusted',
      lists: [{ id: 'mozilla', title: 'Mozilla', date: '2026-11-01' }],
    },
    ...change,
  };
}

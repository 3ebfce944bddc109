import { createAuthority, dns, issue, issueAuthority, type CertificateOptions } from '#lib/cli/pki.ts';

const DATES = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2027-01-01T00:00:00Z') };
const HOST = 'fuzz.example.com';

export interface Seed {
  /** Leaf first. */
  readonly chain: readonly Uint8Array[];
  readonly root: Uint8Array;
  readonly host: string;
}

/** Chains that between them carry every extension the engine reads. */
export async function makeCorpus(): Promise<readonly Seed[]> {
  const variants: readonly {
    readonly ca: Partial<CertificateOptions>;
    readonly leaf: Partial<CertificateOptions>;
  }[] = [
    { ca: {}, leaf: {} },
    { ca: { key: 'rsa-2048' }, leaf: { key: 'rsa-2048', hash: 'sha384' } },
    {
      ca: {
        nameConstraints: { permitted: dns('example.com'), excluded: dns('bad.example.com') },
        policies: ['1.2.3.4', '2.5.29.32.0'],
        key: 'p384',
      },
      leaf: {
        policies: ['1.2.3.4'],
        names: [...dns(HOST, '*.example.com'), { type: 'ip', value: '192.0.2.1' }],
        caIssuers: 'http://ca.example.com/ca.cer',
        ocsp: 'http://ocsp.example.com',
        crl: 'http://ca.example.com/ca.crl',
      },
    },
    { ca: { key: 'ed25519' }, leaf: { key: 'ed25519' } },
    { ca: {}, leaf: { names: dns(...Array.from({ length: 200 }, (_, i) => `host${i}.example.com`), HOST) } },
  ];
  return Promise.all(
    variants.map(async ({ ca, leaf }, index): Promise<Seed> => {
      const root = await createAuthority({ subject: `CN=Fuzz Root ${index}, O=Fuzz`, ...DATES });
      const issuing = await issueAuthority(root, { subject: `CN=Fuzz CA ${index}, O=Fuzz`, ...DATES, ...ca });
      const end = await issue(issuing, { subject: `CN=${HOST}`, names: dns(HOST), ...DATES, ...leaf });
      return { chain: [end.der, issuing.der], root: root.der, host: HOST };
    }),
  );
}

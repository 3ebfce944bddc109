/** Faults made for real, one per chain: where the drawing breaks, and what it says there. */
import { beforeAll, describe, expect, it } from 'vitest';
import { createAuthority, dns, issue, issueAuthority, selfSigned } from '#lib/cli/pki.ts';
import type { CertificateOptions, Issued } from '#lib/cli/pki.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { Report } from '#lib/core/report/types.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { toResultView } from '#lib/view/result/result.ts';

const HOST = 'sts.contoso.com';
const FOR = { notBefore: new Date('2026-05-01T00:00:00Z'), notAfter: new Date('2026-10-01T00:00:00Z') };
const CA = { notBefore: new Date('2020-01-01T00:00:00Z'), notAfter: new Date('2040-01-01T00:00:00Z') };

const evaluator = createEvaluator(crypto);
let root: Issued;
beforeAll(async () => {
  root = await createAuthority({ subject: 'CN=Root, O=Contoso, C=US', ...CA });
});

const intermediate = (options: Partial<CertificateOptions> = {}): Promise<Issued> =>
  issueAuthority(root, { subject: 'CN=Issuing CA, O=Contoso, C=US', ...CA, ...options });
const leaf = (issuer: Issued, options: Partial<CertificateOptions> = {}): Promise<Issued> =>
  issue(issuer, { subject: `CN=${HOST}`, names: dns(HOST), ...FOR, ...options });

function judge(sent: readonly Issued[], anchors: readonly Issued[] = [root]): Promise<Report> {
  return evaluator.evaluate({
    supplied: sent.map(({ der }, index) => ({ der, origin: { kind: 'presented', index } })),
    anchors: listAnchors(
      'mozilla',
      anchors.map(({ der }) => der),
    ),
    host: HOST,
    at: new Date('2026-06-15T12:00:00Z'),
    rules: CLIENTS,
  });
}

/** A leaf with this fault below a right intermediate. */
const faultyLeaf = async (options: Partial<CertificateOptions>): Promise<Report> => {
  const ca = await intermediate();
  return judge([await leaf(ca, options), ca]);
};

/** A right leaf below an intermediate with this fault. */
const faultyIntermediate = async (options: Partial<CertificateOptions>): Promise<Report> => {
  const ca = await intermediate(options);
  return judge([await leaf(ca), ca]);
};

interface Case {
  readonly fault: string;
  readonly make: () => Promise<Report>;
  /** Element that the broken connector leaves from, and its label. */
  readonly breaks: readonly [string, string];
  readonly says: RegExp;
}

const CASES: readonly Case[] = [
  {
    fault: 'a signature that was altered',
    make: () => faultyLeaf({ brokenSignature: true }),
    breaks: [HOST, 'signature wrong'],
    says: /the server’s certificate was not signed with the key of the intermediate “Issuing CA”\.$/,
  },
  {
    fault: 'an intermediate signed by another key',
    make: () => faultyIntermediate({ wrongSigner: true }),
    breaks: ['Issuing CA', 'signature wrong'],
    says: /the intermediate “Issuing CA” was not signed with the key of the root “Root”\.$/,
  },
  {
    fault: 'a certificate that vouches for itself',
    make: async () => judge([await selfSigned({ subject: `CN=${HOST}`, names: dns(HOST), ...FOR })]),
    breaks: [HOST, 'signed by itself'],
    says: /signed with its own key and no CA vouches for it\.$/,
  },
  {
    fault: 'a name outside of what the CA may issue for',
    make: () => faultyIntermediate({ nameConstraints: { permitted: dns('fabrikam.com') } }),
    breaks: [HOST, 'name not permitted'],
    says: /the intermediate “Issuing CA” may only issue for certain names, and sts\.contoso\.com of the server’s certificate is not among them\.$/,
  },
  {
    fault: 'a limit of the number of CAs',
    make: async () => {
      const upper = await intermediate({ subject: 'CN=Policy CA', pathLength: 0 });
      const lower = await issueAuthority(upper, { subject: 'CN=Lower CA', ...CA });
      return judge([await leaf(lower), lower, upper]);
    },
    breaks: ['Lower CA', 'chain too long'],
    says: /the intermediate “Policy CA” allows no further CA certificate between itself and the server’s, the chain has 1\.$/,
  },
  {
    fault: 'a CA for other purposes',
    make: () => faultyIntermediate({ purposes: ['emailProtection'] }),
    breaks: [HOST, 'CA has wrong purpose'],
    says: /the intermediate “Issuing CA” may not issue certificates for server authentication, only for e-mail protection\.$/,
  },
  {
    fault: 'a certificate for clients',
    make: () => faultyLeaf({ purposes: ['clientAuth'] }),
    breaks: [HOST, 'wrong purpose'],
    says: /the server’s certificate is not issued for server authentication but for client authentication\.$/,
  },
  {
    fault: 'a certificate that is not valid yet',
    make: () => faultyLeaf({ notBefore: new Date('2026-07-01T00:00:00Z') }),
    breaks: [HOST, 'not yet valid'],
    says: /the server’s certificate is only valid from 2026-07-01\.$/,
  },
  {
    fault: 'a SHA-1 signature',
    make: () => faultyLeaf({ hash: 'sha1' }),
    breaks: [HOST, 'weak signature'],
    says: /the signature on the server’s certificate is ECDSA with SHA-1, which clients no longer accept\.$/,
  },
  {
    fault: 'a critical extension nobody knows',
    make: () =>
      faultyLeaf({
        extensions: [{ oid: '1.3.6.1.4.1.311.99.1', critical: true, value: Uint8Array.of(5, 0) }],
      }),
    breaks: [HOST, 'unknown critical extension'],
    says: /a critical extension that is not understood, 1\.3\.6\.1\.4\.1\.311\.99\.1\.$/,
  },
  {
    fault: 'no alternative names',
    make: () => faultyLeaf({ names: null }),
    breaks: [HOST, 'no alternative names'],
    says: /names its host only in the subject and lists no alternative names\.$/,
  },
];

describe.each(CASES)('$fault', ({ make, breaks, says }) => {
  it('breaks the drawing at its place and is said in a sentence', async () => {
    const view = toResultView(await make());
    expect(view.verdict).toBe('untrusted');
    expect(view.headline).toMatch(says);
    const steps = view.chain?.steps.filter(({ connector }) => connector?.decides === true) ?? [];
    expect(steps.map(({ node, connector }) => [node.label, connector?.label])).toContainEqual(breaks);
  });
});

it('shows the issuer of the same name and another key as a look-alike', async () => {
  const [right, wrong] = [await intermediate(), await intermediate()];
  const view = toResultView(await judge([await leaf(right), wrong]));
  expect(view.verdict).toBe('untrusted');
  const broken = view.chain?.steps.find(({ connector }) => connector?.decides === true);
  expect(['issuer not supplied', 'signature wrong']).toContain(broken?.connector?.label);
  const said = [...view.nearMatches.map((near) => near.sentence), view.headline].join('\n');
  expect(said).toMatch(/“Issuing CA”[^]*it has another key than the one that signed/);
});

it('keeps the other path with its reason when one of two intermediates is expired', async () => {
  const key = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const old = await intermediate({ key, notAfter: new Date('2026-01-01T00:00:00Z') });
  const current = await intermediate({ key });
  const view = toResultView(await judge([await leaf(current), old, current]));
  expect(view.verdict).toBe('trusted');
  const [other] = view.otherPaths;
  expect(other?.verdict).toBe('untrusted');
  // Both have the same name, so the sentence says which one it means.
  expect(other?.reason).toMatch(/^The intermediate “Issuing CA” \([0-9A-F:]{8}\) expired on 2026-01-01\.$/);
});

import { describe, expect, it } from 'vitest';
import { explainFinding, FINDING_WORDS, wordsFor } from '#lib/content/findings/words.ts';
import { FINDING_CODES } from '#lib/core/finding/codes.ts';
import { finding } from '../view/fixtures.ts';

const NAMES = {
  subject: 'the server’s certificate',
  role: 'leaf',
  issuer: 'the intermediate “X”',
  issuing: 'the intermediate “X”',
  host: 'sts.contoso.com',
  source: 'server',
  stores: 'Mozilla’s roots',
} as const;

const PATH = { kind: 'path' } as const;
/** One sentence in which no value is missing. */
const CLEAN = /^(?!.*(?:undefined|null|NaN|\[object| {2}|\( ?\)|“”| [,.;]))[A-Z“].*[^.\s]\.$/;

const ROLES = ['leaf', 'intermediate', 'root'] as const;

describe.each(FINDING_CODES.flatMap((code) => ROLES.map((role) => [code, role] as const)))(
  'words for %s of the %s',
  (code, role) => {
    const words = wordsFor(code, role);

    it('read as one clean sentence, whoever sent the chain', () => {
      for (const source of ['server', 'files'] as const) {
        expect(explainFinding(finding(code, PATH), { ...NAMES, role, source })).toMatch(CLEAN);
      }
    });

    it('have a short title and a connector of at most four words', () => {
      expect(words.title.length).toBeLessThanOrEqual(75);
      expect(words.title).not.toMatch(/\.$/);
      expect(words.connector.split(' ').length).toBeLessThanOrEqual(4);
      expect(words.connector.length).toBeLessThanOrEqual(28);
    });

    it('say whom it affects, how to fix and how to verify in full sentences', () => {
      for (const part of [words.means, words.fix, words.verify]) {
        expect(part.length).toBeGreaterThan(20);
        expect(part).toMatch(/[.”]$/);
        expect(part).not.toMatch(/please|simply|just |obviously/i);
      }
    });
  },
);

describe('what has run out', () => {
  it.each(['expired', 'root-expired', 'expires-soon'] as const)(
    'is never an intermediate to renew: %s',
    (code) => {
      const { title, fix } = wordsFor(code, 'intermediate');
      expect(title).toMatch(/^An intermediate /);
      expect(fix).toMatch(/current intermediate in its place in the chain that the server sends/);
      expect(fix).not.toMatch(/\brenew/i);
    },
  );

  it.each(['expired', 'root-expired', 'expires-soon', 'not-yet-valid'] as const)(
    'is never a root to bring to the server: %s',
    (code) => {
      const { title, fix } = wordsFor(code, 'root');
      expect(title).toMatch(/^The root /);
      expect(fix).toMatch(/on the clients|to the clients/);
      expect(fix).not.toMatch(/install (it|the new certificate)/);
    },
  );

  it('is the server’s own certificate to renew, with no word of intermediates', () => {
    const { title, fix } = wordsFor('expired', 'leaf');
    expect(`${title}. ${fix}`).not.toMatch(/intermediate/);
    expect(fix).toMatch(/^Renew the certificate/);
  });
});

/** Values that choose another sentence, or that are often not there. */
const VARIANTS = [
  ...(['address-as-dns', 'trailing-dot', 'blank', 'not-ascii', 'url', 'port'] as const).map((why) =>
    finding('host-not-covered', PATH, { why, entry: 'sts .contoso.com' }),
  ),
  ...(['uri-entry', 'wildcard-depth', 'wildcard-parent', 'wildcard-partial'] as const).map((why) =>
    finding('host-not-covered', PATH, { why, entry: '*.contoso.com' }),
  ),
  finding('host-not-covered', PATH, { names: [], count: 0 }),
  finding('host-not-covered', PATH, {
    names: ['a.example', 'b.example', 'c.example', 'd.example'],
    count: 9,
  }),
  ...(['algorithm', 'key', 'kind', 'pss'] as const).map((why) =>
    finding('signature-invalid', PATH, { malformed: true, why }),
  ),
  ...['mask', 'salt', 'no salt', 'SHA-224'].map((fault) =>
    finding('signature-algorithm-forbidden', PATH, { algorithm: 'RSASSA-PSS with SHA-256', fault }),
  ),
  ...(['length', 'not-ascii', 'empty', 'control', 'syntax'] as const).map((form) =>
    finding('san-malformed', PATH, { form, name: form === 'length' ? '#3139322e302e322e3130' : 'a b' }),
  ),
  finding('san-malformed', PATH, { form: 'length', name: '#0a00' }),
  finding('presented-expired', PATH, { renewed: true }),
  finding('signature-algorithm-mismatch', PATH, { parametersOnly: true }),
  finding('signature-parameters', PATH, { parameters: 'present' }),
  ...(['steps', 'paths', 'length', 'policies'] as const).map((what) =>
    finding('limit-paths', PATH, { what }),
  ),
  ...(['operators', 'approved', 'rfc6962'] as const).map((lacks) =>
    finding('timestamps-too-few', PATH, { lacks }),
  ),
  finding('timestamps-too-few', PATH, { policy: 'apple', listed: false, counted: 0 }),
  finding('timestamps-undetermined', PATH, { why: 'unknown-logs' }),
  ...(['own-name', 'issuer'] as const).map((part) => finding('authority-serial-mismatch', PATH, { part })),
  finding('issuer-namesake', PATH, { kind: 'ca', trusted: false, wanted: '', found: '' }),
  finding('issuer-not-ca', PATH, { reason: 'version' }),
  finding('path-length-exceeded', PATH, { limit: 1 }),
  finding('path-length-exceeded', PATH, { limit: 3 }),
  finding('eku-not-permitted', PATH, { purposes: [] }),
  finding('key-usage-no-cert-sign', PATH, { usage: [] }),
  finding('san-malformed', PATH, { name: '' }),
  finding('revoked', PATH, { revokedAt: '' }),
  finding('revocation-expired', PATH, { kind: 'ocsp', since: '' }),
  finding('revocation-unreachable', PATH, { kind: 'ocsp' }),
  finding('staple-missing', PATH, { statedBy: 'issuer' }),
  finding('presented-expired', PATH, { subject: '', crossSigned: true }),
  finding('presented-missing-intermediate', PATH, { subject: '' }),
  finding('extension-criticality', PATH, { critical: true }),
  finding('name-characters', PATH, { field: 'issuer', value: '' }),
  finding('expired', PATH, { notAfter: '' }),
  finding('not-yet-valid', PATH, { notBefore: '' }),
  finding('anchor-distrusted', PATH, { from: '2026-01-01' }),
];

it.each(VARIANTS)('reads as one clean sentence: $code $params', (variant) => {
  expect(explainFinding(variant, NAMES)).toMatch(CLEAN);
});

it('says each value of a choice in words of its own', () => {
  for (const code of ['host-not-covered', 'limit-paths', 'timestamps-too-few', 'authority-serial-mismatch']) {
    const sentences = VARIANTS.filter((one) => one.code === code).map((one) => explainFinding(one, NAMES));
    expect(new Set(sentences).size, code).toBe(sentences.length);
  }
});

it('has no words for codes that do not exist', () => {
  expect(Object.keys(FINDING_WORDS).sort()).toEqual([...FINDING_CODES].sort());
});

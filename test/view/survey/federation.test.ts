import { beforeAll, describe, expect, it } from 'vitest';
import { inspectCertificates } from '#lib/browser/worker/inspect.ts';
import { federationFault } from '#lib/content/federation-faults.ts';
import { ENGLISH_FEDERATION } from '#lib/content/messages/english-federation.ts';
import { createAuthority } from '#lib/cli/pki.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import type { KeyPlace } from '#lib/endpoints/federation/wire.ts';
import { federationView } from '#lib/view/survey/federation.ts';

const AT = '2026-06-01T12:00:00.000Z';

async function key(subject: string, notBefore: string, notAfter: string): Promise<CertificateView> {
  const { der } = await createAuthority({
    subject: `CN=${subject}`,
    notBefore: new Date(notBefore),
    notAfter: new Date(notAfter),
  });
  const [view] = inspectCertificates([der]);
  if (!view) throw new Error('The certificate can not be read.');
  return view;
}

const place = (use: KeyPlace['use'], position: number): KeyPlace => ({
  role: 'identity-provider',
  use,
  position,
});

let old: CertificateView;
let current: CertificateView;
let next: CertificateView;
beforeAll(async () => {
  old = await key('Old', '2025-05-29T00:00:00Z', '2026-05-29T00:00:00Z');
  current = await key('Current', '2025-06-11T12:00:00Z', '2026-06-11T12:00:00Z');
  next = await key('Next', '2026-05-20T00:00:00Z', '2027-05-20T00:00:00Z');
});

describe('certificates of a federation service', () => {
  it('are listed by use and order, with days left, key, hash and thumbprints', () => {
    const view = federationView(
      ENGLISH_FEDERATION,
      [
        { certificate: next, places: [place('signing', 1)] },
        { certificate: old, places: [place('encryption', 0)] },
        { certificate: current, places: [place('signing', 0)] },
      ],
      { kind: 'none' },
      AT,
    );
    expect(
      view.groups.map(({ use, rows }) => [use, rows.map(({ order, label, left }) => [order, label, left])]),
    ).toEqual([
      [
        'signing',
        [
          ['primary', 'Current', '10 days left'],
          ['secondary', 'Next', '352 days left'],
        ],
      ],
      ['decrypting', [['primary', 'Old', 'expired 3 days ago']]],
    ]);
    expect(view.groups[0]?.rows[0]).toMatchObject({ sha1: current.sha1, state: 'warn' });
    expect(view.groups[0]?.rows[0]?.facts).toEqual([
      'Valid from 2025-06-11 12:00 UTC until 2026-06-11 12:00 UTC',
      current.key.text,
      expect.stringMatching(/256/) as string,
      'self-signed, which is normal here',
    ]);
  });

  it('cry out when the primary token-signing certificate ends soon or has ended', () => {
    const alarm = (primary: CertificateView, ...others: readonly CertificateView[]) =>
      federationView(
        ENGLISH_FEDERATION,
        [primary, ...others].map((certificate, index) => ({
          certificate,
          places: [place('signing', index)],
        })),
        { kind: 'none' },
        AT,
      ).alarm;
    expect(alarm(old)).toMatchObject({
      state: 'bad',
      title: expect.stringContaining('expired 3 days ago') as string,
    });
    expect(alarm(old)?.advice).toContain('Update-AdfsCertificate');
    expect(alarm(current, next)).toMatchObject({
      state: 'warn',
      advice: expect.stringContaining('A secondary') as string,
    });
    expect(alarm(next)).toBeNull();
    // A token-decrypting certificate that ran out stops no sign-in by itself.
    expect(
      federationView(
        ENGLISH_FEDERATION,
        [{ certificate: old, places: [place('encryption', 0)] }],
        { kind: 'none' },
        AT,
      ).alarm,
    ).toBeNull();
  });

  it('say what the signature of the metadata is worth', () => {
    const states = (
      [
        { kind: 'valid', certificate: '', listed: true, algorithm: 'RSA-SHA256', sha1: false },
        { kind: 'valid', certificate: '', listed: true, algorithm: 'RSA-SHA1', sha1: true },
        { kind: 'valid', certificate: '', listed: false, algorithm: null, sha1: false },
        { kind: 'invalid', certificate: null },
        { kind: 'unusable' },
        { kind: 'unsupported' },
        { kind: 'none' },
        { kind: 'not-checked' },
      ] as const
    ).map((signature) => federationView(ENGLISH_FEDERATION, [], signature, AT).signature.state);
    expect(states).toEqual(['ok', 'warn', 'warn', 'bad', 'warn', 'unknown', 'unknown', 'unknown']);
  });

  it('need no place: a pasted certificate stands alone', () => {
    expect(
      federationView(ENGLISH_FEDERATION, [{ certificate: next, places: [] }], { kind: 'not-checked' }, AT)
        .groups,
    ).toMatchObject([{ use: 'single', rows: [{ label: 'Next', order: null }] }]);
  });
});

describe('metadata that could not be read', () => {
  const asked = { host: 'sts.contoso.test', port: 443 };
  const told = (...question: readonly [Parameters<typeof federationFault>[1], typeof asked | null]) =>
    Object.values(federationFault(ENGLISH_FEDERATION, ...question));

  it('is told with what to try, from a host', () => {
    expect(told({ code: 'http-status', status: 404 }, asked).join(' ')).toMatch(
      /HTTP status 404 .* metadata endpoint is enabled/,
    );
    expect(told({ code: 'http-status', status: 401 }, asked).join(' ')).toContain('without sign-in');
    expect(told({ code: 'answer-too-large', limit: 2_097_152 }, asked)[0]).toContain('2 MB');
    expect(told({ code: 'connection-refused' }, asked)[0]).toContain('sts.contoso.test:443');
    expect(told({ code: 'not-metadata', problem: 'no-entity' }, asked)[1]).toContain('Check the host');
  });

  it('is told without a host where it is at hand', () => {
    expect(told({ code: 'not-metadata', problem: 'no-entity' }, null)[1]).not.toContain('host');
    expect(told({ code: 'neither' }, null)[1]).toContain('FederationMetadata.xml');
  });
});

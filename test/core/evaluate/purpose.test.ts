/** What certificates are for, told by what they say and how they came, and judged as that. */
import { beforeAll, describe, expect, it } from 'vitest';
import { createAuthority, dns, selfSigned, type CertificateOptions, type Issued } from '#lib/cli/pki.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { EvaluationRequest } from '#lib/core/evaluate/types.ts';
import type { SuppliedCertificate } from '#lib/core/path/types.ts';
import { evaluate, findingOf, HOST, makeIntermediate, makeLeaf, makeRoot, requestOf } from './support.ts';

const SPAN = { notBefore: new Date('2026-03-01T00:00:00Z'), notAfter: new Date('2026-09-01T00:00:00Z') };

let root: Issued;
let issuing: Issued;

beforeAll(async () => {
  root = await makeRoot();
  issuing = await makeIntermediate(root, 'Contoso Issuing', { purposes: null });
});

const files = async (given: readonly Issued[], more: Partial<EvaluationRequest> = {}, trusted = [root]) => {
  const supplied = given.map(({ der }): SuppliedCertificate => ({
    der,
    origin: { kind: 'uploaded', file: 'f' },
  }));
  const base = requestOf({ presented: [], trusted, host: null });
  return createEvaluator(globalThis.crypto).evaluate({ ...base, supplied, ...more });
};

const endOf = (options: Partial<CertificateOptions>) => makeLeaf(issuing, { names: null, ...options });

describe('files', () => {
  it.each([
    ['a client', ['clientAuth'], 'client'],
    ['a domain controller', ['1.3.6.1.5.2.3.5', 'serverAuth', 'clientAuth'], 'kdc'],
    ['an EAP server', ['1.3.6.1.5.5.7.3.14', 'serverAuth'], 'radius'],
    ['an OCSP responder', ['1.3.6.1.5.5.7.3.9'], 'ocsp'],
    ['code signing', ['codeSigning'], 'code'],
    ['S/MIME', ['emailProtection'], 'mail'],
    ['time stamping', ['1.3.6.1.5.5.7.3.8'], 'timestamp'],
    ['something else', ['1.2.3.4'], 'other'],
  ])('with a certificate for %s are judged as that, without names of hosts', async (_, purposes, id) => {
    const report = await files([await endOf({ purposes }), issuing]);
    expect(report.purpose).toEqual({ id, named: false, recognised: id });
    expect(report.verdict).toBe('trusted');
  });

  it('of CA certificates alone are judged as that, and only their roots may be unknown', async () => {
    const known = await files([issuing]);
    expect(known).toMatchObject({ verdict: 'trusted', purpose: { id: 'ca' } });
    const unknown = await files([issuing, root], { host: HOST }, []);
    expect(unknown).toMatchObject({ verdict: 'unknown', purpose: { id: 'ca' } });
    expect(unknown.members?.map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown']);
    const old = await createAuthority({
      subject: 'CN=Old',
      ...SPAN,
      notAfter: new Date('2026-05-01T00:00:00Z'),
    });
    const store = await files([root, old], {}, [root]);
    expect(store).toMatchObject({ verdict: 'untrusted', weakest: { code: 'root-expired' } });
  });

  it('keep a self-signed CA certificate a server’s when it covers the host asked for', async () => {
    const own = await createAuthority({ subject: `CN=${HOST}`, ...SPAN });
    expect((await files([own], { host: HOST }, [])).purpose?.id).toBe('server');
    expect((await files([own], { host: 'www.fabrikam.com' }, [])).purpose?.id).toBe('ca');
  });

  it('of metadata hold certificates that sign and decrypt tokens, each by itself', async () => {
    const token = (name: string, notAfter = SPAN.notAfter) =>
      selfSigned({ subject: `CN=ADFS ${name} - ${HOST}`, ...SPAN, notAfter, purposes: null });
    const [signing, encryption] = [await token('Signing'), await token('Encryption')];
    const supplied: readonly SuppliedCertificate[] = [
      { der: signing.der, origin: { kind: 'uploaded', file: 'm.xml' }, use: 'signing' },
      { der: encryption.der, origin: { kind: 'uploaded', file: 'm.xml' }, use: 'encryption' },
    ];
    const sound = await files([], { supplied });
    expect(sound).toMatchObject({ verdict: 'trusted', purpose: { id: 'signing' } });
    expect(sound.members?.map(({ use }) => use)).toEqual(['signing', 'encryption']);
    const over = await files([await token('Signing', new Date('2026-05-01T00:00:00Z'))]);
    expect(over).toMatchObject({ verdict: 'untrusted', weakest: { code: 'expired' } });
  });

  it('take the certificate that covers the host, else the first, and name the others', async () => {
    const [mail, sts] = [
      await endOf({ names: [{ type: 'dns', value: 'mail.contoso.com' }] }),
      await makeLeaf(issuing),
    ];
    const asked = await files([mail, sts, issuing], { host: HOST });
    expect(asked).toMatchObject({ verdict: 'trusted', leaf: 1, choices: [0, 1] });
    expect((await files([mail, sts, issuing])).leaf).toBe(0);
  });

  it('are judged as what they are said to be', async () => {
    const end = await endOf({ purposes: ['clientAuth'] });
    const report = await files([end, issuing], { purpose: 'server' });
    expect(report.purpose).toEqual({ id: 'server', named: true, recognised: 'client' });
    expect(report.verdict).toBe('untrusted');
  });
});

it('keeps what a server presented a server’s, and leaves its place to a certificate that can’t be read', async () => {
  const live = await evaluate({ presented: [issuing], trusted: [root] });
  expect(live.purpose?.id).toBe('server');
  const broken = await evaluate({ presented: [Uint8Array.of(0x30, 3, 1, 1, 1), issuing], trusted: [root] });
  expect(broken).toMatchObject({ leaf: null, weakest: { code: 'leaf-unparsed' } });
});

describe('a certificate of a pile of files that can’t be read', () => {
  /** 24:00, which no reader takes for a time. */
  const unreadable = ({ der }: Issued): SuppliedCertificate => {
    const bytes = Uint8Array.from(der);
    const at = Buffer.from(bytes).indexOf('260901000000Z');
    bytes.set(Buffer.from('26090124'), at);
    return { der: bytes, origin: { kind: 'uploaded', file: 'f' } };
  };
  const ca = (): SuppliedCertificate => ({ der: issuing.der, origin: { kind: 'uploaded', file: 'ca.cer' } });

  it('is the one asked for where it names the host, wherever it stands', async () => {
    for (const names of [dns(HOST), dns('*.contoso.com')]) {
      const supplied = [ca(), unreadable(await makeLeaf(issuing, { names }))];
      const report = await files([], { supplied, host: HOST });
      expect(report).toMatchObject({ leaf: null, verdict: 'untrusted', weakest: { code: 'leaf-unparsed' } });
    }
  });

  it('is not where it names none that was asked for, or one that can be read covers the host', async () => {
    const broken = unreadable(await makeLeaf(issuing));
    const other = await files([], { supplied: [ca(), broken], host: 'www.fabrikam.com' });
    expect(other).toMatchObject({
      purpose: { id: 'ca' },
      verdict: 'unknown',
      weakest: { code: 'certificate-unparsed' },
    });
    const sound: SuppliedCertificate = {
      der: (await makeLeaf(issuing)).der,
      origin: { kind: 'uploaded', file: 'f' },
    };
    const both = await files([], { supplied: [ca(), broken, sound], host: HOST });
    expect(both).toMatchObject({ verdict: 'trusted', purpose: { id: 'server' } });
  });
});

it('warns of an expired certificate that is sent beside the path', async () => {
  const [leaf, old] = [
    await makeLeaf(issuing),
    await makeIntermediate(root, 'Old', { notAfter: SPAN.notBefore }),
  ];
  const report = await evaluate({ presented: [leaf, issuing, old], trusted: [root] });
  expect(report.verdict).toBe('trusted');
  expect(findingOf(report, 'presented-expired').at).toEqual({ kind: 'presented', index: 2 });
});

it.each([
  ['blank', ` ${HOST}`],
  ['trailing-dot', `${HOST}.`],
  ['url', `https://${HOST}/`],
  ['port', `${HOST}:443`],
  ['wildcard-depth', '*.com'],
  ['wildcard-parent', `*.${HOST}`],
])('says why the nearest entry does not match: %s', async (why, value) => {
  const leaf = await makeLeaf(issuing, { names: [{ type: 'dns', value }] });
  const { params } = findingOf(
    await evaluate({ presented: [leaf, issuing], trusted: [root] }),
    'host-not-covered',
  );
  expect(params.why ?? 'none').toBe(value === '*.com' ? 'none' : why);
});

/** What the page of a certificate request says, from what the decoder reads of real requests. */
import { describe, expect, it } from 'vitest';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { loadMessages, loadPart } from '#lib/content/messages/load.ts';
import { makeTranslator } from '#lib/content/messages/translator.ts';
import { decodeInput } from '#lib/core/input/decode.ts';
import { createVerifier } from '#lib/core/signature/verifier.ts';
import { requestView, termsIn, type RequestView } from '#lib/view/request/request.ts';
import { openssl } from '#test/core/input/material.ts';

const verifier = createVerifier(crypto);
const P256 = ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'] as const;

/** `openssl req` with a fresh key of this kind, read as the page has it read. */
async function viewOf(
  key: readonly string[],
  more: readonly string[] = [],
  change: (der: Uint8Array) => Uint8Array = (der) => der,
): Promise<RequestView> {
  const subject = more.includes('-subj') ? [] : ['-subj', '/CN=sts.contoso.com/O=Contoso'];
  const made = openssl([
    ...['req', '-new', '-nodes', '-keyout', 'new.pem', '-outform', 'DER', '-newkey'],
    ...key,
    ...subject,
    ...more,
  ]);
  const { problems } = await decodeInput({ name: 'new.csr', bytes: change(made), verifier });
  const [problem] = problems;
  if (problem?.code !== 'is-certificate-request') throw new Error(JSON.stringify(problems));
  return requestView(problem.params);
}

const names = (value: string): readonly string[] => ['-addext', `subjectAltName=${value}`];
const idsOf = ({ checks }: RequestView) => checks.map(({ id }) => id);
const rowOf = ({ rows }: RequestView, id: string) => rows.find((row) => row.id === id)?.values;

describe('a certificate request', () => {
  it('that is in order goes to the CA', async () => {
    const view = await viewOf(P256, [
      ...names('DNS:sts.contoso.com,DNS:*.contoso.com,IP:192.0.2.1'),
      ...['-addext', 'keyUsage=digitalSignature', '-addext', 'extendedKeyUsage=serverAuth'],
      ...['-addext', 'tlsfeature=status_request'],
    ]);
    expect(view).toMatchObject({ label: 'sts.contoso.com', state: 'ok' });
    expect(idsOf(view)).toEqual(['signature-valid', 'names-given', 'key-fit']);
    expect(view.steps).toEqual(['send', 'keep', 'compare', 'install']);
    expect(rowOf(view, 'names')).toEqual(['sts.contoso.com', '*.contoso.com', '192.0.2.1']);
    expect(rowOf(view, 'usage')).toEqual(['digital signature']);
    expect(rowOf(view, 'purposes')).toEqual(['server authentication']);
    expect(rowOf(view, 'extensions')).toEqual(['tlsFeature']);
    expect(rowOf(view, 'algorithm')).toEqual(['ECDSA with SHA-256']);
  });

  it('that was altered is to be made anew', async () => {
    const flip = (der: Uint8Array): Uint8Array => {
      const bytes = Uint8Array.from(der);
      const at = Buffer.from(bytes).indexOf('sts.contoso.com');
      return bytes.fill(0x61, at, at + 1);
    };
    const view = await viewOf(P256, [...names('DNS:fs.contoso.com')], flip);
    expect(view).toMatchObject({ state: 'bad', steps: ['again', 'keep'] });
    expect(idsOf(view)[0]).toBe('signature-invalid');
  });

  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['no alternative names', P256, [], ['names-missing']],
    ['a common name that is none of them', P256, names('DNS:fs.contoso.com'), ['common-name-missing']],
    ['a URL for a name', P256, names('DNS:https\\://sts,DNS:sts.contoso.com'), ['name-odd']],
    ['an underscore', P256, names('DNS:sts.contoso.com,DNS:sip_int.contoso.com'), ['name-odd']],
    ['a dot at the end', P256, names('DNS:sts.contoso.com,DNS:a.contoso.com.'), ['name-odd']],
    ['a blank', P256, names('DNS:sts.contoso.com,DNS:a b.contoso.com'), ['name-odd']],
    ['a short RSA key', ['rsa:1024'], names('DNS:sts.contoso.com'), ['key-weak']],
    [
      'a key on another curve',
      ['ec', '-pkeyopt', 'ec_paramgen_curve:secp256k1'],
      names('DNS:sts.contoso.com'),
      ['key-weak'],
    ],
    ['Ed25519', ['ed25519'], names('DNS:sts.contoso.com'), ['key-unusual']],
    ['SHA-1', ['rsa:2048'], [...names('DNS:sts.contoso.com'), '-sha1'], ['hash-weak']],
    [
      'a user’s purpose',
      P256,
      [...names('DNS:sts.contoso.com'), '-addext', 'extendedKeyUsage=clientAuth'],
      ['purpose-other'],
    ],
    [
      'encipherment alone',
      P256,
      [...names('DNS:sts.contoso.com'), '-addext', 'keyUsage=keyEncipherment'],
      ['usage-unfit'],
    ],
    [
      'the wish to be a CA',
      P256,
      [...names('DNS:sts.contoso.com'), '-addext', 'basicConstraints=CA:TRUE'],
      ['ca-asked'],
    ],
  ])('with %s has a remark', async (_, key, more, remarks) => {
    const view = await viewOf(key, more);
    expect(view.checks.filter(({ state }) => state === 'warn').map(({ id }) => id)).toEqual(remarks);
    expect(view.state).toBe(remarks.length > 0 ? 'warn' : 'ok');
    expect(view.steps[0]).toBe('send');
  });

  it('of which only the kind is known claims nothing', () => {
    const view = requestView({});
    expect(view).toMatchObject({ label: '', state: 'unknown' });
    expect(idsOf(view)).not.toContain('signature-valid');
  });

  it('is told in every language, each check and step in words of its own', async () => {
    for (const locale of LOCALES) {
      const messages = await loadMessages(locale);
      const { text } = makeTranslator(locale, messages);
      const { check, step } = messages.request;
      const told = (Object.keys(check) as (keyof typeof check)[]).map((id) =>
        text(`request.check.${id}`, { value: 'X' }),
      );
      const done = (Object.keys(step) as (keyof typeof step)[]).map((id) => text(`request.step.${id}`));
      for (const sentence of [...told, ...done]) expect(sentence).toMatch(/^[^{}]{12,}[.。]$/);
      expect(new Set([...told, ...done]).size).toBe(told.length + done.length);
    }
  });
});

it('names usages, purposes and algorithms in the reader’s language', async () => {
  const terms = termsIn(makeTranslator('de', await loadPart('de', 'certificate')));
  const params = { usage: 'digitalSignature', purposes: 'clientAuth', algorithm: 'sha256WithRSAEncryption' };
  const view = requestView(params, terms);
  expect(rowOf(view, 'usage')).toEqual(['digitale Signatur']);
  expect(rowOf(view, 'purposes')).toEqual(['Clientauthentifizierung']);
  expect(rowOf(view, 'algorithm')).toEqual(['RSA/SHA-256']);
  expect(view.checks).toContainEqual({
    id: 'purpose-other',
    state: 'warn',
    value: 'Clientauthentifizierung',
  });
});

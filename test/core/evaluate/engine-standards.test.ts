/** Where validators differ: what the standard says, each with certificates made for it. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Issued } from '#lib/cli/pki.ts';
import { oid, sequence, text, tlv } from '#lib/cli/pki/der.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import { RFC5280 } from '#lib/core/verdict/rule-sets.ts';
import { makeCrl } from '../revocation/make-crl.ts';
import { rebuilt } from './rebuilt.ts';
import {
  codesOf,
  evaluate,
  findingOf,
  HOST,
  makeIntermediate,
  makeLeaf,
  makeRoot,
  requestOf,
} from './support.ts';

let root: Issued;
let issuing: Issued;
let leaf: Issued;

beforeAll(async () => {
  root = await makeRoot();
  issuing = await makeIntermediate(root);
  leaf = await makeLeaf(issuing);
});

const judge = (end: Issued | Uint8Array, rules?: typeof RFC5280) =>
  evaluate({ presented: [end, issuing], trusted: [root], ...(rules && { rules }) });

describe('key usage that keeps zero bits at its end', () => {
  it.each([
    ['no unused bits', [3, 2, 0, 0xa0]],
    ['two octets', [3, 3, 0, 0xa0, 0]],
    ['three octets', [3, 4, 0, 0xa0, 0, 0]],
  ])('is read, with a remark (%s)', async (_, octets) => {
    const padded = await makeLeaf(issuing, {
      keyUsage: null,
      extensions: [{ oid: '2.5.29.15', critical: true, value: Uint8Array.from(octets) }],
    });
    const report = await judge(padded);
    expect(report.verdict).toBe('trusted');
    expect(codesOf(report, 'info')).toContain('key-usage-not-shortest');
  });
});

describe('name constraints', () => {
  const constrained = (subtrees: Uint8Array) =>
    makeIntermediate(root, 'Contoso Issuing', {
      extensions: [{ oid: '2.5.29.30', critical: true, value: sequence(subtrees) }],
    });
  const judgeUnder = async (
    subtrees: Uint8Array,
    fault: Parameters<typeof makeLeaf>[1],
    rules?: typeof RFC5280,
  ) => {
    const ca = await constrained(subtrees);
    const end = await makeLeaf(ca, fault);
    return evaluate({ presented: [end, ca], trusted: [root], ...(rules && { rules }) });
  };
  const email = (address: string) => tlv(0xa1, sequence(text(address, 0x81)));
  const names = [
    { type: 'dns', value: HOST },
    { type: 'email', value: 'u@example.com' },
  ] as const;

  it('does not take an excluded mailbox that is none for one that never fits', async () => {
    const report = await judgeUnder(email('@example.com'), { names });
    expect(report.weakest?.code).toBe('name-constraint-unsupported');
  });

  it('compares the subject’s address without regard to case, an alternative name’s local part with', async () => {
    const subject = `CN=${HOST}, E=U@example.com`;
    expect((await judgeUnder(email('u@example.com'), { subject })).weakest?.code).toBe('name-excluded');
    const upper = [names[0], { type: 'email', value: 'U@example.com' }] as const;
    expect((await judgeUnder(email('u@example.com'), { names: upper })).verdict).toBe('trusted');
  });

  it.each([
    ['minimum 1', tlv(0x80, Uint8Array.of(1)), 'untrusted'],
    ['maximum 9', tlv(0x81, Uint8Array.of(9)), 'untrusted'],
    ['minimum 0, the default', tlv(0x80, Uint8Array.of(0)), 'trusted'],
  ])('refuses a distance that nobody processes (%s)', async (_, distance, verdict) => {
    const subtree = tlv(0xa0, sequence(text('contoso.com', 0x82), distance));
    for (const rules of [undefined, RFC5280]) {
      const report = await judgeUnder(subtree, {}, rules && { ...rules, revocation: 'ignore' });
      expect(report.verdict).toBe(verdict);
      if (verdict === 'untrusted') expect(report.weakest?.code).toBe('name-constraint-distance');
    }
  });

  it('refuses an address without a mask where the certificate has an address', async () => {
    const subtree = tlv(0xa1, sequence(tlv(0x87, Uint8Array.of(10, 0, 0, 1))));
    const der = await makeLeaf(issuing, {
      names: null,
      extensions: [
        {
          oid: '2.5.29.17',
          critical: false,
          value: sequence(text(HOST, 0x82), tlv(0x87, Uint8Array.of(10, 0, 0, 1))),
        },
      ],
    });
    const ca = await constrained(subtree);
    const end = rebuilt(der.der, ca);
    const report = await evaluate({ presented: [end, ca], trusted: [root] });
    expect(codesOf(report)).toContain('name-constraint-unsupported');
  });

  it('is sure of names that were found forbidden before a limit came', async () => {
    const many = (count: number, zone: string) =>
      Array.from({ length: count }, (_, i) => ({ type: 'dns', value: `h${i}.${zone}` }) as const);
    const ca = await makeIntermediate(root, 'Contoso Issuing', {
      nameConstraints: { permitted: many(600, 'permitted.test') },
    });
    const end = await makeLeaf(ca, { names: [{ type: 'dns', value: HOST }, ...many(600, 'other.test')] });
    const report = await evaluate({ presented: [end, ca], trusted: [root] });
    expect(report.work.nameComparisons).toBeGreaterThan(200_000);
    expect(report.verdict).toBe('untrusted');
    expect(report.weakest?.code).toBe('name-not-permitted');
  });
});

it('blames a path length on the CA that is one too many', async () => {
  const upper = await makeIntermediate(root, 'Upper', { pathLength: 0 });
  const middle = await makeIntermediate(upper, 'Middle', { pathLength: 3 });
  const end = await makeLeaf(middle);
  const report = await evaluate({ presented: [end, middle, upper], trusted: [root] });
  expect(report.weakest).toMatchObject({
    code: 'path-length-exceeded',
    at: { kind: 'link', subject: 1, issuer: 2 },
    params: { limit: 0, intermediates: 1 },
  });
  const lower = await makeIntermediate(middle, 'Lower', { pathLength: 0 });
  const deep = await evaluate({ presented: [await makeLeaf(lower), lower, middle, upper], trusted: [root] });
  expect(deep.weakest).toMatchObject({ at: { kind: 'link', subject: 2, issuer: 3 } });
});

it('refuses a critical policy with a qualifier that nobody knows, and passes over one that is not critical', async () => {
  const value = (id: string) =>
    sequence(sequence(oid('2.23.140.1.2.1'), sequence(sequence(oid(id), text('x', 0x16)))));
  const verdict = async (id: string, critical: boolean) => {
    const end = await makeLeaf(issuing, { extensions: [{ oid: '2.5.29.32', critical, value: value(id) }] });
    return (await judge(end)).weakest?.code ?? 'trusted';
  };
  expect(await verdict('1.2.3.4', true)).toBe('policy-qualifier-unknown');
  expect(await verdict('1.2.3.4', false)).toBe('trusted');
  expect(await verdict('1.3.6.1.5.5.7.2.1', true)).toBe('trusted');
});

it('remarks characters that a string type does not have', async () => {
  const name = (tag: number, value: string) =>
    sequence(tlv(0x31, sequence(oid('2.5.4.3'), text(value, tag))));
  const judgeNamed = async (tag: number, value: string) =>
    judge(rebuilt(leaf.der, issuing, (fields) => fields.with(5, name(tag, value))));
  expect(findingOf(await judgeNamed(0x13, 'admin@contoso.com'), 'name-characters').params).toMatchObject({
    field: 'subject',
    type: 'PrintableString',
    attribute: 'CN',
  });
  for (const [tag, value] of [
    [0x13, '*.contoso.com'],
    [0x0c, 'admin@contoso.com'],
  ] as const)
    expect(codesOf(await judgeNamed(tag, value), 'warning')).not.toContain('name-characters');
});

it.each([
  ['no seconds', '2603010000Z', 'validity-form'],
  ['an offset', '260301000000+0000', 'validity-form'],
  ['the wrong type', '20260301000000Z', 'validity-encoding'],
])('tells a date that clients refuse from one in the wrong type: %s', async (_, value, code) => {
  const end = rebuilt(leaf.der, issuing, (fields) =>
    fields.with(4, sequence(text(value, value.length === 15 ? 0x18 : 0x17), text('260901000000Z', 0x17))),
  );
  const report = await judge(end);
  expect(findingOf(report, code as 'validity-form').severity).toBe(
    code === 'validity-form' ? 'fatal' : 'warning',
  );
});

it('calls a default that is written out by its name', async () => {
  const extra = sequence(oid('1.2.3.4'), tlv(1, Uint8Array.of(0)), tlv(4, tlv(5)));
  const end = rebuilt(leaf.der, issuing, (fields) => [
    ...fields.slice(0, 7),
    withExtension(fields[7], extra),
  ]);
  expect(findingOf(await judge(end), 'default-written').params).toMatchObject({ oid: '1.2.3.4' });
});

/** The [3] field with one extension more. */
const withExtension = (field: Uint8Array | undefined, extra: Uint8Array): Uint8Array => {
  const bytes = field ?? new Uint8Array();
  // [3] and SEQUENCE, both with lengths of two octets in certificates of this size.
  const header = 2 * (2 + (bytes[1] === 0x82 ? 2 : 1));
  return tlv(0xa3, sequence(bytes.slice(header), extra));
};

it('says that only the form of the algorithm is wrong where NULL stands that may not', async () => {
  const algorithm = sequence(oid('1.2.840.10045.4.3.2'), tlv(5));
  const end = rebuilt(leaf.der, issuing, (fields) => fields.with(2, algorithm), algorithm);
  const report = await judge(end);
  expect(report.weakest).toMatchObject({ code: 'signature-parameters', params: { parameters: 'present' } });
  expect(codesOf(report)).toEqual(['signature-parameters']);
});

it('knows a precertificate, and Microsoft’s purposes marked critical', async () => {
  const poison = { oid: '1.3.6.1.4.1.11129.2.4.3', critical: true, value: tlv(5) };
  const early = await judge(await makeLeaf(issuing, { extensions: [poison] }));
  expect(codesOf(early)).toEqual(['precertificate']);
  const policies = sequence(sequence(oid('1.3.6.1.5.5.7.3.1')));
  const windows = await makeLeaf(issuing, {
    extensions: [{ oid: '1.3.6.1.4.1.311.21.10', critical: true, value: policies }],
  });
  const report = await judge(windows);
  expect(report.verdict).toBe('trusted');
  expect(codesOf(report, 'warning')).toContain('application-policies-critical');
});

it('tells the key from the certificate that an authority key identifier names', async () => {
  const identifier = (...parts: readonly Uint8Array[]) => ({
    oid: '2.5.29.35',
    critical: false,
    value: sequence(...parts),
  });
  const skid = Buffer.from(issuing.certificate.getExtension('2.5.29.14')?.value ?? new ArrayBuffer(0));
  const key = tlv(0x80, new Uint8Array(skid.subarray(2)));
  const nameOf = (issued: Issued) =>
    tlv(0xa1, tlv(0xa4, new Uint8Array(issued.certificate.subjectName.toArrayBuffer())));
  const judgeWith = async (...parts: readonly Uint8Array[]) => {
    const end = await makeLeaf(issuing, {
      authorityKeyIdentifier: null,
      extensions: [identifier(...parts)],
    });
    return judge(end);
  };
  const serial = await judgeWith(key, nameOf(root), tlv(0x82, Uint8Array.of(7)));
  expect(findingOf(serial, 'authority-serial-mismatch').params).toMatchObject({
    part: 'serial',
    wanted: '07',
  });
  const own = await judgeWith(key, nameOf(issuing), tlv(0x82, Uint8Array.of(7)));
  expect(codesOf(own, 'warning').filter((code) => code === 'authority-serial-mismatch')).toHaveLength(2);
  expect(codesOf(serial, 'warning')).not.toContain('key-identifier-mismatch');
});

it('is revoked by a list without number, with a remark', async () => {
  const serial = Buffer.from(leaf.certificate.serialNumber, 'hex').toString('hex');
  const crls = [makeCrl(issuing, { number: null, version: 1, entries: [{ serial, reason: 1 }] })];
  const request = { ...requestOf({ presented: [leaf, issuing], trusted: [root] }), crls };
  const report = await createEvaluator(globalThis.crypto).evaluate({
    ...request,
    at: new Date('2026-06-02T00:00:00Z'),
  });
  expect(report.weakest?.code).toBe('revoked');
  expect(codesOf(report, 'info')).toContain('crl-incomplete');
});

it('says that the root has expired, not the certificate', async () => {
  const old = await makeRoot('Old Root', { notAfter: new Date('2026-05-01T00:00:00Z') });
  const ca = await makeIntermediate(old);
  const report = await evaluate({ presented: [await makeLeaf(ca), ca], trusted: [old] });
  expect(report.weakest?.code).toBe('root-expired');
});

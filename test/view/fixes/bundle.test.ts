import { unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { makeExamples } from '#lib/cli/examples/make.ts';
import { decodeInput } from '#lib/core/input/decode.ts';
import type { CertificateView } from '#lib/core/report/types.ts';
import { fullChainPem, intermediatesPem, toPkcs7, toZip } from '#lib/view/fixes/bundle.ts';
import { ContentInfo, SignedData } from 'pkijs';
import { bytes, judge, readyPlan } from '../judged.ts';

let bundle: readonly CertificateView[];
beforeAll(async () => {
  const example = (await makeExamples()).find(({ id }) => id === 'wrong-order');
  if (example === undefined) throw new Error('no example wrong-order');
  bundle = readyPlan(await judge(example, example.presented)).bundle;
});

const hex = (der: Uint8Array): string => Buffer.from(der).toString('hex');
const expected = (): readonly string[] => bundle.map(({ der }) => hex(bytes(der)));
const read = async (content: string | Uint8Array): Promise<readonly string[]> => {
  const raw = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const decoded = await decodeInput({ name: 'bundle', bytes: raw });
  expect(decoded.problems).toEqual([]);
  return decoded.certificates.map(({ der }) => hex(der));
};

it('has three certificates to write', () => {
  expect(bundle).toHaveLength(3);
});

it('writes the full chain in order, and the intermediates without the leaf', async () => {
  expect(await read(fullChainPem(bundle))).toEqual(expected());
  expect(await read(intermediatesPem(bundle))).toEqual(expected().slice(1));
});

it('writes a P7B that our reader and pkijs read alike', async () => {
  const p7b = toPkcs7(bundle);
  expect(await read(p7b)).toEqual(expected());
  const content = ContentInfo.fromBER(p7b);
  expect(content.contentType).toBe(ContentInfo.SIGNED_DATA);
  const signed = new SignedData({ schema: content.content });
  expect(signed.signerInfos).toHaveLength(0);
  const certificates = signed.certificates ?? [];
  expect(certificates.map((c) => hex(new Uint8Array(c.toSchema().toBER())))).toEqual(expected());
});

it('writes single DER files, numbered in order', () => {
  const files = unzipSync(toZip(bundle));
  expect(Object.keys(files)).toEqual([
    '1-sts.contoso.com.cer',
    '2-northwind-tls-rsa-emea-ca-3.cer',
    '3-northwind-tls-policy-ca-2.cer',
  ]);
  expect(Object.values(files).map(hex)).toEqual(expected());
});

it('writes equal bundles as equal files', () => {
  expect(hex(toZip(bundle))).toBe(hex(toZip(bundle)));
});

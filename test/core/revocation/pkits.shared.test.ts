import { readFileSync } from 'node:fs';
import { webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BASIC_CONSTRAINTS } from '#lib/core/certificate/extensions/basic-constraints.ts';
import { extensionValue } from '#lib/core/certificate/extensions/definition.ts';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import type { ParsedCertificate } from '#lib/core/certificate/types.ts';
import { sameName } from '#lib/core/name/name.ts';
import { checkCrls } from '#lib/core/revocation/crl.ts';
import { parseCrl } from '#lib/core/revocation/crl-parse.ts';
import { createVerifier } from '#lib/core/signature/verifier.ts';
import { sharedFile } from '#test/support/shared.ts';

interface Suite {
  readonly certs: Readonly<Record<string, string>>;
  readonly crls: Readonly<Record<string, string>>;
  readonly tests: readonly {
    readonly id: string;
    readonly name: string;
    readonly chain: readonly string[];
    readonly extraCerts: readonly string[];
    readonly crls: readonly string[];
    readonly time: string;
    readonly expected: boolean;
  }[];
}

const suite = JSON.parse(readFileSync(sharedFile('conformance/pkits.json'), 'utf8')) as Suite;
const verifier = createVerifier(webcrypto as unknown as Crypto);

const decode = (table: Readonly<Record<string, string>>, name: string): Uint8Array =>
  new Uint8Array(Buffer.from(table[name] ?? '', 'base64'));

function certificate(name: string): ParsedCertificate {
  const result = parseCertificate(decode(suite.certs, name));
  if (!result.ok) throw new Error(`${name}: ${result.fault.reason}`);
  return result.certificate;
}

/** A path checker that knows signatures, names, CA and revocation only: enough for these sections. */
class Checker {
  readonly #anchor: ParsedCertificate;
  readonly #others: readonly ParsedCertificate[];
  readonly #crls;
  readonly #at: number;
  readonly #asking = new Set<ParsedCertificate>();

  constructor(test: Suite['tests'][number], chain: readonly ParsedCertificate[]) {
    const [anchor] = chain;
    if (!anchor) throw new Error('no anchor');
    this.#anchor = anchor;
    this.#others = [...chain.slice(1), ...test.extraCerts.map(certificate)];
    this.#at = Date.parse(test.time);
    this.#crls = test.crls
      .map((name) => parseCrl(decode(suite.crls, name)))
      .flatMap((result) => (result.ok ? [result.crl] : []));
  }

  async link(subject: ParsedCertificate, issuer: ParsedCertificate): Promise<string> {
    const signed = await verifier.verify({
      algorithm: subject.outerAlgorithm,
      spki: issuer.spki,
      signature: subject.signature,
      data: subject.tbs,
    });
    const ca = issuer === this.#anchor || extensionValue(issuer, BASIC_CONSTRAINTS)?.ca === true;
    if (signed !== 'valid' || !ca || !sameName(subject.issuer, issuer.subject)) return 'path';
    const { status, faults } = await checkCrls({
      certificate: subject,
      issuer,
      crls: this.#crls,
      extra: [this.#anchor, ...this.#others],
      at: this.#at,
      verifier,
      validateCrlIssuer: (signer) => this.#validate(signer),
    });
    return status === 'undetermined' ? faults.map(({ code }) => code).join(' ') : status;
  }

  /** True also for a signer that is being asked about: it may stand on its own list (PKITS 4.14.30). */
  async #validate(signer: ParsedCertificate): Promise<boolean> {
    if (signer === this.#anchor || this.#asking.has(signer)) return true;
    this.#asking.add(signer);
    const answer = await this.#search(signer);
    this.#asking.delete(signer);
    return answer;
  }

  async #search(signer: ParsedCertificate): Promise<boolean> {
    for (const issuer of [this.#anchor, ...this.#others]) {
      if (issuer === signer || !sameName(signer.issuer, issuer.subject)) continue;
      if ((await this.link(signer, issuer)) === 'good' && (await this.#validate(issuer))) return true;
    }
    return false;
  }
}

/** "good", or what was said of the first certificate that is not: "revoked", fault codes, "path". */
async function validate(test: Suite['tests'][number]): Promise<string> {
  const chain = test.chain.map(certificate);
  const checker = new Checker(test, chain);
  for (const [index, subject] of chain.entries()) {
    const issuer = chain[index - 1];
    if (!issuer) continue;
    const verdict = await checker.link(subject, issuer);
    if (verdict !== 'good') return verdict;
  }
  return 'good';
}

/** What is said of the cases that are to be rejected for another reason than being revoked. */
const REJECTED: Readonly<Record<string, string>> = {
  '4.4.1': 'crl-not-found',
  '4.4.4': 'crl-signature-invalid',
  '4.4.5': 'crl-not-found',
  '4.4.6': 'crl-not-found',
  '4.4.8': 'crl-entry-critical-extension-unknown',
  '4.4.9': 'crl-critical-extension-unknown',
  '4.4.10': 'crl-critical-extension-unknown',
  '4.4.11': 'crl-expired',
  '4.4.12': 'crl-expired',
  '4.4.21': 'crl-signer-not-trusted',
  '4.5.8': 'path',
  '4.14.3': 'crl-scope',
  '4.14.8': 'crl-scope',
  '4.14.9': 'crl-scope',
  '4.14.11': 'crl-scope',
  '4.14.12': 'crl-scope',
  '4.14.14': 'crl-scope',
  '4.14.17': 'crl-reasons-incomplete',
  '4.14.26': 'crl-not-found',
  '4.14.27': 'crl-scope',
  '4.14.35': 'crl-scope',
  '4.15.1': 'crl-delta-without-base',
  '4.15.10': 'crl-expired',
};

describe.each([
  ['4.4', 'basic certificate revocation', 21],
  ['4.5', 'self-issued certificates', 8],
  ['4.14', 'distribution points', 35],
  ['4.15', 'delta CRLs', 10],
])('PKITS %s: %s', (section, _title, count) => {
  const tests = suite.tests.filter(({ id }) => id.startsWith(`${section}.`));

  it('has all its cases', () => {
    expect(tests).toHaveLength(count);
  });

  it.each(tests.map((test) => [test.id, test.name, test] as const))('%s %s', async (_id, _name, test) => {
    const verdict = await validate(test);
    expect(verdict).toBe(test.expected ? 'good' : (REJECTED[test.id] ?? 'revoked'));
  });
});

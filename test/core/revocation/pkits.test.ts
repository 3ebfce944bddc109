import { readFileSync } from 'node:fs';
import { webcrypto } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BASIC_CONSTRAINTS } from '#lib/core/certificate/extensions/basic-constraints.ts';
import { extensionValue } from '#lib/core/certificate/extensions/definition.ts';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import type { ParsedCertificate } from '#lib/core/certificate/types.ts';
import { sameName } from '#lib/core/name/name.ts';
import { checkCrls, type CrlStatus } from '#lib/core/revocation/crl.ts';
import { parseCrl } from '#lib/core/revocation/crl-parse.ts';
import { createVerifier } from '#lib/core/signature/verifier.ts';

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

const file = join(process.env.CHAINSIGHT_SHARED ?? '../shared', 'conformance/pkits.json');

function loadSuite(): Suite {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Suite;
  } catch (error) {
    throw new Error(`PKITS is missing: put it at ${file} or set CHAINSIGHT_SHARED`, { cause: error });
  }
}

const suite = loadSuite();
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
  readonly #asked = new Map<ParsedCertificate, Promise<boolean>>();
  last: CrlStatus | null = null;

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

  async link(subject: ParsedCertificate, issuer: ParsedCertificate): Promise<boolean> {
    const signed = await verifier.verify({
      algorithm: subject.outerAlgorithm,
      spki: issuer.spki,
      signature: subject.signature,
      data: subject.tbs,
    });
    const ca = issuer === this.#anchor || extensionValue(issuer, BASIC_CONSTRAINTS)?.ca === true;
    if (signed !== 'valid' || !ca || !sameName(subject.issuer, issuer.subject)) return false;
    this.last = await checkCrls({
      certificate: subject,
      issuer,
      crls: this.#crls,
      extra: [this.#anchor, ...this.#others],
      at: this.#at,
      verifier,
      validateCrlIssuer: (signer) => this.#validate(signer),
    });
    return this.last.status === 'good';
  }

  /** True also for a signer that is being asked about: it may stand on its own list (PKITS 4.14.30). */
  #validate(signer: ParsedCertificate): Promise<boolean> {
    if (signer === this.#anchor) return Promise.resolve(true);
    const known = this.#asked.get(signer);
    if (known) return Promise.resolve(true);
    const answer = this.#search(signer);
    this.#asked.set(signer, answer);
    return answer;
  }

  async #search(signer: ParsedCertificate): Promise<boolean> {
    for (const issuer of [this.#anchor, ...this.#others]) {
      if (issuer === signer || !sameName(signer.issuer, issuer.subject)) continue;
      if ((await this.link(signer, issuer)) && (await this.#validate(issuer))) return true;
    }
    return false;
  }
}

async function validate(test: Suite['tests'][number]): Promise<boolean> {
  const chain = test.chain.map(certificate);
  const checker = new Checker(test, chain);
  for (const [index, subject] of chain.entries()) {
    const issuer = chain[index - 1];
    if (issuer && !(await checker.link(subject, issuer))) return false;
  }
  return true;
}

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
    expect(await validate(test)).toBe(test.expected);
  });
});

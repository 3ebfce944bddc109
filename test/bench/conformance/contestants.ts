/** Other verifiers on the cases of the public suites: each says whether it accepts. */
import 'reflect-metadata'; // @peculiar/x509 needs it, and before itself
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { X509Certificate, X509ChainBuilder, cryptoProvider } from '@peculiar/x509';
import forge from 'node-forge';
import * as pkijs from 'pkijs';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import { toPem } from '#lib/cli/pki.ts';
import { listAnchors } from '#lib/trust/list.ts';
import type { ConformanceCase } from '../../conformance/suites.ts';

type Accepts = (test: ConformanceCase) => Promise<boolean>;

cryptoProvider.set(crypto);
const run = promisify(execFile);
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

const chainsight: Accepts = async (test) => {
  const { verdict } = await createEvaluator(crypto).decide({
    supplied: test.supplied.map((der, index) => ({ der, origin: { kind: 'presented', index } })),
    anchors: listAnchors('suite', test.trusted),
    host: test.host,
    at: test.at,
    rules: test.rules,
    crls: test.crls,
  });
  return verdict === 'trusted';
};

/** The engine has no host name; its end-entity certificate comes last. */
const pkijsEngine: Accepts = async (test) => {
  const [leaf, ...others] = test.supplied.map((der) => pkijs.Certificate.fromBER(own(der)));
  if (!leaf) return false;
  const { initial, requireExplicit, inhibitMapping } = test.rules.policy;
  const engine = new pkijs.CertificateChainValidationEngine({
    trustedCerts: test.trusted.map((der) => pkijs.Certificate.fromBER(own(der))),
    certs: [...others, leaf],
    crls: test.crls.map((der) => pkijs.CertificateRevocationList.fromBER(own(der))),
    checkDate: test.at,
  });
  const { result } = await engine.verify({
    initialPolicySet: [...initial],
    initialExplicitPolicy: requireExplicit,
    initialPolicyMappingInhibit: inhibitMapping,
    initialInhibitPolicy: test.rules.policy.inhibitAny,
  });
  return result;
};

/** Links and signatures only; accepted when the chain ends at a trusted certificate. */
const x509Builder: Accepts = async (test) => {
  const [leaf, ...others] = test.supplied.map((der) => new X509Certificate(own(der)));
  if (!leaf) return false;
  const roots = test.trusted.map((der) => new X509Certificate(own(der)));
  const chain = await new X509ChainBuilder({ certificates: [...others, ...roots] }).build(leaf);
  return chain.some((certificate) => roots.some((root) => root.equal(certificate)));
};

/** Takes the list as the chain, in order; has neither ECDSA nor host names. */
const nodeForge: Accepts = (test) => {
  const parse = (der: Uint8Array): forge.pki.Certificate =>
    forge.pki.certificateFromAsn1(forge.asn1.fromDer(forge.util.createBuffer(own(der))));
  const store = forge.pki.createCaStore(test.trusted.map(parse));
  return Promise.resolve(
    forge.pki.verifyCertificateChain(store, test.supplied.map(parse), { validityCheckDate: test.at }),
  );
};

const openssl: Accepts = async (test) => {
  const folder = await mkdtemp(join(tmpdir(), 'chainsight-bench-'));
  try {
    const write = async (name: string, label: string, ders: readonly Uint8Array[]): Promise<string> => {
      const file = join(folder, name);
      await writeFile(file, ders.map((der) => toPem(label, der)).join('\n'));
      return file;
    };
    const [leaf, ...others] = test.supplied;
    const args = ['verify', '-x509_strict', '-attime', String(Math.floor(test.at.getTime() / 1000))];
    args.push('-CAfile', await write('roots.pem', 'CERTIFICATE', test.trusted));
    if (others.length > 0) args.push('-untrusted', await write('others.pem', 'CERTIFICATE', others));
    if (test.crls.length > 0) {
      args.push(
        '-CRLfile',
        await write('crls.pem', 'X509 CRL', test.crls),
        '-crl_check_all',
        '-extended_crl',
        '-use_deltas',
      );
    }
    if (test.rules.purposes.length > 0) args.push('-purpose', 'sslserver');
    if (test.host !== null)
      args.push(/^[\d.]+$|:/.test(test.host) ? '-verify_ip' : '-verify_hostname', test.host);
    args.push('-policy_check', ...(test.rules.policy.requireExplicit ? ['-explicit_policy'] : []));
    args.push(...(test.rules.policy.inhibitMapping ? ['-inhibit_map'] : []));
    args.push(...(test.rules.policy.inhibitAny ? ['-inhibit_any'] : []));
    for (const policy of test.rules.policy.initial) args.push('-policy', policy);
    await run('openssl', [...args, await write('leaf.pem', 'CERTIFICATE', leaf ? [leaf] : [])]);
    return true;
  } catch {
    return false;
  } finally {
    await rm(folder, { recursive: true });
  }
};

export const CONTESTANTS = {
  Chainsight: chainsight,
  'pkijs engine': pkijsEngine,
  '@peculiar/x509 builder': x509Builder,
  'node-forge': nodeForge,
  'openssl verify': openssl,
} as const satisfies Readonly<Record<string, Accepts>>;

export type ContestantName = keyof typeof CONTESTANTS;

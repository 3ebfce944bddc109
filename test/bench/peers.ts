import 'reflect-metadata'; // @peculiar/x509 needs it, and before itself
import { X509Certificate, X509ChainBuilder, cryptoProvider } from '@peculiar/x509';
import forge from 'node-forge';
import * as pkijs from 'pkijs';
import type { Contestant } from './measure.ts';

/** Bytes in, verdict out, with libraries that browsers can run. */
interface PeerInput {
  /** Leaf, intermediate. */
  readonly presented: readonly Uint8Array<ArrayBuffer>[];
  readonly roots: readonly Uint8Array<ArrayBuffer>[];
  readonly at: Date;
}

cryptoProvider.set(crypto);

/** Peers with their roots parsed beforehand: a page that keeps them. */
export function peersWithRoots(input: PeerInput): readonly Contestant[] {
  const pkijsRoots = input.roots.map((der) => pkijs.Certificate.fromBER(der));
  const x509Roots = input.roots.map((der) => new X509Certificate(der));
  const forgeRoots = forgeStore(input.roots);
  return [
    { name: 'pkijs engine', run: () => runPkijs(input, pkijsRoots) },
    { name: '@peculiar/x509 builder', run: () => runX509(input, x509Roots) },
    { name: 'node-forge', run: () => runForge(input, forgeRoots) },
  ];
}

/** Peers from bytes alone: a page that was just opened. */
export function peersFromBytes(input: PeerInput): readonly Contestant[] {
  return [
    {
      name: 'pkijs engine',
      run: () =>
        runPkijs(
          input,
          input.roots.map((der) => pkijs.Certificate.fromBER(der)),
        ),
    },
    {
      name: '@peculiar/x509 builder',
      run: () =>
        runX509(
          input,
          input.roots.map((der) => new X509Certificate(der)),
        ),
    },
    { name: 'node-forge', run: () => runForge(input, forgeStore(input.roots)) },
  ];
}

async function runPkijs({ presented, at }: PeerInput, trustedCerts: pkijs.Certificate[]): Promise<void> {
  const [leaf, ...others] = presented.map((der) => pkijs.Certificate.fromBER(der));
  if (!leaf) throw new Error('No leaf.');
  // Its end-entity certificate comes last.
  const engine = new pkijs.CertificateChainValidationEngine({
    trustedCerts,
    certs: [...others, leaf],
    checkDate: at,
  });
  const { result, resultMessage } = await engine.verify();
  if (!result) throw new Error(`pkijs: ${resultMessage}`);
}

/** Builds and checks signatures only: no dates, constraints or usages. */
async function runX509({ presented }: PeerInput, roots: readonly X509Certificate[]): Promise<void> {
  const [leaf, ...others] = presented.map((der) => new X509Certificate(der));
  if (!leaf) throw new Error('No leaf.');
  const chain = await new X509ChainBuilder({ certificates: [...others, ...roots] }).build(leaf);
  if (chain.length !== presented.length + 1) throw new Error('@peculiar/x509: no chain to a root.');
}

function runForge({ presented, at }: PeerInput, store: forge.pki.CAStore): void {
  const chain = presented.map(forgeCertificate);
  if (!forge.pki.verifyCertificateChain(store, chain, { validityCheckDate: at }))
    throw new Error('node-forge: refused.');
}

/** node-forge knows RSA only: roots with other keys are left out, which spares it their parsing. */
function forgeStore(roots: readonly Uint8Array<ArrayBuffer>[]): forge.pki.CAStore {
  const store = forge.pki.createCaStore();
  for (const der of roots) {
    try {
      store.addCertificate(forgeCertificate(der));
    } catch {
      // Not RSA.
    }
  }
  return store;
}

function forgeCertificate(der: Uint8Array<ArrayBuffer>): forge.pki.Certificate {
  return forge.pki.certificateFromAsn1(forge.asn1.fromDer(forge.util.createBuffer(der)));
}

/** The kinds of input that are mutated, each evaluated as a page would, up to the report and its exports. */
import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '#lib/core/der/bytes.ts';
import type { Engine } from '#lib/core/evaluate/evaluate.ts';
import type { EvaluationRequest } from '#lib/core/evaluate/types.ts';
import type { EvidenceKind, FetchedEvidence } from '#lib/core/evidence/types.ts';
import { decodeInput } from '#lib/core/input/decode.ts';
import type { SuppliedCertificate } from '#lib/core/path/types.ts';
import type { Report } from '#lib/core/report/types.ts';
import { lazySecondOcsp } from '#lib/core/second/lazy-ocsp.ts';
import { createVerifier } from '#lib/core/signature/verifier.ts';
import { WEBPKI } from '#lib/core/verdict/rule-sets.ts';
import { decodeXml, readMetadata } from '#lib/endpoints/federation/metadata.ts';
import type { Opened } from '#lib/share/fault.ts';
import { decodeShared } from '#lib/share/payload.ts';
import { openShared } from '#lib/share/share.ts';
import type { Shared } from '#lib/share/types.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { factsCsv } from '#lib/view/report/csv.ts';
import { factsOf } from '#lib/view/report/facts.ts';
import { factsHtml } from '#lib/view/report/html.ts';
import type { Corpus, Seed } from './corpus.ts';
import { mutate, mutateNumber, mutateTime } from './mutate.ts';
import type { Random } from './random.ts';

/** What an input is made from and judged with. */
interface Scene {
  readonly corpus: Corpus;
  readonly seed: Seed;
  readonly random: Random;
  readonly evaluator: Pick<Engine, 'evaluate'>;
}

/** @returns whether the chain was trusted @throws what must not be thrown */
type Kind = (scene: Scene) => Promise<boolean>;

const AT = new Date('2026-06-01T00:00:00Z');
/** The range of ECMAScript's dates, milliseconds on both sides of 1970. */
const LAST_MOMENT = 8.64e15;

const verifier = createVerifier(globalThis.crypto);
const secondOcsp = lazySecondOcsp(globalThis.crypto);

/** Any moment that a date can be, mostly one near the certificates' own. */
const anyMoment = (random: Random): Date =>
  random.below(2) === 0
    ? new Date(AT.getTime() + (random.below(2_000_001) - 1_000_000) * 1_000_000)
    : new Date((random.below(2) === 0 ? 1 : -1) * (LAST_MOMENT - random.below(1_000)));

/** Judges, and writes all that is made of a report. */
async function judge({ evaluator, seed }: Scene, request: Partial<EvaluationRequest>): Promise<Report> {
  const report = await evaluator.evaluate({
    supplied: asPresented(seed.chain),
    anchors: listAnchors('fuzz', [seed.root]),
    host: seed.host,
    at: AT,
    rules: WEBPKI,
    ...request,
  });
  JSON.stringify(report);
  const facts = factsOf(report, 'fuzz', []);
  factsCsv(facts);
  factsHtml(facts);
  return report;
}

const asPresented = (ders: readonly Uint8Array[]): readonly SuppliedCertificate[] =>
  ders.map((der, index) => ({ der, origin: { kind: 'presented', index } }));

const isTrusted = ({ verdict }: Report): boolean => verdict === 'trusted';

const evidence = (kind: EvidenceKind, { chain }: Seed, der: Uint8Array): FetchedEvidence => ({
  kind,
  url: `http://${kind}.example.com/`,
  about: toHex(sha256(chain[0] ?? new Uint8Array())),
  time: AT.toISOString(),
  milliseconds: 1,
  ders: [der],
  large: null,
  nonce: null,
  fault: null,
});

/** Mutated anywhere, or in one of its dates. */
const changed = (bytes: Uint8Array, random: Random): Uint8Array =>
  random.below(3) === 0 ? mutateTime(bytes, random) : mutate(bytes, random);

function mutateChain(chain: Seed['chain'], random: Random): readonly Uint8Array[] {
  const target = random.below(chain.length);
  const mutated = chain.map((der, index) => (index === target ? mutate(der, random) : der));
  // Now and then disorder, and a mutated copy beside the sound one.
  const extra = random.below(4) === 0 ? [mutate(random.pick(chain), random)] : [];
  return random.below(5) === 0 ? [...extra, ...mutated] : [...mutated, ...extra];
}

/** A trusted result may only rest on certificates as they were issued. */
function isUnchanged(length: number, presented: readonly Uint8Array[], chain: Seed['chain']): boolean {
  const original = new Set(chain.map((der) => Buffer.from(der).toString('base64')));
  const intact = presented.filter((der) => original.has(Buffer.from(der).toString('base64')));
  return length === 0 || intact.length >= Math.min(length - 1, chain.length);
}

async function judgeChanged(scene: Scene, presented: readonly Uint8Array[], at = AT): Promise<boolean> {
  const report = await judge(scene, { supplied: asPresented(presented), at });
  const length = report.paths[0]?.certificates.length ?? 0;
  if (isTrusted(report) && !isUnchanged(length, presented, scene.seed.chain))
    throw new Error('a changed chain was trusted');
  return isTrusted(report);
}

/** A payload as it came out of a link, judged as the page does. */
async function judgeShared(scene: Scene, shared: Opened<Shared>): Promise<boolean> {
  if (!shared.ok || shared.value.kind !== 'result') return false;
  const { evidence: given, question } = shared.value.result;
  const first = given.observation?.chains[0];
  const at = question.at === null ? AT : new Date(question.at);
  const report = await judge(scene, {
    supplied: given.supplied,
    anchors: listAnchors('fuzz', given.roots),
    crls: given.crls,
    evidence: given.fetched,
    host: question.host,
    at: Number.isNaN(at.getTime()) ? AT : at,
    scts: first?.scts ?? [],
    staple: first?.staple ? { response: first.staple, time: given.observation?.time ?? '' } : null,
    live: true,
  });
  return isTrusted(report);
}

/** A file as the page takes it: everything read in it, judged together. */
async function judgeDecoded(scene: Scene, bytes: Uint8Array): Promise<boolean> {
  const { certificates, crls, ocsp = [] } = await decodeInput({ name: 'file', bytes, verifier });
  const report = await judge(scene, {
    supplied: certificates.map(({ der }) => ({ der, origin: { kind: 'uploaded', file: 'file' } })),
    crls: crls.map(({ der }) => der),
    ocsp: ocsp.map(({ der }) => der),
    host: null,
  });
  return isTrusted(report);
}

export const KINDS: Readonly<Record<string, Kind>> = {
  chain: (scene) => judgeChanged(scene, mutateChain(scene.seed.chain, scene.random)),

  time(scene) {
    const { seed, random } = scene;
    const target = random.below(seed.chain.length + 1);
    const presented = seed.chain.map((der, index) => (index === target ? mutateTime(der, random) : der));
    return judgeChanged(scene, presented, anyMoment(random));
  },

  async sct(scene) {
    const { seed, random, corpus } = scene;
    // Version 1, log id 32, then the time.
    const scts = seed.scts.map((sct) =>
      random.below(2) === 0 ? mutateNumber(sct, 33, 8, random) : mutate(sct, random),
    );
    return isTrusted(await judge(scene, { scts, logs: corpus.logs, live: true }));
  },

  async ocsp(scene) {
    const { seed, random } = scene;
    const response = changed(seed.ocsp, random);
    const asStaple = random.below(2) === 0;
    return isTrusted(
      await judge(scene, {
        secondOcsp,
        live: true,
        staple: asStaple ? { response, time: AT.toISOString() } : null,
        evidence: asStaple ? [] : [evidence('ocsp', seed, response)],
      }),
    );
  },

  async crl(scene) {
    const { seed, random } = scene;
    const crl = changed(seed.crl, random);
    const given = random.below(2) === 0;
    return isTrusted(
      await judge(scene, {
        crls: given ? [crl, seed.crl] : [],
        evidence: given ? [] : [evidence('crl', seed, crl)],
      }),
    );
  },

  async metadata(scene) {
    const { corpus, random } = scene;
    const bytes = mutate(random.pick(corpus.metadata), random);
    await readMetadata(decodeXml(bytes), verifier);
    const { certificates } = await decodeInput({ name: 'metadata.xml', bytes, verifier });
    const supplied = certificates.map(({ der, use }) => ({
      der,
      use: use ?? null,
      origin: { kind: 'uploaded', file: 'metadata.xml' } as const,
    }));
    return isTrusted(await judge(scene, { supplied, host: null }));
  },

  async capture(scene) {
    const { corpus, random } = scene;
    const bytes = mutate(random.pick(corpus.captures), random);
    return judgeDecoded(scene, bytes);
  },

  async wrapped(scene) {
    const { corpus, random } = scene;
    return judgeDecoded(scene, mutate(random.pick(corpus.wrapped), random));
  },

  async envelope(scene) {
    const { corpus, random } = scene;
    const { envelope, credentials, payload } = corpus.shared;
    const shared =
      random.below(3) === 0
        ? await openShared(new Uint8Array(mutate(envelope, random)), credentials)
        : decodeShared(new Uint8Array(mutatePayload(payload, random)));
    return judgeShared(scene, shared);
  },
};

/** Digits and letters of the JSON text, so that what comes out is still a payload; or anything. */
function mutatePayload(payload: Uint8Array, random: Random): Uint8Array {
  if (random.below(2) === 0) return mutate(payload, random);
  const copy = payload.slice();
  for (let round = 0; round <= random.below(4); round++) {
    const at = random.below(copy.length);
    const octet = copy[at] ?? 0;
    if (octet >= 0x30 && octet <= 0x39) copy[at] = 0x30 + random.below(10);
    else if (octet >= 0x61 && octet <= 0x7a) copy[at] = 0x61 + random.below(26);
    else copy[at] = random.below(256);
  }
  return copy;
}

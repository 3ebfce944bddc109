/** Asks one address that a certificate names. Runs in the worker. */
import type { EvidenceAsk } from '#lib/core/report/asks.ts';
import type { EvidenceFault, FetchedEvidence } from '#lib/core/evidence/types.ts';
import type { EvidenceStore } from './store.ts';
import { askOcsp, type OcspOutcome } from './fetch-ocsp.ts';
import type { Fetch } from '../own-server.ts';
import { askRelay } from './relay-client.ts';

const EXPECT = { issuer: 'certificate', crl: 'crl' } as const;

/** @throws the signal's reason when cancelled; every other failure is part of the evidence. */
export async function fetchEvidence(
  ask: EvidenceAsk,
  store: EvidenceStore,
  signal: AbortSignal,
  send?: Fetch,
): Promise<FetchedEvidence> {
  const { kind, url, about } = ask;
  const asked = kind === 'ocsp' ? await askOcsp(ask, signal, send) : await askFile(ask, kind, signal, send);
  const nonce = asked?.nonce ?? null;
  const base = { kind, url, about, nonce, ders: [], large: null, milliseconds: null } as const;
  const failed = (fault: EvidenceFault): FetchedEvidence => ({
    ...base,
    time: new Date().toISOString(),
    fault,
  });
  if (!asked) return failed(NO_REQUEST);
  const { outcome } = asked;
  if (!outcome.ok) return failed(outcome.fault);
  const { ders, about: relayed } = outcome;
  const { fetchedAt: time, milliseconds } = relayed;
  return store.release({ ...base, time, milliseconds, ders, fault: null });
}

const NO_REQUEST: EvidenceFault = {
  code: 'ocsp-no-request',
  message: 'The issuer’s key can’t be read, so nothing can be asked.',
};

async function askFile(
  { url, refresh }: EvidenceAsk,
  kind: keyof typeof EXPECT,
  signal: AbortSignal,
  send: Fetch | undefined,
): Promise<OcspOutcome> {
  const request = { url, expect: EXPECT[kind], ...(refresh ? { refresh } : {}) };
  return { outcome: await askRelay(request, signal, send), nonce: null };
}

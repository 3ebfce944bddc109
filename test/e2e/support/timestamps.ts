/** A leaf with signed certificate timestamps, and the list of the logs that made them. */
import type { Issued } from '#lib/cli/pki.ts';
import { tlv } from '#lib/cli/pki/der.ts';
import { DAY_MS } from '#lib/core/time.ts';
import { readCertificate } from '#test/core/revocation/make-crl.ts';
import { logListJson, makeLog, makeSct, sctList } from '#test/core/transparency/make-sct.ts';
import type { Hierarchy } from './hierarchy.ts';

const EMBEDDED = '1.3.6.1.4.1.11129.2.4.2';

interface Logged {
  readonly leaf: Issued;
  /** The list of logs, in the JSON (version 3) that browsers publish. */
  readonly list: string;
}

/** The certificate is made twice: what logs sign is the certificate without their timestamps (RFC 6962 §3.2). */
export async function issueLogged({ serve, issuing }: Hierarchy): Promise<Logged> {
  const logs = [makeLog('Argon'), makeLog('Xenon')] as const;
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const key = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const options = { key, serial: '4101' };
  const { tbs } = readCertificate((await serve(options)).der);
  const time = new Date(Date.now() - DAY_MS);
  const value = tlv(4, sctList(logs.map((log) => makeSct(log, time, { tbs, issuer: issuing }))));
  const leaf = await serve({ ...options, extensions: [{ oid: EMBEDDED, critical: false, value }] });
  return { leaf, list: logListJson(...logs) };
}

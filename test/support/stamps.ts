/** Timestamps of made-up logs, for certificates below roots that a test calls public: enough for browsers. */
import { tlv } from '#lib/cli/pki/der.ts';
import type { RawExtension } from '#lib/cli/pki/options.ts';
import { makeLog, makeSct, sctList } from '#test/core/transparency/make-sct.ts';

const LOGS = ['Argon', 'Xenon', 'Nimbus'].map((name) => makeLog(name));
const LONG_AGO = new Date('2020-01-01T00:00:00Z');

/** Three timestamps whose signatures fit nothing; without a list of logs nobody can tell. */
export const stamps = (): readonly RawExtension[] => {
  const tbs = Uint8Array.of(0x30, 0);
  const list = sctList(LOGS.map((log) => makeSct(log, LONG_AGO, { certificate: { der: tbs } })));
  return [{ oid: '1.3.6.1.4.1.11129.2.4.2', critical: false, value: tlv(4, list) }];
};

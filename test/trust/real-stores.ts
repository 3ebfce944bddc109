/** Six real trust stores, as the shared archive has them. */
import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { sharedFile } from '../support/shared.ts';

const ARCHIVE = 'trust/trust_stores_as_pem.tar.gz';

export const REAL_STORES = [
  'apple',
  'google_aosp',
  'microsoft_windows',
  'mozilla_nss',
  'openjdk',
  'oracle_java',
] as const;

export type RealStore = (typeof REAL_STORES)[number];

/** A store's whole file, as text. */
const textOf = (store: RealStore): string =>
  execFileSync('tar', ['xzOf', sharedFile(ARCHIVE), `${store}.pem`], { maxBuffer: 8_000_000 }).toString(
    'latin1',
  );

/** PEM texts of a store's certificates. */
export const pemsOf = (store: RealStore): readonly string[] =>
  textOf(store).match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];

export const derOf = (pem: string): Uint8Array<ArrayBuffer> => new Uint8Array(new X509Certificate(pem).raw);

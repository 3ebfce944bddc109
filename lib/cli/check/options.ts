import type { PurposeId } from '#lib/core/purpose/types.ts';

export const FORMATS = ['text', 'json', 'sarif', 'junit'] as const;
export type Format = (typeof FORMATS)[number];

/** What `--as` takes, each with what it stands for. */
export const PURPOSES_TO_ASK: Readonly<Record<PurposeId, string>> = {
  server: 'TLS server',
  client: 'TLS client: user, smart card, machine',
  'proxy-trust': 'Web Application Proxy’s trust with AD FS',
  ca: 'CA certificates only',
  signing: 'token signing and decrypting (AD FS, SAML)',
  kdc: 'domain controller',
  radius: 'RADIUS server (EAP)',
  ocsp: 'OCSP responder',
  code: 'code signing',
  mail: 'S/MIME',
  timestamp: 'time stamping',
  precertificate: 'Certificate Transparency precertificate',
  other: 'any other purpose',
};

export interface CheckOptions {
  readonly host?: string;
  readonly at?: string;
  readonly list?: string;
  readonly format: Format;
  readonly json: boolean;
  readonly trust: readonly string[];
  readonly rules: string;
  /** What to judge the certificates as; absent: told by what they say. */
  readonly as?: PurposeId;
  /** Of several certificates in files the one to judge: its place, a name, the start of its SHA-256. */
  readonly leaf?: string;
  /** File whose first line is the password of key stores. */
  readonly passwordFile?: string;
  /** Whether to judge for every client too. */
  readonly clients: boolean;
  /** Neither given: endpoints yes, files no. */
  readonly online?: boolean;
  readonly second: boolean;
}

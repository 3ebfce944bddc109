/**
 * Certificates whose parts mutants borrow: real ones from files, and some made here in the shapes that administrators
 * meet, so that a clone without data has the kind too.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import { sharedFolder } from '#test/support/shared.ts';
import {
  altNames,
  basicConstraints,
  CRITICAL,
  dnsName,
  extension,
  keyUsage,
  purposes,
  type LabExtension,
} from '../make/certificate.ts';
import {
  attribute,
  bytes,
  concat,
  explicit,
  hex,
  integer,
  name,
  oid,
  sequence,
  STRING,
  text,
  tlv,
} from '../make/der.ts';
import type { Bytes } from '../make/der.ts';

/** What can be borrowed of a certificate; its key and signature can't. */
export interface Model {
  readonly label: string;
  readonly isAuthority: boolean;
  readonly subject: Bytes;
  /** The INTEGER. */
  readonly serial: Bytes;
  /** Days from its start to its end. */
  readonly days: number;
  readonly extensions: readonly LabExtension[];
}

/** Where real chains lie: PEM files, leaf first. Null: this clone has none. */
export function chainsFolder(): string | null {
  const folder = join(sharedFolder(), 'chains');
  return existsSync(folder) ? folder : null;
}

export function realModels(folder: string): readonly Model[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.pem'))
    .toSorted()
    .flatMap((file) => {
      const blocks = readFileSync(join(folder, file), 'utf8').matchAll(/-----BEGIN CERTIFICATE-----([^-]+)/g);
      return [...blocks].flatMap(([, base64 = ''], index) => {
        const model = modelOf(`${file.replace(/\.pem$/, '')} ${index}`, Buffer.from(base64, 'base64'));
        return model ? [model] : [];
      });
    });
}

const DAY = 86_400_000;

function modelOf(label: string, der: Uint8Array): Model | null {
  const read = parseCertificate(der);
  if (!read.ok) return null;
  const { subject, serial, notBefore, notAfter, extensions } = read.certificate;
  return {
    label,
    isAuthority: extensions.some(({ oid: id, value }) => id === '2.5.29.19' && value.length > 2),
    subject: new Uint8Array(subject.der),
    serial: tlv(0x02, serial),
    days: Math.round((notAfter.ms - notBefore.ms) / DAY),
    extensions: extensions.map(({ oid: id, critical, value }) => ({
      oid: id,
      critical: critical ? CRITICAL : null,
      value: new Uint8Array(value),
    })),
  };
}

const uri = (value: string): Bytes => text(value, 0x86);
const points = (...uris: readonly string[]): LabExtension =>
  extension('crlDistributionPoints', sequence(sequence(explicit(0, explicit(0, concat(...uris.map(uri)))))));
const access = (issuer: string): LabExtension =>
  extension('authorityInfoAccess', sequence(sequence(oid('1.3.6.1.5.5.7.48.2'), uri(issuer))));
const policies = (...ids: readonly string[]): LabExtension =>
  extension('certificatePolicies', sequence(...ids.map((id) => sequence(oid(id)))));

const LDAP =
  'ldap:///CN=Contoso,CN=CDP,CN=Public%20Key%20Services,DC=contoso,DC=example?certificateRevocationList';
const PRINTABLE = (value: string): Bytes => text(value, STRING.printable);

/** As a public CA of domain-validated certificates, Active Directory's CA, and a CA made with openssl write them. */
export const MADE_MODELS: readonly Model[] = [
  {
    label: 'domain-validated',
    isAuthority: false,
    subject: name(attribute('CN', 'www.contoso.example')),
    serial: tlv(0x02, hex('03c1f2a8d97e5b604d2c8a77f0193e5a6bd1')),
    days: 90,
    extensions: [
      extension('keyUsage', keyUsage('digitalSignature'), CRITICAL),
      extension('extKeyUsage', purposes('serverAuth')),
      extension('basicConstraints', basicConstraints(false), CRITICAL),
      access('http://aia.contoso.example/r12.cer'),
      extension('subjectAltName', altNames(dnsName('www.contoso.example'), dnsName('*.contoso.example'))),
      policies('2.23.140.1.2.1'),
      points('http://crl.contoso.example/12.crl'),
      extension('timestamps', tlv(0x04, bytes(0, 0))),
    ],
  },
  {
    label: 'active-directory-server',
    isAuthority: false,
    subject: name(
      attribute('DC', text('example', STRING.ia5)),
      attribute('DC', text('contoso', STRING.ia5)),
      attribute('OU', PRINTABLE('Servers')),
      attribute('CN', PRINTABLE('sfb01.contoso.example')),
    ),
    serial: tlv(0x02, hex('5a0000001b3d2c8f0a6e71b4450000000000 1b')),
    days: 730,
    extensions: [
      extension(
        '1.3.6.1.4.1.311.21.7',
        sequence(oid('1.3.6.1.4.1.311.21.8.1.2.3'), integer(100), integer(3)),
      ),
      extension('extKeyUsage', purposes('clientAuth', 'serverAuth')),
      extension('keyUsage', keyUsage('digitalSignature', 'keyEncipherment'), CRITICAL),
      extension(
        'applicationPolicies',
        sequence(sequence(oid('1.3.6.1.5.5.7.3.2')), sequence(oid('1.3.6.1.5.5.7.3.1'))),
      ),
      points(LDAP, 'http://pki.contoso.example/ca.crl'),
      access('ldap:///CN=Contoso?cACertificate'),
      extension(
        'subjectAltName',
        altNames(dnsName('sfb01.contoso.example'), dnsName('lyncdiscover.contoso.example')),
      ),
      extension('1.2.840.113549.1.9.15', sequence(sequence(oid('2.16.840.1.101.3.4.1.42')))),
    ],
  },
  {
    label: 'active-directory-authority',
    isAuthority: true,
    subject: name(
      attribute('DC', text('contoso', STRING.ia5)),
      attribute('CN', PRINTABLE('Contoso Issuing CA')),
    ),
    serial: tlv(0x02, hex('6100000002')),
    days: 3_650,
    extensions: [
      extension('1.3.6.1.4.1.311.21.1', integer(0)),
      extension('1.3.6.1.4.1.311.20.2', tlv(0x1e, hex('00530075006200430041'))),
      policies('2.5.29.32.0'),
      extension('keyUsage', keyUsage('digitalSignature', 'keyCertSign', 'cRLSign')),
      extension('basicConstraints', basicConstraints(true), CRITICAL),
      points(LDAP),
      access('ldap:///CN=Contoso?cACertificate'),
    ],
  },
  {
    label: 'openssl-authority',
    isAuthority: true,
    subject: name(
      attribute('C', PRINTABLE('DE')),
      attribute('O', 'Contoso GmbH'),
      attribute('CN', 'Contoso Test CA'),
      attribute('EMAIL', text('ca@contoso.example', STRING.ia5)),
    ),
    serial: integer(1),
    days: 3_652,
    extensions: [
      extension('basicConstraints', basicConstraints(true)),
      extension('2.16.840.1.113730.1.13', text('OpenSSL Generated Certificate', STRING.ia5)),
      extension('netscapeCertType', hex('03020107')),
    ],
  },
];

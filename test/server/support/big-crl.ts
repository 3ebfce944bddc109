/** Large CRLs, written octet by octet: a list of a million entries is made in a blink. */
import { KeyObject, sign } from 'node:crypto';
import type { Issued } from '#lib/cli/pki.ts';
import { integer, oid, sequence, text, tlv } from '#lib/cli/pki/der.ts';

const ECDSA_SHA256 = sequence(oid('1.2.840.10045.4.3.2'));
/** SEQUENCE { INTEGER of 16 octets, UTCTime }. */
const ENTRY = 35;

/** Hex of the serial number of entry `index`: 16 octets, positive. */
export const serialOfEntry = (index: number): string => `40${index.toString(16).padStart(30, '0')}`;

function entries(count: number): Uint8Array {
  const octets = new Uint8Array(count * ENTRY);
  const view = new DataView(octets.buffer);
  const time = new TextEncoder().encode('260101000000Z');
  for (let index = 0; index < count; index++) {
    const at = index * ENTRY;
    octets.set([0x30, ENTRY - 2, 0x02, 16, 0x40], at);
    view.setUint32(at + 16, index);
    octets.set([0x17, 13], at + 20);
    octets.set(time, at + 22);
  }
  return octets;
}

interface CrlDates {
  readonly thisUpdate: Date;
  readonly nextUpdate: Date;
}

const A_YEAR: CrlDates = {
  thisUpdate: new Date('2026-06-01T00:00:00Z'),
  nextUpdate: new Date('2027-06-01T00:00:00Z'),
};

const time = (date: Date): Uint8Array =>
  text(`${date.toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`, 0x17);

/** A CRL of 35 octets an entry, signed by a P-256 CA. */
export function makeBigCrl(issuer: Issued, count: number, dates: CrlDates = A_YEAR): Uint8Array {
  const tbs = sequence(
    integer(1),
    ECDSA_SHA256,
    new Uint8Array(issuer.certificate.subjectName.toArrayBuffer()),
    time(dates.thisUpdate),
    time(dates.nextUpdate),
    sequence(entries(count)),
    tlv(0xa0, sequence(sequence(oid('2.5.29.20'), tlv(4, integer(1))))),
  );
  const signature = sign('sha256', tbs, KeyObject.from(issuer.keys.privateKey));
  return sequence(tbs, ECDSA_SHA256, tlv(3, Uint8Array.of(0), new Uint8Array(signature)));
}

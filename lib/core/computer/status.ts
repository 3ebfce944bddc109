/** What the computer itself says against its chain: status of its elements, events, and what certutil printed. */
import { byteKey, equalBytes, toHex } from '../der/bytes.ts';
import { isoTime } from '../der/time.ts';
import { sameName } from '../name/name.ts';
import type { ParsedCertificate } from '../certificate/types.ts';
import { labelOf, nameOf, parsed } from './parts.ts';
import type { BuiltElement, ComputerFact, ComputerRecord } from './types.ts';

/** Codes of WinHTTP that mean: the address was not reached (name, connection, time, proxy). */
const NETWORK_ERROR = /80072(?:ee2|ee7|efd|efe|eff|f0d|f76|f78)/i;

export const networkFailed = ({ verifyOutput, events }: ComputerRecord): boolean =>
  NETWORK_ERROR.test(verifyOutput) ||
  events.some(({ id, result }) => id === 53 && result !== null && NETWORK_ERROR.test(result));

const has = ({ status }: BuiltElement, pattern: RegExp): boolean => status.some((one) => pattern.test(one));

/** What the computer itself says against its chain, where no store and no clock explains it. */
export function ofStatus(record: ComputerRecord): readonly ComputerFact[] {
  const { built, received, serverDate, clock } = record;
  const facts: ComputerFact[] = [];
  const revoked = built.find((one) => has(one, /^(?:IS_)?REVOKED$/i));
  if (revoked) facts.push({ code: 'revoked', name: elementName(revoked) });
  const offline = built.some((one) => has(one, /REVOCATION_?STATUS_?UNKNOWN|(?:IS_)?OFFLINE_?REVOCATION/i));
  if (offline && !revoked) facts.push({ code: 'revocation-blocked', url: failedAddress(record) });
  const at = Date.parse(serverDate ?? clock ?? '');
  const sent = new Set(received.map(byteKey));
  for (const { der } of built.slice(1)) {
    const certificate = parsed(der ?? undefined);
    if (!certificate || sent.has(byteKey(certificate.der)) || !(certificate.notAfter.ms < at)) continue;
    // Without a newer one from the server it is the chain that is old, not this computer's store.
    if (received.some((other) => isNewerTwin(certificate, other, at))) {
      facts.push({
        code: 'stale-intermediate',
        name: labelOf(certificate),
        serial: toHex(certificate.serial).replace(/^00(?=.)/, ''),
        notAfter: isoTime(certificate.notAfter.ms),
      });
    }
  }
  const partial = built.some((one) => has(one, /PARTIAL_?CHAIN/i));
  if (received.length === 0 && partial) {
    const issuer = built.at(-1)?.name ?? '';
    facts.push(
      networkFailed(record)
        ? { code: 'download-blocked', issuer, url: failedAddress(record) }
        : { code: 'intermediate-missing', issuer, url: null },
    );
  }
  if (received.length === 0 && built.some((one) => has(one, /UNTRUSTED_?ROOT/i))) {
    facts.push({ code: 'own-root-missing', root: built.at(-1)?.name ?? '' });
  }
  return facts;
}

const elementName = (element: BuiltElement): string =>
  element.name === '' ? (nameOf(element.der ?? new Uint8Array()) ?? '') : element.name;

/** The first address that could not be reached. */
const failedAddress = ({ events, verifyOutput }: ComputerRecord): string | null =>
  events.find(({ id, result, url }) => id === 53 && result !== null && url !== null)?.url ??
  /(https?:\/\/[^\s"]{3,300})[^\n]{0,20}\n?[^\n]{0,200}0x80072[ef]/i.exec(verifyOutput)?.[1] ??
  null;

function isNewerTwin(old: ParsedCertificate, der: Uint8Array, at: number): boolean {
  const other = parsed(der);
  return (
    other !== null &&
    sameName(other.subject, old.subject) &&
    equalBytes(other.spki, old.spki) &&
    other.notAfter.ms >= at
  );
}

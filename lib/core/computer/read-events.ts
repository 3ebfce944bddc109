/**
 * Reads events of Windows' log Microsoft-Windows-CAPI2/Operational as XML: single ones, a list, or a saved
 * log. By pattern, since the events are written by one program in one form; each pattern is bounded.
 */
import { LIMITS } from '../limits.ts';
import type { BuiltElement, ChainEvent } from './types.ts';

/** Whether a text holds such events. */
export const hasEvents = (text: string): boolean =>
  text.slice(0, 20_000).includes('Microsoft-Windows-CAPI2') && text.includes('<Event');

/** The events of a text, in its order. */
export function readEvents(text: string): readonly ChainEvent[] {
  const events: ChainEvent[] = [];
  let at = text.indexOf('<Event');
  while (at >= 0 && events.length < LIMITS.chainEvents) {
    const end = text.indexOf('</Event>', at);
    if (end < 0) break;
    const event = text.slice(at, end);
    // <Events> around a saved log begins alike; what is inside it is found next.
    const inner = event.lastIndexOf('<Event ');
    const one = readEvent(inner > 0 ? event.slice(inner) : event);
    if (one !== null) events.push(one);
    at = text.indexOf('<Event', end + 8);
  }
  return events;
}

const FILE = /\sfileRef=["']([^"'<]{0,2000})["']/;
const NAME = /\ssubjectName=["']([^"'<]{0,2000})["']/;

function unescape(text: string | null): string | null {
  return (
    text
      ?.replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&') ?? null
  );
}

function readEvent(xml: string): ChainEvent | null {
  const id = /<EventID[^>]{0,100}>(\d{1,5})<\/EventID>/.exec(xml)?.[1];
  if (id === undefined || !xml.includes('Microsoft-Windows-CAPI2')) return null;
  const result = /<Result\s[^>]{0,40}value=["'](?:0x)?([\dA-Fa-f]{1,8})["']/.exec(xml)?.[1] ?? '0';
  const code = Number.parseInt(result, 16);
  return {
    id: Number(id),
    time: /<TimeCreated\s[^>]{0,40}SystemTime=["']([\d:.TZ+-]{10,40})["']/.exec(xml)?.[1] ?? null,
    result: code === 0 ? null : `0x${code.toString(16).padStart(8, '0')}`,
    url: unescape(/<URL\b[^>]{0,200}>([^<]{4,2000})<\/URL>/.exec(xml)?.[1] ?? null),
    elements: elementsOf(xml),
  };
}

/** The log names files by the SHA-1 hash of the certificate in them. @returns lower-case hex, or null. */
function sha1Of(file: string): string | null {
  const digits = file.replace(/\.cer$/i, '').toLowerCase();
  return /^[\da-f]{40}$/.test(digits) ? digits : null;
}

/** Status bits that say how a certificate was matched or is used, nothing against it. */
const HARMLESS = /^(?:HAS_|IS_SELF_SIGNED|IS_CA_TRUSTED|HAS_PREFERRED_ISSUER)/;

function elementsOf(xml: string): readonly BuiltElement[] {
  return xml
    .split('<ChainElement')
    .slice(1, 1 + LIMITS.pathLength)
    .map((element) => {
      const certificate = /<Certificate\s[^>]{0,4000}>/.exec(element)?.[0] ?? '';
      const errors = /<ErrorStatus\s[^>]{0,2000}>/.exec(element)?.[0] ?? '';
      const status = [...errors.matchAll(/CERT_TRUST_([A-Z_]{3,60})=["']true["']/g)]
        .map(([, name = '']) => name)
        .filter((name) => !HARMLESS.test(name));
      return {
        der: null,
        sha1: sha1Of(FILE.exec(certificate)?.[1] ?? ''),
        name: unescape(NAME.exec(certificate)?.[1] ?? null) ?? '',
        status,
      };
    });
}

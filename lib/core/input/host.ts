/** The host of a typed target, with precise reasons for what is none. */
import { parseHost } from '../name/host.ts';

/** What is wrong with a typed target, and what it states; the words are in `lib/content/input/targets.ts`. */
interface TargetFaultParams {
  readonly character: { readonly character: string; readonly position: number };
  readonly 'has-spaces': Nothing;
  readonly 'name-too-long': { readonly length: number };
  readonly 'label-empty': Nothing;
  readonly 'label-too-long': { readonly label: string; readonly length: number };
  readonly 'label-hyphen': { readonly label: string };
  readonly wildcard: { readonly rest: string };
  readonly 'idn-invalid': { readonly name: string };
  readonly 'ip-malformed': { readonly address: string };
  readonly 'ip-zone': { readonly zone: string };
  readonly 'host-missing': Nothing;
  readonly 'port-malformed': { readonly port: string };
  readonly 'port-out-of-range': { readonly port: string };
  readonly 'scheme-unsupported': { readonly scheme: string };
  readonly 'service-record': { readonly domain: string };
  readonly 'file-name': Nothing;
  readonly thumbprint: Nothing;
  readonly 'too-many-targets': { readonly limit: number };
}

type Nothing = { readonly nothing?: never };

export type TargetFaultCode = keyof TargetFaultParams;

/** A code with what it states. */
export type SaidOfTarget = {
  [C in TargetFaultCode]: { readonly code: C; readonly params: TargetFaultParams[C] };
}[TargetFaultCode];

type HostReading =
  | { readonly ok: true; readonly host: string; readonly kind: 'dns' | 'ip' }
  | { readonly ok: false; readonly said: SaidOfTarget };

function fault<C extends TargetFaultCode>(
  code: C,
  ...[params]: Nothing extends TargetFaultParams[C]
    ? [params?: TargetFaultParams[C]]
    : [params: TargetFaultParams[C]]
): HostReading {
  // TypeScript can't follow a generic code into the union.
  return { ok: false, said: { code, params: params ?? {} } as SaidOfTarget };
}

/**
 * Reads a DNS name or IP address. Names come out as lower-case A-labels without a final dot, addresses in
 * their canonical form (RFC 5952).
 */
export function readHost(typed: string): HostReading {
  const text = typed.normalize('NFC').replace(/[\u3002\uff0e\uff61]/g, '.');
  if (text === '' || text === '.') return fault('host-missing');
  if (text.includes('%') && text.includes(':'))
    return fault('ip-zone', { zone: text.slice(text.indexOf('%')) });
  if (text.includes(':')) {
    const address = parseHost(text);
    return address?.kind === 'ip' ? found(address.text, 'ip') : fault('ip-malformed', { address: text });
  }
  const name = text.replace(/\.$/, '');
  const labels = name.split('.');
  if (labels[0] === '*') return fault('wildcard', { rest: labels.slice(1).join('.') });
  if (labels.includes('')) return fault('label-empty');
  // A name whose last label is a number is an address to every client (WHATWG URL §3.5).
  if (/^(\d+|0x[\da-f]*)$/i.test(labels.at(-1) ?? '')) return readIpv4(name);
  if (/^_.+\._(tcp|tls|udp)\./i.test(name)) {
    return fault('service-record', { domain: labels.slice(2).join('.') });
  }
  return readName(name);
}

const found = (host: string, kind: 'dns' | 'ip'): HostReading => ({ ok: true, host, kind });

function readIpv4(text: string): HostReading {
  const address = parseHost(text);
  return address?.kind === 'ip' ? found(address.text, 'ip') : fault('ip-malformed', { address: text });
}

function readName(name: string): HostReading {
  const isAscii = /^[\x21-\x7e]*$/.test(name);
  const odd = isAscii ? /[^A-Za-z0-9._-]/.exec(name) : /[\p{Cc}\s!-,/:-@[-^`{-~]/u.exec(name);
  if (odd !== null) return fault('character', { character: odd[0], position: odd.index + 1 });
  let ascii = name.toLowerCase();
  if (!isAscii || /(^|\.)xn--/.test(ascii)) {
    try {
      // The URL parser is the one IDNA implementation that every runtime carries.
      ascii = new URL(`http://${name}`).hostname;
    } catch {
      const label = labelTooLong(name);
      return label === null ? fault('idn-invalid', { name }) : fault('label-too-long', label);
    }
  }
  const long = labelTooLong(ascii);
  if (long !== null) return fault('label-too-long', long);
  if (ascii.length > 253) return fault('name-too-long', { length: ascii.length });
  const hyphen = ascii.split('.').find((label) => label.startsWith('-') || label.endsWith('-'));
  if (hyphen !== undefined) return fault('label-hyphen', { label: hyphen });
  return parseHost(ascii)?.kind === 'dns' ? found(ascii, 'dns') : fault('idn-invalid', { name });
}

function labelTooLong(name: string): TargetFaultParams['label-too-long'] | null {
  const label = name.split('.').find((part) => part.length > 63);
  return label === undefined ? null : { label: `${label.slice(0, 20)}…`, length: label.length };
}

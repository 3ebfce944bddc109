import { LIMITS } from '../limits.ts';
import { isOpenSshKey } from './classify.ts';
import { Collector, type Place } from './collector.ts';
import { writtenBytes } from './numbers.ts';
import { takeObjects } from './objects.ts';
import type { SaidOfInput } from './problems.ts';
import { readText } from './read-text.ts';
import { readTarget, type Target, type TargetFault } from './target.ts';
import { decodeText, isHar, looksLikeText, standingAt, textOf, type SourceText } from './text.ts';
import type { InputFormat, InputProblem } from './types.ts';

/** A target fault and the line it stands in, from 1. */
export type LineFault = TargetFault & { readonly line: number };

/**
 * What a text is, told before anything runs. Everything in it is plain data and small; the words are in
 * `lib/content/input/recognised.ts`.
 */
export type Recognised =
  | { readonly kind: 'nothing' }
  /** One or more servers. `faults` names lines that are none. */
  | { readonly kind: 'targets'; readonly targets: readonly Target[]; readonly faults: readonly LineFault[] }
  /** Certificates and CRLs as text; read them with `decodeInput`. */
  | {
      readonly kind: 'certificates';
      readonly format: InputFormat;
      readonly certificates: number;
      readonly crls: number;
      /** OCSP responses. */
      readonly ocsp: number;
      /** Files inside (PKCS #12, archives), whose number of certificates shows only when they are opened. */
      readonly containers: number;
      readonly problems: readonly InputProblem[];
    }
  /** A private key is in the text. The caller must clear the text box and every state that holds it. */
  | {
      readonly kind: 'private-key';
      readonly form: string;
      readonly certificates: number;
      /** The name it stood under, as `tls.key`; null when the text has none. */
      readonly where: string | null;
    }
  /** Certificate-like text without a certificate: `problems` says what it is. */
  | { readonly kind: 'unusable'; readonly problems: readonly InputProblem[] }
  /** An error code, an event, a message or a few sentences: something to look up, never a server. */
  | { readonly kind: 'message' }
  /** Neither a server nor a certificate. Never empty. */
  | { readonly kind: 'faults'; readonly faults: readonly LineFault[] };

/** Text that may hold certificates or a key in some form, so that the reader of files must look at it. */
const MATERIAL = new RegExp(
  [
    'BEGIN|-END|PuTTY-User-Key|"kty"|MI[A-P][\\w+/-]{17}|MC4CAQAw|MHcCAQEE',
    '^\\s*(?:ssh-|ecdsa-sha2-|sk-)\\S+ AAAA',
    // Base64 of anything, and bytes written as numbers: long runs that no host name, list or sentence has.
    '[\\w+/-]{40}',
    'Windows Registry Editor|REGEDIT4',
    '(?:[\\dA-Fa-f]{2}[\\s:,-]{0,2}){40}',
    '(?:(?:0x|\\\\x)[\\dA-Fa-f]{1,2}[\\s,"\']{0,9}){40}',
    '(?:\\d{1,3}[\\s,;]{1,3}){40}',
    '[\\dA-Fa-f]{4,8}:?[ \\t]{1,4}(?:[\\dA-Fa-f]{2}[ -]{0,2}){16}',
  ].join('|'),
);

/**
 * Says what the text of the one input box is. Pure and linear in the text, fit to run on every key stroke.
 * Hosts may stand one per line, or be separated by white space, commas or semicolons.
 * @param configurationOf `serverConfiguration`, which the start page has only once somebody types
 */
export function recognise(
  text: string,
  configurationOf: (text: string) => SaidOfInput | null = () => null,
): Recognised {
  const shown = text.replace(/[\u200b-\u200f\u2060\ufeff]/g, '').trim();
  if (shown === '') return { kind: 'nothing' };
  if (KEY_LOG.test(text)) return asFile('key-log');
  const material = MATERIAL.test(text) ? recogniseMaterial(text) : null;
  if (material !== null) return material;
  if (isHar(shown))
    return {
      kind: 'unusable',
      problems: [{ code: 'is-har', file: null, offset: null, line: null, params: {} }],
    };
  const configuration = configurationOf(shown);
  if (configuration !== null)
    return { kind: 'unusable', problems: [{ ...configuration, file: null, offset: null, line: null }] };
  const language = structuredLanguage(shown);
  if (language !== null) return withoutCertificate(language);
  return isCode(shown) ? { kind: 'message' } : recogniseTargets(text);
}

/** Secrets of TLS connections (SSLKEYLOGFILE). */
const KEY_LOG = /^(?:(?:CLIENT|SERVER)_\w{1,40}|EXPORTER_SECRET) [\da-f]{64} [\da-f]{32}/im;

/** A text that is read as a file, and does not stay in the box. */
const asFile = (format: InputFormat): Recognised => ({
  kind: 'certificates',
  format,
  certificates: 0,
  crls: 0,
  ocsp: 0,
  containers: 1,
  problems: [],
});

/** What a text that is data, and so no list of hosts, is written in; null for any other text. */
function structuredLanguage(text: string): string | null {
  if (/^[{[]\s*["{[\]}]/.test(text)) return 'JSON';
  if (/^<(?:[?!]|[A-Za-z][\w.-]*(?::[A-Za-z][\w.-]*)?(?:\s|\/?>))/.test(text)) return 'XML';
  if (/^---\s/.test(text) || /^(?:apiVersion|kind|metadata|data|stringData):(?:\s|$)/m.test(text))
    return 'YAML';
  return null;
}

const withoutCertificate = (language: string): Recognised => ({
  kind: 'unusable',
  problems: [
    { code: 'is-data-without-certificate', file: null, offset: null, line: null, params: { language } },
  ],
});

/** Codes of one word: HRESULT and NTSTATUS, constants of browsers, Windows, OpenSSL and Node, Entra ID's numbers. */
const CODES: readonly RegExp[] = [
  /^0x[\dA-F]{8}$/i,
  /^8[\da-f]{7}$/i,
  /^-\d{8,10}$/,
  /^[2-4]\d{9}$/,
  /^(?:NET::)?[A-Z]+\d*(?:_[A-Z\d]+){1,9}$/,
  /^AADSTS\d{4,7}:?$/,
  /^(?:CAPI2|Schannel|AD ?FS|event(?: ?id)?)[\s:-]{0,3}\d{1,5}$/i,
];

const isCode = (text: string): boolean => text.length <= 80 && CODES.some((pattern) => pattern.test(text));

/** What wrappings of a text hold, as far as a page can look without the readers of archives. */
function readInner(bytes: Uint8Array, place: Place, collector: Collector): void {
  if (isOpenSshKey(bytes)) collector.problem('private-key', place.at(0), { form: 'OpenSSH' });
  else if (bytes[0] === 0x30 && !looksLikeText(bytes)) takeObjects(bytes, place, collector);
  else if (looksLikeText(bytes)) readMaterial(standingAt(decodeText(bytes), place.at(0)), collector);
  else collector.sealed++;
}

/** Certificates and keys in a text, as text or as numbers. */
function readMaterial(source: SourceText, collector: Collector): InputFormat {
  const before = collector.problems.length;
  const format = readText(source, collector);
  if (format !== 'unknown' || collector.problems.length > before) return format;
  const written = writtenBytes(source.text);
  for (const { bytes } of written) collector.unwrap(bytes, { offset: 0, line: 1 }, '');
  return written.length > 0 ? 'hex' : format;
}

function recogniseMaterial(text: string): Recognised | null {
  const collector = new Collector(null, readInner);
  const source = textOf(text);
  const format = readMaterial(source, collector);
  const { certificates, crls, ocsp, locked, problems, sealed } = collector;
  const key = problems.find((problem) => problem.code === 'private-key');
  if (key !== undefined) {
    const { form, within = null } = key.params;
    return { kind: 'private-key', form, certificates: certificates.length, where: within };
  }
  if (certificates.length + crls.length + ocsp.length + locked.length + sealed > 0) {
    return {
      kind: 'certificates',
      format,
      certificates: certificates.length,
      crls: crls.length,
      ocsp: ocsp.length,
      containers: locked.length + sealed,
      problems,
    };
  }
  return problems.length > 0 ? { kind: 'unusable', problems } : null;
}

function recogniseTargets(text: string): Recognised {
  const targets: Target[] = [];
  const faults: LineFault[] = [];
  const lines = text.split(/\r\n|\r|\n/);
  /** Lines that surely are hosts (a greeting alone on its line could be a short name), and lines that are a phrase. */
  let hosts = 0;
  let phrases = 0;
  for (const [index, line] of lines.entries()) {
    const found = readLine(line.replace(/[\u200b-\u200f\u2060\ufeff]/g, '').trim());
    if (found.faults.some(({ code }) => code === 'has-spaces')) phrases++;
    else if (found.targets.some(({ host }) => /[.:]/.test(host))) hosts++;
    targets.push(...found.targets);
    faults.push(...found.faults.map((fault) => ({ ...fault, line: index + 1 })));
    if (targets.length > LIMITS.targets || faults.length >= LIMITS.inputProblems) {
      targets.length = Math.min(targets.length, LIMITS.targets);
      const params = { limit: LIMITS.targets };
      faults.push({ code: 'too-many-targets', params, typed: '', line: index + 1 });
      break;
    }
  }
  // A list may have a heading or a remark; a text of sentences in which a name stands alone is no list.
  if (phrases > hosts) return { kind: 'message' };
  return targets.length > 0 ? { kind: 'targets', targets, faults } : { kind: 'faults', faults };
}

interface Line {
  readonly targets: readonly Target[];
  readonly faults: readonly TargetFault[];
}

function readLine(line: string): Line {
  if (line === '') return { targets: [], faults: [] };
  // As in `openssl s_client -connect host:443 …`.
  const connect = /\s-connect[\s=]+(\S+)/.exec(line)?.[1];
  const words = (connect ?? line).split(/\s+/);
  const [first = '', second = ''] = words;
  // "host 443", as telnet and nc take it.
  if (words.length === 2 && /^\d{1,5}$/.test(second) && !/^[^:]*:\d+$|\]:/.test(first)) {
    return collect([`${first.includes(':') && !first.startsWith('[') ? `[${first}]` : first}:${second}`]);
  }
  // One phrase, not a list: say so once instead of taking every word for a host. A list of short names has
  // its commas behind each of them.
  const isList = words.slice(0, -1).every((word) => /[,;]$/.test(word));
  const isPhrase = words.length > 1 && !isList && words.some((word) => !/[^.:]\.[^.]|[^:]:\d/.test(word));
  if (!isPhrase) return collect(words.flatMap(listed));
  const isThumbprint = /^([\da-f]{2}\s){19,31}[\da-f]{2}$/i.test(line);
  return {
    targets: [],
    faults: [{ code: isThumbprint ? 'thumbprint' : 'has-spaces', params: {}, typed: line.slice(0, 80) }],
  };
}

/** Members of "a,b;c". In a URL or address these characters may belong to it. */
const listed = (word: string): readonly string[] =>
  /^(?:jdbc:)?[a-z][a-z0-9+.-]*:(\/\/|.*@)|^sips?:/i.test(word)
    ? [word]
    : word.split(/[,;]+/).filter((part) => part !== '');

function collect(words: readonly string[]): Line {
  const targets: Target[] = [];
  const faults: TargetFault[] = [];
  for (const word of words) {
    const reading = readTarget(word);
    if (reading.ok) targets.push(reading.target);
    else faults.push(reading.fault);
  }
  return { targets, faults };
}

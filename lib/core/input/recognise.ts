import { LIMITS } from '../limits.ts';
import { Collector } from './collector.ts';
import type { TargetFaultCode } from './host.ts';
import { readText } from './readText.ts';
import { readTarget, type Target, type TargetFault } from './target.ts';
import { textOf } from './text.ts';
import type { InputFormat, InputProblem } from './types.ts';

/** A target fault and the line it stands in, from 1. */
export interface LineFault extends TargetFault {
  readonly line: number;
}

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
      /** PKCS #12 files in base64, whose number of certificates shows only when they are opened. */
      readonly containers: number;
      readonly problems: readonly InputProblem[];
    }
  /** A private key is in the text. The caller must clear the text box and every state that holds it. */
  | { readonly kind: 'private-key'; readonly form: string; readonly certificates: number }
  /** Certificate-like text without a certificate: `problems` says what it is. */
  | { readonly kind: 'unusable'; readonly problems: readonly InputProblem[] }
  /** Neither a server nor a certificate. Never empty. */
  | { readonly kind: 'faults'; readonly faults: readonly LineFault[] };

/** Text that may hold PEM, base64 DER or a key, so that the reader of files must look at it. */
const MATERIAL =
  /BEGIN|-END|PuTTY-User-Key|"kty"|MI[A-P][\w+/-]{17}|MC4CAQAw|MHcCAQEE|^\s*(ssh-|ecdsa-sha2-|sk-)\S+ AAAA/;

/**
 * Says what the text of the one input box is. Pure and linear in the text, fit to run on every key stroke.
 * Hosts may stand one per line, or be separated by white space, commas or semicolons.
 */
export function recognise(text: string): Recognised {
  const shown = text.replace(/[\u200b-\u200f\u2060\ufeff]/g, '').trim();
  if (shown === '') return { kind: 'nothing' };
  return (MATERIAL.test(text) ? recogniseMaterial(text) : null) ?? recogniseTargets(text);
}

function recogniseMaterial(text: string): Recognised | null {
  const collector = new Collector(null);
  const format = readText(textOf(text), collector);
  const { certificates, crls, locked, problems } = collector;
  const key = problems.find(({ code }) => code === 'private-key');
  if (key !== undefined) {
    return { kind: 'private-key', form: String(key.params['form']), certificates: certificates.length };
  }
  if (certificates.length + crls.length + locked.length > 0) {
    return {
      kind: 'certificates',
      format,
      certificates: certificates.length,
      crls: crls.length,
      containers: locked.length,
      problems,
    };
  }
  return problems.length > 0 ? { kind: 'unusable', problems } : null;
}

function recogniseTargets(text: string): Recognised {
  const targets: Target[] = [];
  const faults: LineFault[] = [];
  const lines = text.split(/\r\n|\r|\n/);
  for (const [index, line] of lines.entries()) {
    const found = readLine(line.replace(/[\u200b-\u200f\u2060\ufeff]/g, '').trim());
    targets.push(...found.targets);
    faults.push(...found.faults.map((fault) => ({ ...fault, line: index + 1 })));
    if (targets.length > LIMITS.targets || faults.length >= LIMITS.inputProblems) {
      targets.length = Math.min(targets.length, LIMITS.targets);
      faults.push({ ...plainFault('too-many-targets', '', LIMITS.targets), line: index + 1 });
      break;
    }
  }
  return targets.length > 0 ? { kind: 'targets', targets, faults } : { kind: 'faults', faults };
}

interface Line {
  readonly targets: readonly Target[];
  readonly faults: readonly TargetFault[];
}

const plainFault = (code: TargetFaultCode, typed: string, limit?: number): TargetFault => ({
  code,
  params: limit === undefined ? {} : { limit },
  typed: typed.slice(0, 80),
});

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
  // One phrase, not a list: say so once instead of taking every word for a host.
  const isPhrase = words.length > 1 && !/[,;]/.test(line) && words.some((word) => !/[.:]/.test(word));
  if (!isPhrase) return collect(words.flatMap(listed));
  const isThumbprint = /^([\da-f]{2}\s){19,31}[\da-f]{2}$/i.test(line);
  return { targets: [], faults: [plainFault(isThumbprint ? 'thumbprint' : 'has-spaces', line)] };
}

/** Members of "a,b;c". In a URL or address these characters may belong to it. */
const listed = (word: string): readonly string[] =>
  /^[a-z][a-z0-9+.-]*:(\/\/|.*@)|^sips?:/i.test(word)
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

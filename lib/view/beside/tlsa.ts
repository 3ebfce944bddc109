/** TLSA records of a host or a mail exchanger against the chains at hand. Pure. */
import type { BesideWords } from '#lib/content/messages/english-beside.ts';
import { listIn } from '#lib/content/messages/forms.ts';
import {
  judgeTlsa,
  tlsaData,
  tlsaRollover,
  type RolloverStep,
  type TlsaJudgement,
  type TlsaRecord,
} from '#lib/core/dns/tlsa.ts';
import { SECOND_MS } from '#lib/core/time.ts';
import type { TlsaAnswer } from '#lib/endpoints/dns-wire.ts';
import { duration } from '../time.ts';
import type { BesideRow } from './types.ts';

/** Names of the usages (RFC 7218). */
const USAGES = ['PKIX-TA', 'PKIX-EE', 'DANE-TA', 'DANE-EE'] as const;
/** Characters of data shown; the rest is in the zone. */
const SHOWN = 16;
const SMTP_PORTS = [25, 465, 587];

/** Whether mail servers speak there. */
export const isMailPort = (port: number): boolean => SMTP_PORTS.includes(port);

const STATES = { none: 'note', unsigned: 'note', fits: 'ok', breaks: 'bad', unusable: 'warn' } as const;

const nameOf = ({ usage, selector, matching, data }: TlsaRecord): string => {
  const label = USAGES[usage];
  const cut = data.length > SHOWN ? `${data.slice(0, SHOWN)}…` : data;
  return `${usage} ${selector} ${matching} ${cut}${label === undefined ? '' : ` (${label})`}`;
};

const zoneLine = (name: string, { usage, selector, matching, data }: TlsaRecord): string =>
  `${name}. IN TLSA ${usage} ${selector} ${matching} ${data}`;

function fitText({ text }: BesideWords, fits: number | null): string {
  if (fits === null) return text('beside.tlsa.unfit');
  return fits === 0 ? text('beside.tlsa.leaf') : text('beside.tlsa.one-sent', { position: fits + 1 });
}

/**
 * @param chain as sent; null: it was not fetched, so that nothing can be held against it
 * @param next the chain that takes its place; null: none is at hand
 */
export function tlsaRow(
  words: BesideWords,
  { host, port, answer }: TlsaAnswer,
  chain: readonly Uint8Array[] | null,
  next: readonly Uint8Array[] | null,
): BesideRow {
  const { text, locale } = words;
  const place = `${host}:${port}`;
  const row = { key: `tlsa-${host}-${port}`, title: text('beside.tlsa.title', { place }), records: null };
  if (answer.state === 'failed') {
    const { name, reason } = answer;
    const sentence = text('beside.tlsa.failed', { name });
    return { ...row, state: 'warn', sentence, details: [text('beside.said', { reason })] };
  }
  const { records, authenticated, ttl, name } = answer;
  const mail = isMailPort(port);
  if (chain === null && records.length > 0) {
    const sentence = text('beside.tlsa.found', {
      count: records.length,
      address: `${mail ? 'smtp://' : ''}${place}`,
    });
    return { ...row, state: 'unknown', sentence, details: records.map(nameOf) };
  }
  const judged = judgeTlsa(records, { chain: chain ?? [], authenticated, mail });
  const details = judged.records.map(({ record, fits, warnings }) =>
    [
      nameOf(record),
      fitText(words, fits),
      ...warnings.map((warning) => text(`beside.tlsa.warning.${warning}`)),
    ].reduce((before, after) => text('beside.join', { before, after })),
  );
  const warned = judged.state === 'fits' && judged.records.some(({ warnings }) => warnings.length > 0);
  const unfit = judged.state === 'unsigned' && !judged.matched;
  const steps = next === null ? [] : tlsaRollover(records, next, ttl, mail);
  return {
    ...row,
    state: warned || unfit ? 'warn' : STATES[judged.state],
    sentence: text(`beside.tlsa.${judged.state}`, { count: records.length }),
    details: [
      ...details,
      ...(records.length > 0 ? [text('beside.tlsa.kept', { time: duration(ttl * SECOND_MS, locale) })] : []),
      ...steps.map((step, index) => stepText(words, step, index + 1)),
    ],
    records: toPublish(name, judged, chain?.[0], steps),
  };
}

function stepText({ text, locale }: BesideWords, step: RolloverStep, number: number): string {
  switch (step.kind) {
    case 'publish':
    case 'install':
      return text(`beside.tlsa.step.${step.kind}`, { number });
    case 'wait':
      return text('beside.tlsa.step.wait', { number, time: duration(step.seconds * SECOND_MS, locale) });
    case 'remove':
      return text('beside.tlsa.step.remove', { number, records: listIn(locale, step.records.map(nameOf)) });
  }
}

function toPublish(
  name: string,
  { state }: TlsaJudgement,
  leaf: Uint8Array | undefined,
  steps: readonly RolloverStep[],
): BesideRow['records'] {
  const planned = steps.flatMap((step) => (step.kind === 'publish' ? step.records : []));
  const data = state === 'breaks' && leaf ? tlsaData(leaf, { selector: 1, matching: 1 }) : null;
  const all = [...(data === null ? [] : [{ usage: 3, selector: 1, matching: 1, data }]), ...planned];
  return all.length === 0
    ? null
    : { shell: 'config', text: all.map((record) => zoneLine(name, record)).join('\n') };
}

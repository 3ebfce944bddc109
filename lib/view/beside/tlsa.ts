/** TLSA records of a host or a mail exchanger against the chains at hand. Pure. */
import { TLSA_BREAKS, TLSA_FAILED, TLSA_UNSIGNED, TLSA_USAGES, TLSA_WARNINGS } from '#lib/content/beside.ts';
import {
  judgeTlsa,
  tlsaData,
  tlsaRollover,
  type RolloverStep,
  type TlsaJudgement,
  type TlsaRecord,
} from '#lib/core/dns/tlsa.ts';
import type { TlsaAnswer } from '#lib/endpoints/dns-wire.ts';
import { duration } from '../time.ts';
import type { BesideRow } from './types.ts';

/** Characters of data shown; the rest is in the zone. */
const SHOWN = 16;
const SMTP_PORTS = [25, 465, 587];

/** Whether mail servers speak there. */
export const isMailPort = (port: number): boolean => SMTP_PORTS.includes(port);

const STATES = { none: 'note', unsigned: 'note', fits: 'ok', breaks: 'bad', unusable: 'warn' } as const;

const nameOf = ({ usage, selector, matching, data }: TlsaRecord): string => {
  const label = TLSA_USAGES[usage];
  const cut = data.length > SHOWN ? `${data.slice(0, SHOWN)}…` : data;
  return `${usage} ${selector} ${matching} ${cut}${label === undefined ? '' : ` (${label})`}`;
};

const zoneLine = (name: string, { usage, selector, matching, data }: TlsaRecord): string =>
  `${name}. IN TLSA ${usage} ${selector} ${matching} ${data}`;

function fitText(fits: number | null): string {
  if (fits === null) return 'fits nothing that is sent';
  return fits === 0 ? 'fits the server’s certificate' : `fits certificate ${fits + 1} of those sent`;
}

function sentenceOf({ state, records }: TlsaJudgement): string {
  const count = records.length === 1 ? 'One record' : `${records.length} records`;
  switch (state) {
    case 'none':
      return 'No records: nothing has to change with a certificate.';
    case 'unsigned':
      return `${count}, ${TLSA_UNSIGNED}.`;
    case 'fits':
      return `${count}, signed, and what the server sends fits.`;
    case 'breaks':
      return `${count}, ${TLSA_BREAKS}.`;
    case 'unusable':
      return `${count}, but none that a client can use.`;
  }
}

/**
 * @param chain as sent; null: it was not fetched, so that nothing can be held against it
 * @param next the chain that takes its place; null: none is at hand
 */
export function tlsaRow(
  { host, port, answer }: TlsaAnswer,
  chain: readonly Uint8Array[] | null,
  next: readonly Uint8Array[] | null,
): BesideRow {
  const row = { key: `tlsa-${host}-${port}`, title: `TLSA of ${host}:${port}`, records: null };
  if (answer.state === 'failed') {
    const sentence = `${answer.name} ${TLSA_FAILED}.`;
    return { ...row, state: 'warn', sentence, details: [`The resolver said ${answer.reason}.`] };
  }
  const { records, authenticated, ttl, name } = answer;
  const mail = isMailPort(port);
  if (chain === null && records.length > 0) {
    const sentence = `${records.length} found; check ${mail ? 'smtp://' : ''}${host}:${port} to hold its chain against them.`;
    return { ...row, state: 'unknown', sentence, details: records.map(nameOf) };
  }
  const judged = judgeTlsa(records, { chain: chain ?? [], authenticated, mail });
  const details = judged.records.map(({ record, fits, warnings }) =>
    [nameOf(record), fitText(fits), ...warnings.map((warning) => TLSA_WARNINGS[warning])].join('; '),
  );
  const warned = judged.state === 'fits' && judged.records.some(({ warnings }) => warnings.length > 0);
  const unfit = judged.state === 'unsigned' && !judged.matched;
  const steps = next === null ? [] : tlsaRollover(records, next, ttl, mail);
  return {
    ...row,
    state: warned || unfit ? 'warn' : STATES[judged.state],
    sentence: sentenceOf(judged),
    details: [
      ...details,
      ...(records.length > 0 ? [`May be kept for ${duration(ttl * 1000)}.`] : []),
      ...steps.map((step, index) => `Step ${index + 1}: ${stepText(step)}`),
    ],
    records: toPublish(name, judged, chain?.[0], steps),
  };
}

function stepText(step: RolloverStep): string {
  switch (step.kind) {
    case 'publish':
      return 'publish the record below beside the old ones, and sign the zone.';
    case 'wait':
      return `wait ${duration(step.seconds * 1000)}, until no resolver holds the old set.`;
    case 'install':
      return 'install the new chain on every node.';
    case 'remove':
      return `remove what fits only the old chain: ${step.records.map(nameOf).join(', ')}.`;
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

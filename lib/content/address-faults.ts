/** Words for a web address that gave nothing, as our own server tells it of the relay and of what it asks itself. */
import type { ToldFault } from '../core/evidence/types.ts';
import { SECOND_MS } from '../core/time.ts';
import type { RelayFault, RelayOnlyFault } from '../endpoints/relay-wire.ts';
import {
  FAULT_CODES,
  faultWords,
  type AskedServer,
  type LocalFault,
  type NetWords,
} from './endpoint-errors.ts';
import type { PartId } from './messages/en/types.ts';
import { sizeIn } from './messages/forms.ts';
import type { MessageValues, Translator } from './messages/translator.ts';

/** The words of the parts `net` and `address`; a translator with more is one too. */
type AddressWords = NetWords & Pick<Translator<PartId<'address'>>, 'text' | 'locale'>;

type FaultOf<Code extends RelayOnlyFault['code']> = Extract<RelayOnlyFault, { readonly code: Code }>;
type Values = {
  readonly [Code in RelayOnlyFault['code']]: (fault: FaultOf<Code>, words: AddressWords) => MessageValues;
};

const VALUES: Values = {
  'scheme-not-fetched': ({ scheme }) => ({ scheme, ldap: /^ldaps?$/.test(scheme) ? 'yes' : 'no' }),
  'port-blocked': ({ port }) => ({ port: String(port) }),
  'redirect-loop': () => ({}),
  'too-many-redirects': ({ limit }) => ({ limit }),
  'http-status': ({ status }) => ({ status: String(status) }),
  'not-http': () => ({}),
  'answer-timeout': ({ milliseconds, received }) => ({
    silent: received === 0 ? 'yes' : 'no',
    seconds: Number((milliseconds / SECOND_MS).toFixed(1)),
  }),
  'answer-cut': () => ({}),
  'answer-too-large': ({ limit }, { locale }) => ({ size: sizeIn(locale, limit) }),
  'answer-not-expected': ({ expect, found, reason }, { text }) => ({
    expected: text(`address.content.${expect}`),
    found: text(`address.content.${found}`),
    told: reason === null ? 'no' : 'yes',
    reason: reason ?? '',
  }),
};

/** What can come of a web address that our own server asks. */
export type AddressFault = RelayFault | LocalFault;

const isOfAddress = (fault: AddressFault): fault is RelayOnlyFault => fault.code in VALUES;

/** The host of an address, as faults of a connection name it. */
function serverOf(address: string): AskedServer {
  try {
    const { hostname, port, protocol } = new URL(address);
    return { host: hostname, port: port === '' ? (protocol === 'http:' ? 80 : 443) : Number(port) };
  } catch {
    return { host: address, port: 443 };
  }
}

/** Whether what evidence was told is a fault that there are words for; its version stands for its shape. */
export const isAddressFault = (told: ToldFault): told is ToldFault & AddressFault =>
  Object.hasOwn(VALUES, told.code) || FAULT_CODES.some((code) => code === told.code);

/** What of the words of a fault a program said, in English; null: nothing. */
export function saidOf(fault: AddressFault): string | null {
  switch (fault.code) {
    case 'bad-request':
      return fault.problem;
    case 'answer-not-expected':
      return fault.reason;
    default:
      return null;
  }
}

/** Whether words at hand are also those of addresses. */
export const speaksOfAddresses = <Spoken extends { readonly has: (id: string) => boolean }>(
  words: Spoken,
): words is Spoken & AddressWords => words.has('address.content.empty') && words.has('net.what.internal');

/**
 * What happened when an address was asked.
 * @param address null: it is not known, so that a fault of the connection is told without a server's name
 */
export function addressFault(words: AddressWords, fault: AddressFault, address: string | null): string {
  if (fault.code === 'bad-request' && fault.field === 'url')
    return words.text('address.what.not-an-address', { reason: fault.problem });
  if (!isOfAddress(fault)) {
    const { title, what } = faultWords(words, fault, serverOf(address ?? ''));
    return address === null && fault.code !== 'bad-request' ? title : what;
  }
  // The row is that of the code, which TypeScript can't follow through the table.
  const values = VALUES[fault.code] as (fault: RelayOnlyFault, words: AddressWords) => MessageValues;
  return words.text(`address.what.${fault.code}`, values(fault, words));
}

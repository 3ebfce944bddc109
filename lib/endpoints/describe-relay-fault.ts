/** English words for the faults of the relay. Pure; for the API, the page and logs. */
import { describeFault } from './describe-fault.ts';
import type { Expectation, Found } from './api.ts';
import type { RelayFault, RelayFaultAnswer, RelayOnlyFault } from './relay-wire.ts';
import { MEGABYTE } from '../core/size.ts';

const EXPECTED: Readonly<Record<Expectation, string>> = {
  certificate: 'a certificate',
  crl: 'a revocation list',
  ocsp: 'an OCSP response',
};

/** What an address gave, in English. */
export const FOUND: Readonly<Record<Found, string>> = {
  empty: 'nothing',
  'web-page': 'a web page',
  text: 'text',
  pem: 'PEM text',
  certificate: 'a certificate',
  crl: 'a revocation list',
  ocsp: 'an OCSP response',
  other: 'something else',
};

const seconds = (milliseconds: number): string => `${Number((milliseconds / 1000).toFixed(1))} s`;
const megabytes = (bytes: number): string => `${Number((bytes / MEGABYTE).toFixed(1))} MB`;

type Words = readonly [message: string, advice: string];
type FaultOf<Code extends RelayOnlyFault['code']> = Extract<RelayOnlyFault, { readonly code: Code }>;
type Writers = { readonly [Code in RelayOnlyFault['code']]: (fault: FaultOf<Code>) => Words };

const WRITERS: Writers = {
  'scheme-not-fetched': ({ scheme }) => [
    scheme === 'ldap' || scheme === 'ldaps'
      ? 'This is a directory (LDAP) address: it is not fetched here, and most clients can’t fetch it either.'
      : `Addresses that begin with ${scheme}: are not fetched.`,
    'Publish the same file over http as well, and put that address first in new certificates.',
  ],
  'port-blocked': ({ port }) => [
    `Port ${port} belongs to another protocol, so HTTP is not spoken to it; browsers refuse it too.`,
    'Publish the file on port 80, and put that address into new certificates.',
  ],
  'redirect-loop': () => [
    'The address redirects in a circle.',
    'Serve the file at the address itself, over http and without redirects.',
  ],
  'too-many-redirects': ({ limit }) => [
    `The address redirects more than ${limit} times.`,
    'Serve the file at the address itself, over http and without redirects.',
  ],
  'http-status': ({ status }) => [
    `The server answered with HTTP status ${status}.`,
    status === 401 || status === 403 || status === 407
      ? 'Let everybody read this address without signing in: clients fetch it before they trust anything.'
      : status === 404 || status === 410
        ? 'Put the file back where the certificates say it is.'
        : 'Look in the log of that server.',
  ],
  'not-http': () => [
    'The server answered, but not with HTTP.',
    'Check what listens on this address and port.',
  ],
  'answer-timeout': ({ milliseconds, received }) => [
    received === 0
      ? `The connection stood, but no answer came within ${seconds(milliseconds)}.`
      : `The answer was not complete within ${seconds(milliseconds)}.`,
    'Clients give up sooner: check the load of that server and the way to it.',
  ],
  'answer-cut': () => [
    'The connection ended before the answer was complete.',
    'Try again; if it stays, look in the log of that server and of proxies before it.',
  ],
  'answer-too-large': ({ limit }) => [
    `The answer is larger than ${megabytes(limit)}.`,
    'Clients have limits too: split a list of this size (partitioned CRLs), or rely on OCSP.',
  ],
  'answer-not-expected': ({ expect, found, reason }) => [
    `The address should hold ${EXPECTED[expect]}, but gave ${FOUND[found]}${reason === null ? '' : ` (${reason})`}.`,
    found === 'web-page'
      ? 'A sign-in page, a proxy or an error page with status 200 answered: serve the file itself.'
      : 'Serve the file in DER, as the CA wrote it.',
  ],
};

/** Tells the relay's own faults from those of any connection. */
export const isRelayFault = (fault: RelayFault): fault is RelayOnlyFault => fault.code in WRITERS;

/** A fault with one sentence about what happened and one about what to try. */
export function describeRelayFault(fault: RelayFault): RelayFaultAnswer {
  if (!isRelayFault(fault)) return describeFault(fault);
  const write = WRITERS[fault.code] as (fault: RelayOnlyFault) => Words;
  const [message, advice] = write(fault);
  return { fault, message, advice };
}

/** Types of what `POST /api/v1/dns` takes and gives; see `schema/dns.ts`. */
import type { Wire } from '../wire/parts.ts';
import type * as dns from './schema/dns.ts';
import type { dnsRequest } from './schema/request.ts';

export type DnsRequest = Wire<typeof dnsRequest>;
export type CaaAnswer = Wire<typeof dns.caaAnswer>;
export type TlsaAnswer = Wire<typeof dns.tlsaAnswer>;
export type DnsResult = Wire<typeof dns.dnsResult>;

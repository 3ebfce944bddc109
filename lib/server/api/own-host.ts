/**
 * Keeps pages of other sites out that pose as this server: a name of theirs leads to our address after it
 * led to their own (DNS rebinding), so that for the browser both are one origin.
 */
import ipaddr from 'ipaddr.js';
import { failure, success, type Result } from '../result.ts';

/** Lower case, without port, brackets and final dot. Empty when there is none. */
function nameIn(host: string): string {
  const bracketed = /^\[([^\]]*)\]/.exec(host)?.[1];
  return (bracketed ?? host.replace(/:\d*$/, '')).replace(/\.$/, '').toLowerCase();
}

/** Names that nobody else's DNS decides about. */
const isOurs = (name: string): boolean =>
  name === '' || name === 'localhost' || name.endsWith('.localhost') || ipaddr.isValid(name);

/**
 * Refuses requests under names that are not this server's.
 *
 * With a list of names, only those count. Without one, nothing can be known about names, but this much: the
 * server itself speaks plain HTTP, so a page at an https origin came through a proxy with a certificate for
 * that name, which a rebound name has not; and a page at a plain http origin away from localhost can't run
 * this application at all (no secure context). So plain http origins under foreign names are what is refused.
 * Scripts send no origin and are let through.
 * @param hosts names that the operator configured, lower case
 */
export function refuseForeignHost(headers: Headers, hosts: readonly string[]): Result<null> {
  const host = nameIn(headers.get('host') ?? '');
  if (isOurs(host) || hosts.includes(host)) return success(null);
  const origin = headers.get('origin');
  const plain = origin !== null && !/^https:/i.test(origin);
  if (hosts.length === 0 && !plain) return success(null);
  return failure({ code: 'foreign-host', host: host.slice(0, 253), variable: 'CHAINSIGHT_HOSTS' });
}

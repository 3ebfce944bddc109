/**
 * Servers looked at in this tab: what is to take the place of a certificate is held against the port that was looked
 * at, not against a web server of the same name. Gone with a reload, but for the open result.
 */
import { protocolOfPort, SCHEMES, type TargetProtocol } from '#lib/core/input/schemes.ts';
import { dnsNameCovers } from '#lib/core/name/host.ts';
import { firstHost } from '#lib/view/compare/live-host.ts';
import { placeOf } from '#lib/view/survey/list.ts';
import { LIVE_PLACES } from '../limits.ts';
import type { Observation } from '../ask/source.ts';

export interface LivePlace {
  readonly host: string;
  readonly port: number;
  readonly protocol: TargetProtocol;
}

const HTTPS = 443;

/** The newest first. */
let seen: readonly LivePlace[] = [];

type Looked = Pick<Observation, 'host' | 'port' | 'start'>;

const placeOfLook = ({ host, port, start }: Looked): LivePlace => ({ host, port, protocol: start });

export function rememberPlace(look: Looked): void {
  const others = seen.filter(({ host, port }) => host !== look.host || port !== look.port);
  seen = [placeOfLook(look), ...others].slice(0, LIVE_PLACES);
}

/**
 * The server whose certificate one with these names may take the place of: the last one looked at that has such a
 * name, else the first name that a server can have. Null: none.
 * @param names as certificates have them, with wildcards
 * @param open the server of the open result, which comes before all others
 */
export function livePlace(names: readonly string[], open: Looked | null = null): LivePlace | null {
  const wanted = names.map((name) => name.toLowerCase());
  const known = [...(open ? [placeOfLook(open)] : []), ...seen].find(({ host }) =>
    wanted.some((name) => dnsNameCovers(name, host)),
  );
  if (known) return known;
  const host = firstHost(wanted);
  return host === null ? null : { host, port: HTTPS, protocol: 'tls' };
}

/** As it is entered: “sts.contoso.com”, “sip.contoso.com:5061”, “smtp://mx.contoso.com:2526”. */
export function placeText({ host, port, protocol }: LivePlace): string {
  const place = placeOf({ host, port });
  if (protocolOfPort(port) === protocol) return place;
  const scheme = Object.keys(SCHEMES).find((name) => SCHEMES[name]?.protocol === protocol);
  return scheme === undefined ? place : `${scheme}://${place}`;
}

/** Every server there are recipes for, in the order of the choice. A new one is its file and its line here. */
import { adfs } from './servers/adfs.ts';
import { apache } from './servers/apache.ts';
import { appGateway } from './servers/app-gateway.ts';
import { domainController } from './servers/domain-controller.ts';
import { exchange } from './servers/exchange.ts';
import { f5 } from './servers/f5.ts';
import { haproxy } from './servers/haproxy.ts';
import { iis } from './servers/iis.ts';
import { linux } from './servers/linux.ts';
import { netscaler } from './servers/netscaler.ts';
import { nginx } from './servers/nginx.ts';
import { nps } from './servers/nps.ts';
import { remoteDesktop } from './servers/remote-desktop.ts';
import { sfbDirector } from './servers/sfb-director.ts';
import { sfbEdge } from './servers/sfb-edge.ts';
import { sfbFrontEnd } from './servers/sfb-front-end.ts';
import { sqlServer } from './servers/sql-server.ts';
import { wap } from './servers/wap.ts';
import { windows } from './servers/windows.ts';
import type { RoleId } from '#lib/endpoints/roles.ts';
import type { ServerContent } from './parts/types.ts';

export const SERVERS = [
  iis,
  adfs,
  wap,
  sfbFrontEnd,
  sfbDirector,
  sfbEdge,
  exchange,
  nginx,
  apache,
  haproxy,
  f5,
  netscaler,
  appGateway,
  sqlServer,
  remoteDesktop,
  nps,
  domainController,
  windows,
  linux,
] as const satisfies readonly ServerContent[];

/** One of them. */
export type Server = (typeof SERVERS)[number];

/** The server software an administrator runs. */
export type ServerId = Server['id'];

/** The server with this id; undefined for one that is not known (any more). */
export const serverOf = (id: string): Server | undefined => SERVERS.find((one) => one.id === id);

/** What serves a role as Microsoft's guides set it up; a role missing here leaves it to name and port. */
const BY_ROLE: Partial<Record<RoleId, ServerId>> = {
  'autodiscover-lync': 'iis',
  'simple-url': 'iis',
  'web-services': 'iis',
  'autodiscover-lync-internal': 'sfb-front-end',
  'sip-internal': 'sfb-front-end',
  'access-edge': 'sfb-edge',
  'web-conferencing': 'sfb-edge',
  'xmpp-gateway': 'sfb-edge',
  'federation-service': 'adfs',
  'certificate-sign-in': 'adfs',
  'device-registration': 'adfs',
  'autodiscover-exchange': 'exchange',
  'exchange-web': 'exchange',
  'mail-transport': 'exchange',
  'mail-submission': 'exchange',
  'mail-access': 'exchange',
};

/**
 * The server that its role, or else name and port, suggest. A guess for the choice to begin with, never shown as known:
 * federation (5061) means an Edge, names are those that Microsoft's guides propose.
 */
export function guessServer(host: string | null, port: number | null, role?: RoleId): ServerId {
  const served = role && BY_ROLE[role];
  if (served) return served;
  const usual = port === null ? undefined : BY_PORT[port];
  if (usual) return usual;
  const label = (host ?? '').split('.')[0]?.toLowerCase() ?? '';
  return GUESSES.find(([names]) => names.test(label))?.[1] ?? 'iis';
}

/** What listens at a port in a Windows network; OpenLDAP and others are there to choose. */
const BY_PORT: Readonly<Record<number, ServerId | undefined>> = {
  25: 'exchange',
  587: 'exchange',
  389: 'domain-controller',
  636: 'domain-controller',
  3268: 'domain-controller',
  3269: 'domain-controller',
  1433: 'sql-server',
  3389: 'remote-desktop',
  5061: 'sfb-edge',
};

const GUESSES: readonly (readonly [RegExp, ServerId])[] = [
  [/^(?:sip|sipexternal|access|edge|webcon|webconf|av)$/, 'sfb-edge'],
  [/^(?:sipinternal|lyncdiscoverinternal|pool\d*)$/, 'sfb-front-end'],
  [/^(?:sts|adfs|fs|sso|federation|certauth)$/, 'adfs'],
  [/^(?:autodiscover|mail|owa|webmail|outlook|ews|hybrid|smtp)$/, 'exchange'],
];

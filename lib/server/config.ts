/**
 * Everything that an operator sets, read from the environment in one place. A wrong value stops the
 * server with a sentence that names the variable: a guard that silently falls back is no guard.
 */
import { CCADB } from '../trust/ccadb/sources.ts';
import type { ProxySettings } from '../trust/transfer/download.ts';
import { OBSERVATORY } from '../trust/observatory/archive.ts';
import { WINDOWS_UPDATE } from '../trust/windows-update/list.ts';
import type { CtLog } from '../core/transparency/log-list.ts';
import { SHARE_LIMITS } from '../share/limits.ts';
import {
  parseAcmeDirectory,
  parseHostName,
  parseNetwork,
  parsePortRange,
  parseProbeTarget,
  parseResolver,
  wholeNumber,
  words,
  type AcmeDirectory,
  type Network,
  type PortRange,
  type ProbeTarget,
} from './config-values.ts';
import { readLogListFile } from './ct-logs.ts';

export interface ServerConfig {
  /** Networks that may be reached beyond public addresses. */
  readonly allowedNetworks: readonly Network[];
  readonly allowedPorts: readonly PortRange[];
  /** Name servers to ask, as Node's resolver takes them ("10.0.0.53:53"); none: the system's resolver. */
  readonly resolvers: readonly string[];
  readonly dnsTimeoutMs: number;
  readonly connectTimeoutMs: number;
  readonly handshakeTimeoutMs: number;
  /** Checks that run at the same time, for all clients together. */
  readonly concurrency: number;
  /** Checks that run at the same time for one client. */
  readonly clientConcurrency: number;
  /** Checks that one client may start in a minute. */
  readonly clientRate: number;
  /** Checks beyond that rate which one client may start in ten minutes; 0: none. */
  readonly clientBurst: number;
  /** Checks that all clients together may start in a minute. */
  readonly globalRate: number;
  /** What `GET /api/v1/probe` may be asked about; none: it is off. */
  readonly probeTargets: readonly ProbeTarget[];
  /** Names of this server, lower case; none: see `refuseForeignHost`. */
  readonly hosts: readonly string[];
  /** Reverse proxies in front whose X-Forwarded-For entry is believed; 0: none. */
  readonly trustedProxies: number;
  /** Address of the PostgreSQL database for stored links and rates of clients; "": a SQLite file in the data folder, and memory. */
  readonly databaseUrl: string;
  /** Folder of the SQLite file and of the root lists, absolute or from the folder the server starts in. */
  readonly dataDir: string;
  /** Folder of the organisation's own roots, whose changes count at once; "": none. */
  readonly enterpriseRoots: string;
  /** Hours between two fetches of the root lists; 0: never by itself. */
  readonly trustRefreshHours: number;
  /** Address of the CCADB's reports, without a slash at the end. */
  readonly ccadbUrl: string;
  /** Address of the trust stores observatory's archive. */
  readonly observatoryUrl: string;
  /** Address of Windows Update's folder of root lists, without a slash at the end. */
  readonly windowsUpdateUrl: string;
  /** Folder of the home-realm look-up, without a slash at the end; "": it is off. */
  readonly homeRealmUrl: string;
  /** Proxy for everything that is fetched from the internet; "": that of the usual variables, or none. */
  readonly proxy: string;
  readonly httpsProxy: string;
  readonly httpProxy: string;
  /** CONNECT proxy for endpoint checks; "": they are direct. */
  readonly endpointProxy: string;
  /** Hosts that are reached without the proxy, comma separated. */
  readonly noProxy: string;
  /** Certificate Transparency logs that the operator provides. */
  readonly ctLogs: readonly CtLog[];
  /** ACME services asked for renewal windows, before those known. */
  readonly acmeDirectories: readonly AcmeDirectory[];
  /** Bytes of one stored link. */
  readonly shareBytes: number;
  /** Megabytes (2^20 bytes) of all stored links together. */
  readonly shareTotalMegabytes: number;
  /** Stored links that one client may make in an hour. */
  readonly sharesPerHour: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** One environment variable: how to read it, and the words for the table in docs/configuration.md. */
interface Variable<T> {
  readonly name: string;
  readonly fallback: string;
  /** Another spelling that programs take, too. */
  readonly alias?: string;
  readonly meaning: string;
  /** Throws an Error whose message completes "NAME: …". */
  readonly parse: (text: string) => T;
}

/** Ports below 1024 on which TLS or STARTTLS is usual, and everything above. */
const DEFAULT_PORTS = '21,24,25,80,110,119,143,389,443,444,465,563,587,636,853,989,990,993,995,1024-65535';

function parseDatabaseUrl(text: string): string {
  if (text === '' || (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol))) return text;
  // The value may hold a password: it is not repeated.
  throw new Error('is not an address such as postgres://user:password@host:5432/chainsight');
}

function parseWebAddress(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new Error(`"${text}" is not an address such as ${CCADB}`);
  return text.replace(/\/+$/, '');
}

function parseProxy(text: string): string {
  if (text === '' || text === 'none') return text;
  if (URL.canParse(text) && new URL(text).protocol === 'http:') return text.replace(/\/+$/, '');
  // The value may hold a password: it is not repeated.
  throw new Error('is not an address such as http://proxy.contoso.com:8080');
}

const proxy = (name: string, meaning: string) =>
  ({ name, alias: name.toLowerCase(), fallback: '', meaning, parse: parseProxy }) as const;

const number = (name: string, fallback: number, range: readonly [number, number], meaning: string) =>
  ({ name, fallback: String(fallback), meaning, parse: wholeNumber(...range) }) as const;

/** The variables by the setting they fill. */
export const VARIABLES: { readonly [K in keyof ServerConfig]: Variable<ServerConfig[K]> } = {
  allowedNetworks: {
    name: 'CHAINSIGHT_ALLOWED_NETWORKS',
    fallback: '',
    meaning: 'Networks (CIDR, comma separated) that may be reached although they are not public.',
    parse: (text) => words(text).map(parseNetwork),
  },
  allowedPorts: {
    name: 'CHAINSIGHT_ALLOWED_PORTS',
    fallback: DEFAULT_PORTS,
    meaning: 'Ports and ranges (comma separated) that may be reached, or * for all.',
    parse: (text) => words(text).map(parsePortRange),
  },
  resolvers: {
    name: 'CHAINSIGHT_RESOLVERS',
    fallback: '',
    meaning:
      'Name servers (address or address:port, comma separated) to ask instead of the system’s resolver, for split DNS; the hosts file then does not count.',
    parse: (text) => words(text).map(parseResolver),
  },
  dnsTimeoutMs: number('CHAINSIGHT_DNS_TIMEOUT_MS', 6_000, [10, 120_000], 'Longest wait for a name.'),
  connectTimeoutMs: number('CHAINSIGHT_CONNECT_TIMEOUT_MS', 5_000, [10, 120_000], 'Longest wait for TCP.'),
  handshakeTimeoutMs: number(
    'CHAINSIGHT_HANDSHAKE_TIMEOUT_MS',
    10_000,
    [10, 120_000],
    'Longest time for STARTTLS and for the TLS handshake, each.',
  ),
  concurrency: number('CHAINSIGHT_CONCURRENCY', 64, [1, 4_096], 'Checks at the same time, all clients.'),
  clientConcurrency: number('CHAINSIGHT_CLIENT_CONCURRENCY', 16, [1, 4_096], 'The same for one client.'),
  clientRate: number('CHAINSIGHT_CLIENT_RATE', 600, [1, 1_000_000], 'Checks a minute for one client.'),
  clientBurst: number(
    'CHAINSIGHT_CLIENT_BURST',
    400,
    [0, 1_000_000],
    'Checks beyond that rate which one client may start in ten minutes, for a list; 0: none.',
  ),
  globalRate: number('CHAINSIGHT_GLOBAL_RATE', 6_000, [1, 10_000_000], 'Checks a minute, all clients.'),
  probeTargets: {
    name: 'CHAINSIGHT_PROBE_TARGETS',
    fallback: '',
    meaning:
      'Servers (comma separated: names, *.contoso.com, addresses, networks, each with :port or a range of ports, or * for all) that the probe for monitoring may be asked about; unset: it is off. Their names and chains then reach this server’s memory.',
    parse: (text) => words(text).map(parseProbeTarget),
  },
  hosts: {
    name: 'CHAINSIGHT_HOSTS',
    fallback: '',
    meaning:
      'Names (comma separated) that browsers may call this server’s API by, besides localhost and addresses; unset: any name under HTTPS, none under plain HTTP.',
    parse: (text) => words(text).map(parseHostName),
  },
  trustedProxies: number(
    'CHAINSIGHT_TRUST_PROXY',
    0,
    [0, 16],
    'Reverse proxies in front of the server whose X-Forwarded-For is believed.',
  ),
  databaseUrl: {
    name: 'DATABASE_URL',
    fallback: '',
    meaning:
      'PostgreSQL database (postgres://…) for stored links and for the limits of a client over several instances; unset: a SQLite file, and each instance counts by itself.',
    parse: parseDatabaseUrl,
  },
  dataDir: {
    name: 'CHAINSIGHT_DATA_DIR',
    fallback: 'data',
    meaning: 'Folder of that SQLite file and of fetched root lists; it is made when missing.',
    parse: (text) => text,
  },
  enterpriseRoots: {
    name: 'CHAINSIGHT_ENTERPRISE_ROOTS',
    fallback: '',
    meaning:
      'Folder with the roots your organisation deploys; a change in it counts for pages opened from then on.',
    parse: (text) => text,
  },
  trustRefreshHours: number(
    'CHAINSIGHT_TRUST_REFRESH_HOURS',
    24,
    [0, 480],
    'Hours after which the running server fetches the root lists of clients anew; 0: never, only “npm run trust:update” does.',
  ),
  ccadbUrl: {
    name: 'CHAINSIGHT_CCADB_URL',
    fallback: CCADB,
    meaning: 'Address of the CCADB’s reports, or of a mirror that has them under the same paths.',
    parse: parseWebAddress,
  },
  observatoryUrl: {
    name: 'CHAINSIGHT_OBSERVATORY_URL',
    fallback: OBSERVATORY,
    meaning:
      'Address of the trust stores observatory’s archive, for Android, Java and where a maker’s own source does not answer; or of a copy.',
    parse: parseWebAddress,
  },
  windowsUpdateUrl: {
    name: 'CHAINSIGHT_WINDOWS_UPDATE_URL',
    fallback: WINDOWS_UPDATE,
    meaning:
      'Address of Windows Update’s folder with authroot.stl, disallowedcert.stl and the roots by SHA-1, or of a copy (“certutil -syncWithWU” makes one).',
    parse: parseWebAddress,
  },
  homeRealmUrl: {
    name: 'CHAINSIGHT_HOME_REALM_URL',
    fallback: 'https://login.microsoftonline.com/common/userrealm',
    meaning:
      'Address of the look-up that the button “Ask Microsoft” of a domain asks (another for national clouds), or “none”. Nothing asks it by itself.',
    parse: (text) => (text === 'none' ? '' : parseWebAddress(text)),
  },
  proxy: {
    name: 'CHAINSIGHT_PROXY',
    fallback: '',
    meaning:
      'Proxy (http://[user:password@]host:port) for everything fetched from the internet: root lists, issuers, CRLs, OCSP, federation metadata; “none”: none, whatever the next three say. Checks of endpoints stay direct.',
    parse: parseProxy,
  },
  httpsProxy: proxy('HTTPS_PROXY', 'The same for https:// addresses, where CHAINSIGHT_PROXY is not set.'),
  httpProxy: proxy('HTTP_PROXY', 'The same for http:// addresses.'),
  endpointProxy: {
    name: 'CHAINSIGHT_ENDPOINT_PROXY',
    fallback: '',
    meaning:
      'Proxy that endpoint checks go through (CONNECT, to exactly the address that was looked up here); the page then says so. Unset: they are direct.',
    parse: (text) => (text === 'none' ? '' : parseProxy(text)),
  },
  noProxy: {
    name: 'NO_PROXY',
    alias: 'no_proxy',
    fallback: '',
    meaning: 'Hosts (comma separated; a leading dot means a domain, * all) that are fetched without a proxy.',
    parse: (text) => text,
  },
  ctLogs: {
    name: 'CHAINSIGHT_CT_LOG_LIST',
    fallback: '',
    meaning:
      'File with the list of Certificate Transparency logs to judge timestamps by (the JSON, version 3, that browsers publish); read at start.',
    parse: readLogListFile,
  },
  acmeDirectories: {
    name: 'CHAINSIGHT_ACME_DIRECTORIES',
    fallback: '',
    meaning:
      'ACME services of your own CAs that publish renewal windows (organisation of the issuer=address of the directory, semicolon separated), asked when a reader wants a certificate’s window.',
    parse: (text) =>
      text
        .split(';')
        .filter((pair) => pair.trim() !== '')
        .map(parseAcmeDirectory),
  },
  shareBytes: number(
    'CHAINSIGHT_SHARE_BYTES',
    4_194_304,
    [1_024, SHARE_LIMITS.envelopeBytes],
    'Largest stored link, in bytes.',
  ),
  shareTotalMegabytes: number(
    'CHAINSIGHT_SHARE_TOTAL_MB',
    1_024,
    [1, 100_000_000],
    'All stored links together, in megabytes.',
  ),
  sharesPerHour: number(
    'CHAINSIGHT_SHARE_RATE',
    60,
    [1, 1_000_000],
    'Stored links that one client may make in an hour.',
  ),
};

/** Thrown at start: every wrong variable with its reason, one a line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the whole configuration. Unset and empty variables take their fallback.
 * @throws {ConfigError} naming every variable that can't be read.
 */
export function readConfig(env: Environment): ServerConfig {
  const problems: string[] = [];
  const read = <T>(variable: Variable<T>): T => {
    const named = env[variable.name]?.trim();
    const text = named === undefined || named === '' ? env[variable.alias ?? variable.name]?.trim() : named;
    const given = text === undefined || text === '' ? variable.fallback : text;
    try {
      return variable.parse(given);
    } catch (error) {
      problems.push(`${variable.name}: ${error instanceof Error ? error.message : String(error)}`);
      return variable.parse(variable.fallback);
    }
  };
  const config: ServerConfig = {
    allowedNetworks: read(VARIABLES.allowedNetworks),
    allowedPorts: read(VARIABLES.allowedPorts),
    resolvers: read(VARIABLES.resolvers),
    dnsTimeoutMs: read(VARIABLES.dnsTimeoutMs),
    connectTimeoutMs: read(VARIABLES.connectTimeoutMs),
    handshakeTimeoutMs: read(VARIABLES.handshakeTimeoutMs),
    concurrency: read(VARIABLES.concurrency),
    clientConcurrency: read(VARIABLES.clientConcurrency),
    clientRate: read(VARIABLES.clientRate),
    clientBurst: read(VARIABLES.clientBurst),
    globalRate: read(VARIABLES.globalRate),
    probeTargets: read(VARIABLES.probeTargets),
    hosts: read(VARIABLES.hosts),
    trustedProxies: read(VARIABLES.trustedProxies),
    databaseUrl: read(VARIABLES.databaseUrl),
    dataDir: read(VARIABLES.dataDir),
    enterpriseRoots: read(VARIABLES.enterpriseRoots),
    trustRefreshHours: read(VARIABLES.trustRefreshHours),
    ccadbUrl: read(VARIABLES.ccadbUrl),
    observatoryUrl: read(VARIABLES.observatoryUrl),
    windowsUpdateUrl: read(VARIABLES.windowsUpdateUrl),
    homeRealmUrl: read(VARIABLES.homeRealmUrl),
    proxy: read(VARIABLES.proxy),
    httpsProxy: read(VARIABLES.httpsProxy),
    httpProxy: read(VARIABLES.httpProxy),
    endpointProxy: read(VARIABLES.endpointProxy),
    noProxy: read(VARIABLES.noProxy),
    ctLogs: read(VARIABLES.ctLogs),
    acmeDirectories: read(VARIABLES.acmeDirectories),
    shareBytes: read(VARIABLES.shareBytes),
    shareTotalMegabytes: read(VARIABLES.shareTotalMegabytes),
    sharesPerHour: read(VARIABLES.sharesPerHour),
  };
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return config;
}

/** The proxies that count, by the names that programs know them by. */
export function proxySettings({
  proxy: own,
  httpsProxy,
  httpProxy,
  noProxy,
}: Pick<ServerConfig, 'proxy' | 'httpsProxy' | 'httpProxy' | 'noProxy'>): ProxySettings {
  if (own === 'none') return {};
  const [https, http] = own === '' ? [httpsProxy, httpProxy] : [own, own];
  return {
    ...(http === '' ? {} : { HTTP_PROXY: http }),
    ...(https === '' ? {} : { HTTPS_PROXY: https }),
    ...(noProxy === '' ? {} : { NO_PROXY: noProxy }),
  };
}

let current: ServerConfig | undefined;

/** The configuration of this process, read once. */
export function serverConfig(): ServerConfig {
  current ??= readConfig(process.env);
  return current;
}

/** What can't be known from outside; its words are the part `limits` of the catalogue. */
import { cmd, ps, sh } from '../fixes/parts/command.ts';
import type { Limit } from './types.ts';

const endpoint = (host: string, port: number): string => `${host.includes(':') ? `[${host}]` : host}:${port}`;

export const LIMITS = [
  {
    id: 'cached-intermediates',
    command: () =>
      ps`Get-ChildItem Cert:\CurrentUser\CA, Cert:\LocalMachine\CA | Sort-Object 'Subject' | Format-Table 'Subject', 'Thumbprint', 'NotAfter'`,
    matters: ({ gap, fromServer }) => (gap && fromServer ? 10 : 0),
  },
  {
    id: 'one-computer',
    command: () => cmd`certutil -verify -urlfetch server.cer`,
    matters: ({ verdict, privateRoot }) => (privateRoot ? 8 : verdict === 'trusted' ? 7 : 2),
  },
  {
    id: 'inspection',
    command: (host, port) =>
      sh`openssl s_client -connect ${endpoint(host, port)} -servername ${host} </dev/null 2>/dev/null | openssl x509 -noout -issuer -fingerprint -sha256`,
    // A root that nobody knows may be the one of an inspection before this very server.
    matters: ({ verdict, fromServer, privateRoot }) =>
      !fromServer ? 0 : verdict === 'trusted' ? 9 : privateRoot ? 6 : 1,
  },
  {
    id: 'other-nodes',
    command: (host, port) =>
      sh`for i in 1 2 3 4 5 6 7 8; do openssl s_client -connect ${endpoint(host, port)} -servername ${host} </dev/null 2>/dev/null | openssl x509 -noout -serial; done | sort | uniq -c`,
    matters: ({ verdict, fromServer }) => (!fromServer ? 0 : verdict === 'trusted' ? 8 : 3),
  },
  {
    id: 'split-dns',
    command: (host) => cmd`nslookup ${host}`,
    matters: ({ verdict, fromServer }) => (!fromServer ? 0 : verdict === 'trusted' ? 6 : 2),
  },
  {
    id: 'client-clock',
    command: () => cmd`w32tm /stripchart /computer:pool.ntp.org /samples:3 /dataonly`,
    matters: ({ nearDates, verdict }) => (nearDates ? 9 : verdict === 'trusted' ? 3 : 0),
  },
  {
    id: 'cached-crl',
    command: () => cmd`certutil -urlcache crl delete`,
    matters: ({ revocationOpen, verdict }) => (revocationOpen ? 7 : verdict === 'trusted' ? 2 : 0),
  },
  {
    id: 'outbound-only',
    command: () => cmd`certutil -verify -urlfetch server.cer`,
    matters: ({ revocationOpen, mutual }) => (mutual ? 6 : revocationOpen ? 5 : 0),
  },
  {
    id: 'mutual',
    matters: ({ mutual }) => (mutual ? 9 : 0),
  },
  {
    id: 'from-file',
    command: (host, port) =>
      sh`openssl s_client -connect ${endpoint(host, port)} -servername ${host} -showcerts </dev/null > sent.txt`,
    matters: ({ fromServer }) => (fromServer ? 0 : 10),
  },
] as const satisfies readonly Limit[];

interface ShownLimit extends Limit {
  readonly id: (typeof LIMITS)[number]['id'];
}

/** Below this a limit does not mislead; above the number of them nobody reads on. */
const MATTERS = 5;
const MOST = 5;

/** The limits that matter in a situation, the most misleading first. */
export function limitsFor(situation: Parameters<Limit['matters']>[0]): readonly ShownLimit[] {
  return LIMITS.map((limit: ShownLimit) => ({ limit, weight: limit.matters(situation) }))
    .filter(({ weight }) => weight >= MATTERS)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ limit }) => limit);
}

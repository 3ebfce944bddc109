/** Certificates made for the run, valid around the machine's own clock: the browser judges at "now". */
import {
  createAuthority,
  dns,
  issue,
  issueAuthority,
  privateKeyPem,
  type CertificateOptions,
  type Issued,
} from '#lib/cli/pki.ts';
import { DAY_MS } from '#lib/core/time.ts';

const days = (count: number): Date => new Date(Math.floor(Date.now() / 1000) * 1000 + count * DAY_MS);

/** The name that the loopback servers are asked for. */
export const HOST = 'localhost';

const ROOT_NAME = 'Fabrikam Test Root';
const VALID = { notBefore: days(-30), notAfter: days(60) };
const LONG = { notBefore: days(-300), notAfter: days(3000) };

/** A chain as a server presents it, with the key of its first certificate. */
export interface Presented {
  readonly chain: readonly Issued[];
  readonly keyPem: string;
}

export interface Hierarchy {
  readonly root: Issued;
  readonly issuing: Issued;
  readonly leaf: Issued;
  /** A leaf for `options`, below the issuing CA. */
  readonly serve: (options?: Partial<CertificateOptions>, issuer?: Issued) => Promise<Issued>;
}

export async function makeHierarchy(): Promise<Hierarchy> {
  const root = await createAuthority({ subject: `CN=${ROOT_NAME}, O=Fabrikam`, ...LONG });
  const issuing = await issueAuthority(root, { subject: 'CN=Fabrikam Issuing CA 1, O=Fabrikam', ...LONG });
  const serve: Hierarchy['serve'] = (options = {}, issuer = issuing) =>
    issue(issuer, { subject: `CN=${HOST}`, names: dns(HOST), ...VALID, ...options });
  return { root, issuing, leaf: await serve(), serve };
}

export const presented = async (chain: readonly [Issued, ...Issued[]]): Promise<Presented> => ({
  chain,
  keyPem: await privateKeyPem(chain[0].keys),
});

/** What a server can do wrong, what the verdict must then say, and whether the test's root is trusted. */
interface FaultCase {
  readonly name: string;
  readonly trustRoot: boolean;
  readonly says: RegExp;
  readonly make: (hierarchy: Hierarchy) => Promise<readonly [Issued, ...Issued[]]>;
}

export const FAULT_CASES: readonly FaultCase[] = [
  {
    name: 'good chain',
    trustRoot: true,
    says: /^Clients trust localhost/,
    make: ({ leaf, issuing }) => Promise.resolve([leaf, issuing]),
  },
  {
    name: 'missing intermediate',
    trustRoot: true,
    says: /cannot trust localhost.*“Fabrikam Issuing CA 1”, which the server does not send/,
    make: ({ leaf }) => Promise.resolve([leaf]),
  },
  {
    name: 'expired leaf',
    trustRoot: true,
    says: /the server’s certificate expired on/,
    make: async ({ serve, issuing }) => [await serve({ notBefore: days(-90), notAfter: days(-2) }), issuing],
  },
  {
    name: 'expired intermediate',
    trustRoot: true,
    says: /the intermediate “Fabrikam Old CA” expired on/,
    make: async ({ root, serve }) => {
      const old = await issueAuthority(root, {
        subject: 'CN=Fabrikam Old CA',
        notBefore: days(-400),
        notAfter: days(-3),
      });
      return [await serve({}, old), old];
    },
  },
  {
    name: 'untrusted private root',
    trustRoot: false,
    says: /the chain ends at the root “Fabrikam Test Root”/,
    make: ({ leaf, issuing, root }) => Promise.resolve([leaf, issuing, root]),
  },
  {
    name: 'wrong host',
    trustRoot: true,
    says: /does not cover localhost/,
    make: async ({ serve, issuing }) => [
      await serve({ subject: 'CN=www.fabrikam.example', names: dns('www.fabrikam.example') }),
      issuing,
    ],
  },
  {
    name: 'wrong order',
    trustRoot: true,
    says: /^Clients trust localhost/,
    make: async ({ root, serve }) => {
      const policy = await issueAuthority(root, { subject: 'CN=Fabrikam Policy CA', ...LONG, pathLength: 1 });
      const regional = await issueAuthority(policy, { subject: 'CN=Fabrikam Regional CA', ...LONG });
      return [await serve({}, regional), policy, regional];
    },
  },
  {
    name: 'intermediate that is not a CA',
    trustRoot: true,
    says: /“www.fabrikam.example” is used as an issuer although it is not a CA/,
    make: async ({ serve, issuing }) => {
      const web = await serve({ subject: 'CN=www.fabrikam.example', names: dns('www.fabrikam.example') });
      return [await serve({}, web), web, issuing];
    },
  },
];

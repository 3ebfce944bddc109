/** A sign-in domain with CAA and TLSA records, and a CA that tells when to renew, all on loopback. */
import { dns } from '#lib/cli/pki.ts';
import { DAY_MS } from '#lib/core/time.ts';
import { tlsaData } from '#lib/core/dns/tlsa.ts';
import { makeCrl } from '#test/core/revocation/make-crl.ts';
import { startDns } from '#test/server/support/dns.ts';
import { serveHttp } from '#test/server/support/relay.ts';
import { startApp } from '#test/tools/app.ts';
import { makeHierarchy, presented } from './hierarchy.ts';
import { serveChain } from './servers.ts';

export const EDGE = 'edge.contoso.test';
const WINDOW = { start: '2037-01-01T00:00:00Z', end: '2037-01-03T00:00:00Z' };

const SIGNATURE = {
  type: 'RRSIG',
  from: new Date('2036-12-01T00:00:00Z'),
  until: new Date('2036-12-31T00:00:00Z'),
} as const;

/** @param signed TLSA records come with a signature that the resolver says it checked */
export async function openBesideWorld(signed = false) {
  const { root, issuing, serve } = await makeHierarchy();
  const next = await serve({
    subject: `CN=${EDGE}`,
    names: dns(EDGE),
    notAfter: new Date(Date.now() + 90 * DAY_MS),
  });
  const web = await serveHttp((request, response) => {
    if (request.url === '/issuing.crl')
      response.end(
        makeCrl(issuing, {
          thisUpdate: new Date(Date.now() - DAY_MS),
          nextUpdate: new Date(Date.now() + 6 * DAY_MS),
        }),
      );
    else if (request.url === '/directory')
      response.end(JSON.stringify({ renewalInfo: `http://${request.headers.host ?? ''}/info` }));
    else response.setHeader('retry-after', '21600').end(JSON.stringify({ suggestedWindow: WINDOW }));
  });
  const crl = signed ? { crl: `${web.url}/issuing.crl` } : {};
  const leaf = await serve({ subject: `CN=${EDGE}`, names: dns(EDGE), ...crl });
  const edge = await serveChain(await presented([leaf, issuing]));
  const data = tlsaData(leaf.der, { selector: 1, matching: 1 }) ?? '';
  const resolver = await startDns({
    [EDGE]: [{ type: 'A', address: '127.0.0.1' }],
    [`_${edge.port}._tcp.${EDGE}`]: [
      { type: 'TLSA', usage: 3, selector: 1, matching: 1, data },
      ...(signed ? [SIGNATURE] : []),
    ],
    '_sip._tls.contoso.test': [{ type: 'SRV', priority: 0, weight: 0, port: edge.port, target: EDGE }],
    'contoso.test': [
      { type: 'CAA', flags: 0, tag: 'issue', value: 'letsencrypt.org' },
      { type: 'MX', preference: 10, exchange: 'mx.contoso.test' },
    ],
    '_25._tcp.mx.contoso.test': [
      { type: 'TLSA', usage: 2, selector: 0, matching: 1, data: 'ab'.repeat(32) },
      ...(signed ? [SIGNATURE] : []),
    ],
  });
  const app = await startApp({
    CHAINSIGHT_RESOLVERS: resolver.address,
    CHAINSIGHT_ACME_DIRECTORIES: `Fabrikam=${web.url}/directory`,
  });
  return {
    ...{ root, issuing, next, app, place: `${EDGE}:${edge.port}`, resolver: resolver.address },
    [Symbol.asyncDispose]: async () => {
      await app.stop();
      await Promise.all([resolver.stop(), web.stop(), edge[Symbol.asyncDispose]()]);
    },
  };
}

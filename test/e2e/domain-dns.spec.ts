/**
 * The whole way of a sign-in domain without any stand-in: names from a name server on loopback
 * (CHAINSIGHT_RESOLVERS), chains from TLS servers, issuers from a web server. Ports below 1024 are nobody's to
 * listen on, so records with ports lead the way here; domain.spec.ts has the rest.
 */
import { expect, test } from 'playwright/test';
import { dns } from '#lib/cli/pki.ts';
import { startDns } from '#test/server/support/dns.ts';
import { serveHttp } from '#test/server/support/relay.ts';
import { startApp } from '#test/tools/app.ts';
import { makeHierarchy, presented } from './support/hierarchy.ts';
import { box, openStart, trustRoot } from './support/page.ts';
import { serveChain } from './support/servers.ts';

const EDGE = 'edge.contoso.test';

test('a domain is found in DNS, and followed through its certificates', async ({ browser }) => {
  const { root, issuing, serve } = await makeHierarchy();
  const files = await serveHttp((_request, response) => {
    response.writeHead(200).end(issuing.der);
  });
  // The forgotten intermediate can be downloaded, by clients that do.
  const leaf = await serve({
    subject: `CN=${EDGE}`,
    names: dns(EDGE, 'hybrid-mail.contoso.test'),
    caIssuers: `${files.url}/issuing.crt`,
  });
  await using edge = await serveChain(await presented([leaf]));
  const resolver = await startDns({
    '_sip._tls.contoso.test': [{ type: 'SRV', priority: 0, weight: 0, port: edge.port, target: EDGE }],
    [EDGE]: [{ type: 'A', address: '127.0.0.1' }],
    'hybrid-mail.contoso.test': [{ type: 'A', address: '127.77.0.9' }],
  });
  const app = await startApp({ CHAINSIGHT_RESOLVERS: resolver.address });
  const context = await browser.newContext({ baseURL: app.address });
  try {
    const page = await context.newPage();
    await openStart(page);
    await trustRoot(page, root.pem);
    await box(page).fill('ann@contoso.test');
    await box(page).press('Enter');
    await expect(page.getByTestId('survey-progress')).toContainText('Looked through contoso.test');
    const row = (place: string) =>
      page.getByRole('listitem').filter({ has: page.getByRole('button', { name: `Check ${place} again` }) });
    const found = row(`${EDGE}:${edge.port}`);
    await expect(found).toContainText('from _sip._tls.contoso.test');
    await expect(found).toContainText('works only for clients that download the missing intermediate');
    await expect(found).toContainText('left');
    const learned = row('hybrid-mail.contoso.test');
    await expect(learned).toContainText('Other host');
    await expect(learned).toContainText(`seen in the certificate of ${EDGE}`);
    expect(files.requests).toContain('GET /issuing.crt');
  } finally {
    await context.close();
    await app.stop();
    await resolver.stop();
    await files.stop();
  }
});

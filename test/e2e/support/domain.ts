/** The page of a sign-in domain with something of everything, about real servers on loopback. */
import { expect, type Page } from 'playwright/test';
import { dns } from '#lib/cli/pki.ts';
import type { DiscoveredEndpoint } from '#lib/endpoints/discovery-wire.ts';
import { serveMetadata, signedMetadata, tokenCertificate } from './federation.ts';
import { makeHierarchy, presented } from './hierarchy.ts';
import { box, openStart, planLine, trustRoot } from './page.ts';
import { closedPort, serveChain } from './servers.ts';
import { endpointAt, serveDiscovery, serveEndpoints, serveFederation, type World } from './world.ts';

export const STS = 'sts.contoso.test';
export const SIP = 'sip.contoso.test';

const FOUND: readonly DiscoveredEndpoint[] = [
  endpointAt('access-edge', SIP, { evidence: { kind: 'srv', record: '_sip._tls.contoso.test' } }),
  endpointAt('federation-service', STS),
  endpointAt('autodiscover-exchange', 'autodiscover.contoso.test', {
    microsoft: true,
    alias: 'autodiscover.outlook.com',
  }),
];

/**
 * A farm whose second node lacks the intermediate, a federation service whose token-signing certificate ends
 * in so many days, and mail at Microsoft. The servers end with the page.
 */
export async function openDomain(page: Page, signingDays = 12) {
  const { root, serve, issuing } = await makeHierarchy();
  const edge = await serve({ subject: 'CN=*.contoso.test', names: dns('*.contoso.test') });
  const sts = await serve({ subject: `CN=${STS}`, names: dns(STS) });
  const good = await serveChain(await presented([edge, issuing]));
  const forgotten = await serveChain(await presented([edge]));
  const current = await tokenCertificate('ADFS Signing - sts', signingDays);
  const next = await tokenCertificate('ADFS Signing - next', 300);
  const decrypting = await tokenCertificate('ADFS Encryption - sts', 200);
  const xml = await signedMetadata([current, next], decrypting);
  const federation = await serveMetadata([sts, issuing], xml);
  const world: World = new Map([
    [
      `${SIP}:443`,
      [
        { address: '192.0.2.1', port: good.port },
        { address: '192.0.2.2', port: forgotten.port },
      ],
    ],
    [`${STS}:443`, [{ address: '192.0.2.3', port: federation.port }]],
    ['autodiscover.contoso.test:443', [{ address: '192.0.2.4', port: await closedPort() }]],
  ]);
  await serveDiscovery(page, world, FOUND, [
    { event: 'absent', role: 'simple-url', name: 'meet.contoso.test' },
    { event: 'absent', role: 'simple-url', name: 'dialin.contoso.test' },
  ]);
  await serveEndpoints(page, world);
  await serveFederation(page, STS, federation.port);
  page.once('close', () => {
    for (const server of [good, forgotten, federation]) void server[Symbol.asyncDispose]();
  });
  await openStart(page);
  await trustRoot(page, root.pem);
  await box(page).fill('ann@contoso.test');
  await expect(planLine(page)).toContainText('Every sign-in endpoint of contoso.test');
  await box(page).press('Enter');
  await expect(page.getByTestId('survey-progress')).toHaveText(
    'Looked through contoso.test: 3 endpoints found, 3 checked, 2 names do not exist.',
  );
  return { world, good };
}

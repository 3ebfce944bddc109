import { writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from 'playwright/test';
import type { Issued } from '#lib/cli/pki.ts';
import { DAY_MS } from '#lib/core/time.ts';
import { makeCrl } from '#test/core/revocation/make-crl.ts';
import { startApp } from '#test/tools/app.ts';
import { violations } from './support/axe.ts';
import { HOST, makeHierarchy, presented, type Hierarchy } from './support/hierarchy.ts';
import { checkText, openStart, trustRoot, unfoldPart, verdictOf } from './support/page.ts';
import { closedPort, serveChain } from './support/servers.ts';
import { issueLogged } from './support/timestamps.ts';

const dates = { thisUpdate: new Date(Date.now() - DAY_MS), nextUpdate: new Date(Date.now() + 30 * DAY_MS) };

let hierarchy: Hierarchy;
test.beforeAll(async () => {
  hierarchy = await makeHierarchy();
});

/** Files by path; a path without one gets no answer until the page goes. */
async function serveFiles(files: ReadonlyMap<string, Uint8Array>) {
  const listener: RequestListener = (request, response) => {
    const body = files.get(request.url ?? '');
    if (body) response.end(body);
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const section = (page: Page) => page.getByRole('region', { name: 'Revocation and downloads' });

async function check(page: Page, chain: readonly [Issued, ...Issued[]]) {
  const server = await serveChain(await presented(chain));
  await openStart(page);
  await trustRoot(page, hierarchy.root.pem);
  await checkText(page, `${HOST}:${server.port}`);
  await verdictOf(page);
  await unfoldPart(page, 'evidence');
  return server;
}

test('a missing intermediate is downloaded, drawn as such, and said for whom it works', async ({ page }) => {
  await using files = await serveFiles(new Map([['/issuing.crt', hierarchy.issuing.der]]));
  const leaf = await hierarchy.serve({ caIssuers: `${files.url}/issuing.crt` });
  await using server = await check(page, [leaf]);
  expect(server.connections()).toBeGreaterThan(0);
  await expect(page.locator('#verdict')).toContainText(
    'works only for clients that download the missing intermediate',
  );
  await expect(page.getByText('Not trusted by clients that don’t download')).toBeVisible();
  await expect(section(page)).toContainText('not sent by the server, downloaded: “Fabrikam Issuing CA 1”');
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    expect(await violations(page)).toEqual([]);
  }
});

test('a revoked certificate turns the verdict as soon as the list is there', async ({ page }) => {
  const serial = '41020304';
  const crl = makeCrl(hierarchy.issuing, {
    ...dates,
    entries: [{ serial, at: dates.thisUpdate, reason: 1 }],
  });
  await using files = await serveFiles(new Map([['/issuing.crl', crl]]));
  const leaf = await hierarchy.serve({ serial, crl: `${files.url}/issuing.crl` });
  await using server = await check(page, [leaf, hierarchy.issuing]);
  expect(server.connections()).toBeGreaterThan(0);
  await expect(page.locator('#verdict')).toContainText('was revoked by its issuer');
  await expect(section(page).getByRole('heading', { name: /^Revoked: localhost/ })).toBeVisible();
  await page.reload();
  // Kept with the result: judged again without asking.
  await expect(page.locator('#verdict')).toContainText('was revoked by its issuer');
});

test('asking can be stopped, and one address asked again', async ({ page }) => {
  const list = new Map<string, Uint8Array>();
  await using files = await serveFiles(list);
  const leaf = await hierarchy.serve({ crl: `${files.url}/silent.crl` });
  await using server = await check(page, [leaf, hierarchy.issuing]);
  expect(server.connections()).toBeGreaterThan(0);
  await expect(page.locator('#verdict')).toContainText('Clients trust');
  await section(page).getByRole('button', { name: 'Stop asking' }).click();
  await expect(section(page)).toContainText('not asked');
  list.set('/silent.crl', makeCrl(hierarchy.issuing, dates));
  await section(page).getByRole('button', { name: 'Ask 1 address' }).press('Enter');
  await expect(section(page).getByRole('heading', { name: /^Not revoked: localhost/ })).toBeVisible();
  await section(page)
    .getByRole('button', { name: /^Ask http.*silent\.crl again$/ })
    .press('Enter');
  await expect(section(page)).toContainText('over http');
  await expect(page.locator('#verdict')).toContainText('Clients trust');
});

test('timestamps are listed, and verified once a list of logs is given', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { leaf, list } = await issueLogged(hierarchy);
  await using server = await check(page, [leaf, hierarchy.issuing]);
  expect(server.connections()).toBeGreaterThan(0);
  await expect(section(page)).toContainText('signature not verified');
  await expect(section(page)).toContainText('2 timestamps, 2 that count. The root is not public');
  const field = section(page).getByLabel('List of logs');
  await field.setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('[]') });
  await expect(section(page).getByRole('alert')).toHaveText(
    'notes.json is not a list of logs (JSON, version 3).',
  );
  await field.setInputFiles({ name: 'logs.json', mimeType: 'application/json', buffer: Buffer.from(list) });
  await expect(section(page).getByText('signature right')).toHaveCount(2);
  await expect(section(page)).toContainText('2 logs known in this browser.');
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    expect(await violations(page)).toEqual([]);
  }
});

test('timestamps are verified with the list that the server provides, without a file', async ({
  browser,
}, testInfo) => {
  const { leaf, list } = await issueLogged(hierarchy);
  const file = testInfo.outputPath('logs.json');
  await writeFile(file, list);
  const app = await startApp({ CHAINSIGHT_CT_LOG_LIST: file });
  try {
    const page = await browser.newPage({ baseURL: app.address });
    await using server = await check(page, [leaf, hierarchy.issuing]);
    expect(server.connections()).toBeGreaterThan(0);
    await expect(section(page).getByText('signature right')).toHaveCount(2);
    await expect(section(page)).toContainText('2 logs provided by this site.');
    await page.close();
  } finally {
    await app.stop();
  }
});

test('an address that is silent is named with the certificate it blocks and for whom that is fatal', async ({
  page,
}) => {
  const address = `http://127.0.0.1:${await closedPort()}/silent.crl`;
  const leaf = await hierarchy.serve({ crl: address });
  const directory = await hierarchy.serve({ crl: 'ldap:///CN=Fabrikam,CN=CDP?certificateRevocationList' });
  for (const [sent, why] of [
    [leaf, address],
    [directory, 'A directory address (LDAP) is not fetched here'],
  ] as const) {
    await using server = await check(page, [sent, hierarchy.issuing]);
    expect(server.connections()).toBeGreaterThan(0);
    await expect(section(page).getByRole('heading', { name: /^Not reachable from here: / })).toContainText(
      'localhost',
    );
    await expect(section(page)).toContainText('For Windows services that insist on one');
    await expect(section(page)).toContainText(why);
    await expect(page.locator('#verdict')).toContainText('Clients trust');
  }
});

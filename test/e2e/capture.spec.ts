/** A network capture, dropped: read in the browser, with the key log beside it, and chosen from. */
import { writeFile } from 'node:fs/promises';
import { expect, test, type Page } from 'playwright/test';
import { privateKeyPem } from '#lib/cli/pki.ts';
import { loadPart } from '#lib/content/messages/load.ts';
import { LINKS, packetsOf, pcap, pcapng } from '#test/core/capture/make-capture.ts';
import { recordCommand, recordHandshake, serveTls } from '#test/server/support/recorder.ts';
import { problems } from './support/axe.ts';
import { HOST, makeHierarchy, type Hierarchy } from './support/hierarchy.ts';
import {
  checkButton,
  dragFiles,
  openStart,
  pickFiles,
  planLine,
  trustRoot,
  verdictOf,
} from './support/page.ts';
import { anyEnglish, DEEP } from './support/unmarked-english.ts';

let hierarchy: Hierarchy;
/** TLS 1.3, the whole chain; TLS 1.2 by a server that leaves the intermediate out, to a client that objects. */
let modern: { readonly packets: readonly Uint8Array[]; readonly keyLog: string };
let refused: { readonly packets: readonly Uint8Array[] };

test.beforeAll(async () => {
  hierarchy = await makeHierarchy();
  const { leaf, issuing } = hierarchy;
  const key = await privateKeyPem(leaf.keys);
  const whole = await serveTls({ cert: leaf.pem + issuing.pem, key, minVersion: 'TLSv1.3' });
  const said = await recordHandshake(whole.port, { servername: HOST, rejectUnauthorized: false });
  whole.stop();
  modern = { packets: packetsOf(said.told), keyLog: said.keyLog };
  const alone = await serveTls({ cert: leaf.pem, key, maxVersion: 'TLSv1.2' });
  const objected = await recordCommand(alone.port, (port) => [
    ...['openssl', 's_client', '-connect', `127.0.0.1:${port}`, '-servername', HOST],
    ...['-verify_return_error', '-no-CAfile', '-no-CApath', '-no-CAstore'],
  ]);
  alone.stop();
  refused = { packets: packetsOf(objected.told, { base: 99 }) };
});

const region = (page: Page) => page.getByRole('region', { name: 'In this capture' });
const ethernet = (packets: readonly Uint8Array[]) =>
  packets.map((packet) => LINKS['Ethernet']?.frame(packet) ?? packet);

test.beforeEach(async ({ page }) => {
  await openStart(page);
  await trustRoot(page, hierarchy.root.pem);
});

test('TLS 1.3 says what it lacks, and is read once the key log lies beside it', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
  });
  await dragFiles(page, { 'fault.pcap': pcap(ethernet(modern.packets)) });
  await expect(page.getByText('TLS 1.3, which encrypts the certificates')).toBeVisible();
  await expect(planLine(page)).toContainText('No certificate');
  await dragFiles(page, { 'keys.log': new TextEncoder().encode(modern.keyLog) });
  await expect(planLine(page)).toContainText('2 certificates');
  await checkButton(page).click();
  expect(await verdictOf(page)).toMatch(/^Clients trust localhost/);
  await expect(region(page)).toContainText('1 TLS connection in fault.pcap');
  await expect(region(page)).toContainText('192.0.2.20:443 · TLS 1.3');
  expect(await problems(page, [1280, 390])).toEqual([]);
  await page.reload();
  await expect(region(page)).toContainText('1 TLS connection in fault.pcap');
  expect(sent.filter((url) => !url.includes('/api/relay') && !url.includes('/api/evidence'))).toEqual([]);
});

test('several conversations: the one that was refused first, the others to choose', async ({ page }) => {
  const file = pcapng(ethernet([...modern.packets, ...refused.packets]), { secrets: modern.keyLog });
  await pickFiles(page, { 'both.pcapng': file });
  await expect(planLine(page)).toContainText('2 certificates');
  await checkButton(page).click();
  expect(await verdictOf(page)).not.toMatch(/^Clients trust/);
  await expect(region(page)).toContainText('The client broke it off with the alert unknown_ca (48)');
  const [current, other] = [
    region(page).locator('li[aria-current]'),
    region(page).getByRole('button', { name: 'Look at its 2 certificates' }),
  ];
  await expect(current).toContainText('TLS 1.2');
  await other.click();
  await expect(page.locator('#verdict')).toHaveText(/^Clients trust localhost/);
  await expect(current).toContainText('TLS 1.3');
  if (process.env['SHOTS']) {
    await page.screenshot({ path: `${process.env['SHOTS']}/capture.png`, fullPage: true });
    await writeFile(`${process.env['SHOTS']}/both.pcapng`, file);
  }
});

test('a pasted key log does not stay in the box', async ({ page }) => {
  await page.getByLabel('Host name, URL, or pasted certificates').fill(modern.keyLog);
  await expect(page.getByText('Key log of TLS connections')).toBeVisible();
  await expect(page.getByLabel('Host name, URL, or pasted certificates')).toHaveValue('');
});

test('no English in what a capture shows', async ({ browser }) => {
  const file = pcapng(ethernet([...modern.packets, ...refused.packets]), { secrets: modern.keyLog });
  for (const locale of DEEP) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    const { capture } = (await loadPart(locale, 'connection')).connection;
    await openStart(page);
    await dragFiles(page, { 'both.pcapng': file, 'root.cer': hierarchy.root.der });
    await page.locator('form button[type=submit]').first().click();
    await verdictOf(page);
    const section = page.locator('section#capture');
    await expect(section).toContainText(capture.meaning['unknown-ca']);
    await expect(section).toContainText(capture.here);
    expect.soft(await anyEnglish(page, 'section#capture'), locale).toEqual([]);
    expect(await problems(page, [390])).toEqual([]);
    await context.close();
  }
});

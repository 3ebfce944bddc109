/** A private chain sent as it should be: the root is asked for, checked, added, and everything judged again. */
import { expect, test } from 'playwright/test';
import { createAuthority, dns, issue, issueAuthority, type Issued } from '#lib/cli/pki.ts';
import { problems } from './support/axe.ts';
import { checkText, openStart, verdictOf } from './support/page.ts';
import { DAY_MS } from '#lib/core/time.ts';

const YEAR = 365 * DAY_MS;
/** Browser tests judge at the present time. */
const valid = () => ({
  notBefore: new Date(Date.now() - DAY_MS),
  notAfter: new Date(Date.now() + YEAR / 2),
});

let root: Issued;
let other: Issued;
let issuing: Issued;
let leaf: Issued;
test.beforeAll(async () => {
  const name = { subject: 'CN=Contoso Root CA, O=Contoso', ...valid() };
  root = await createAuthority(name);
  other = await createAuthority(name);
  issuing = await issueAuthority(root, { subject: 'CN=Contoso Issuing CA, O=Contoso', ...valid() });
  leaf = await issue(issuing, { subject: 'CN=sts.contoso.test', names: dns('sts.contoso.test'), ...valid() });
});

test('a chain up to an unknown root offers both ways out, and “This is our root” closes the gap', async ({
  page,
}) => {
  test.slow();
  await openStart(page);
  await checkText(page, leaf.pem + issuing.pem);
  expect(await verdictOf(page)).toMatch(
    /lead up to “Contoso Root CA”, which is not among the roots known here\. If it is your organisation’s own root/,
  );
  const chain = page.getByRole('list', { name: /^The chain, from the server/ });
  await expect(chain.getByText('Root not known here', { exact: true })).toBeVisible();
  await expect(chain.getByText('Not yours? Then an intermediate is missing.')).toBeVisible();
  // The verdict’s sentence names the root: the drawing says it to screen readers alone.
  await expect(chain.locator('p:not(.sr-only)').filter({ hasText: 'not among the' })).toHaveCount(0);
  await expect(chain.locator('p.sr-only').filter({ hasText: 'not among the' })).toHaveCount(1);
  await expect(page.locator('[data-second]')).toContainText('pkijs refuses it too');

  const own = page.getByRole('region', { name: 'If it is your own root' });
  await expect(page.getByRole('region', { name: 'If it is no root of yours' })).toBeVisible();
  const file = own.getByLabel('File of the root');
  const give = (certificate: Issued) =>
    file.setInputFiles({
      name: 'root.pem',
      mimeType: 'application/x-pem-file',
      buffer: Buffer.from(certificate.pem),
    });
  await give(other);
  await expect(own).toContainText('its key did not sign the chain');
  await give(root);
  await expect(own).toContainText('it signed itself and the last certificate of the chain');
  expect(await problems(page, [390, 1280])).toEqual([]);
  const trust = own.getByRole('button', { name: 'This is our root' }).last();
  await expect(trust).toBeDisabled();
  await own.getByRole('checkbox').check();
  await trust.click();
  await expect(page.locator('#verdict')).toContainText('“Contoso Root CA” in the roots you added');
  await expect(
    page.getByText('This chain needs a root of your own: how to bring it to the clients'),
  ).toBeVisible();
  await expect(page.locator('[data-second]')).toHaveText(
    'pkijs built the same path by itself and accepts it.',
  );
});

test('a card shows what pkijs reads and the ASN.1 tree', async ({ page }) => {
  await openStart(page);
  await checkText(page, leaf.pem + issuing.pem);
  await verdictOf(page);
  const card = page.locator('#certificate-0');
  await card.locator('summary').first().click();
  await card.getByText('As pkijs reads it, and the ASN.1 tree').click();
  await expect(card.getByLabel('ASN.1 tree')).toContainText('OBJECT IDENTIFIER  2.5.29.17');
  await expect(card).toContainText('2.5.4.3=sts.contoso.test');
});

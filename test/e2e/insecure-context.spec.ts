import { expect, test } from 'playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from '../tools/chromium.ts';
import { box, checkButton } from './support/page.ts';

// Plain HTTP on a name that is not localhost: there the browser withholds WebCrypto.
test.use({
  launchOptions: {
    executablePath: chromiumPath(),
    args: [...CHROMIUM_ARGS, '--host-resolver-rules=MAP chainsight.test 127.0.0.1'],
  },
});

test('without WebCrypto the page says so, and how to serve it', async ({ page, baseURL }) => {
  const { port } = new URL(baseURL ?? '');
  await page.goto(`http://chainsight.test:${port}/`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  const alert = page.getByRole('alert').filter({ hasText: 'This page needs HTTPS' });
  await expect(alert).toContainText('reverse proxy');
  await box(page).fill('sts.contoso.com');
  await checkButton(page).click();
  await expect(page.getByText('Fetching')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Expired certificate' })).toBeDisabled();
});

/** Every purpose is named and judged as that, with no word of servers beside it; and all can be judged otherwise. */
import { expect, test, type Page } from 'playwright/test';
import { createAuthority, dns, issue, issueAuthority, selfSigned, type Issued } from '#lib/cli/pki.ts';
import type { PurposeId } from '#lib/core/purpose/types.ts';
import { checkButton, openRecheck, openStart, pickFiles, planLine, verdictOf } from './support/page.ts';
import { DAY_MS } from '#lib/core/time.ts';

const from = (days: number): Date => new Date(Date.now() + days * DAY_MS);
const LONG = { notBefore: from(-900), notAfter: from(900) };
const SHORT = { notBefore: from(-30), notAfter: from(300) };

const root = await createAuthority({ subject: 'CN=Contoso Root CA', ...LONG });
const issuing = await issueAuthority(root, { subject: 'CN=Contoso Issuing CA', ...LONG, purposes: null });
const end = (purposes: readonly string[] | null, more = {}): Promise<Issued> =>
  issue(issuing, { subject: 'CN=ann', purposes, names: null, ...SHORT, ...more });
const server = (name: string): Promise<Issued> =>
  issue(issuing, { subject: `CN=${name}`, names: dns(name), ...SHORT });

const metadata = ({ der }: Issued): string =>
  `<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="http://sts.contoso.example/adfs/services/trust"><RoleDescriptor><KeyDescriptor use="signing"><KeyInfo><X509Data><X509Certificate>${Buffer.from(der).toString('base64')}</X509Certificate></X509Data></KeyInfo></KeyDescriptor></RoleDescriptor></EntityDescriptor>`;

interface Row {
  readonly file: () => Promise<string>;
  readonly sentence: RegExp;
  /** The first card of the drawing. */
  readonly role: string;
}

const chainOf = (leaf: Promise<Issued>) => async (): Promise<string> => (await leaf).pem + issuing.pem;

const PURPOSES: Readonly<Record<PurposeId, Row>> = {
  server: {
    file: chainOf(server('sts.contoso.example')),
    sentence: /sts\.contoso\.example/,
    role: 'Server certificate',
  },
  client: {
    file: chainOf(end(['clientAuth'])),
    sentence: /is a client certificate/,
    role: 'Client certificate',
  },
  'proxy-trust': {
    file: async () =>
      (
        await selfSigned({
          subject: 'CN=ADFS ProxyTrust - WAP01',
          purposes: ['clientAuth'],
          ca: false,
          names: null,
          ...SHORT,
        })
      ).pem,
    sentence: /Web Application Proxy.*there is nothing to do/,
    role: 'Proxy trust certificate',
  },
  ca: {
    file: () => Promise.resolve(issuing.pem),
    sentence: /is a CA certificate; the server’s own certificate is missing/,
    role: 'CA certificate',
  },
  signing: {
    file: async () =>
      metadata(
        await createAuthority({
          subject: 'CN=ADFS Signing - sts.contoso.example',
          ca: false,
          notBefore: from(-400),
          notAfter: from(-4),
        }),
      ),
    sentence: /Sign-in by tokens fails/,
    role: 'Token certificate',
  },
  kdc: {
    file: chainOf(end(['1.3.6.1.5.2.3.5', 'serverAuth'])),
    sentence: /certificate of a domain controller/,
    role: 'Domain controller’s certificate',
  },
  radius: {
    file: chainOf(end(['1.3.6.1.5.5.7.3.14', 'serverAuth'])),
    sentence: /certificate of a RADIUS server/,
    role: 'RADIUS server’s certificate',
  },
  ocsp: {
    file: chainOf(end(['1.3.6.1.5.5.7.3.9'])),
    sentence: /certificate of an OCSP responder/,
    role: 'OCSP responder’s certificate',
  },
  code: {
    file: chainOf(end(['codeSigning'])),
    sentence: /certificate for signing code/,
    role: 'Code-signing certificate',
  },
  mail: {
    file: chainOf(end(['emailProtection'])),
    sentence: /certificate for mail/,
    role: 'Mail certificate',
  },
  timestamp: {
    file: chainOf(end(['1.3.6.1.5.5.7.3.8'])),
    sentence: /time-stamping service/,
    role: 'Time-stamping certificate',
  },
  precertificate: {
    file: chainOf(
      end(null, {
        extensions: [{ oid: '1.3.6.1.4.1.11129.2.4.3', critical: true, value: Uint8Array.of(5, 0) }],
      }),
    ),
    sentence: /is a precertificate/,
    role: 'Precertificate',
  },
  other: {
    file: chainOf(end(['1.3.6.1.4.1.99999.1'])),
    sentence: /names purposes that are none of a server’s/,
    role: 'Certificate',
  },
};

async function check(page: Page, name: string, content: string): Promise<void> {
  await openStart(page);
  await pickFiles(page, { [name]: Buffer.from(content) });
  await expect(planLine(page)).toContainText(/certificate/);
  await checkButton(page).click();
  await verdictOf(page);
}

const judgedAs = (page: Page) => page.getByLabel('Judged as');

for (const [id, { file, sentence, role }] of Object.entries(PURPOSES)) {
  test(`${id}: leads with what it is`, async ({ page }) => {
    await check(page, id === 'signing' ? 'federationmetadata.xml' : 'chain.pem', await file());
    await expect(page.locator('#verdict')).toContainText(sentence);
    await expect(judgedAs(page)).toHaveValue(id);
    // The list of purposes has these words too, in options that are not shown.
    await expect(
      page
        .getByText(new RegExp(`^${role}`))
        .locator('visible=true')
        .first(),
    ).toBeVisible();
    if (id === 'server') return;
    await expect(page.getByText(/^Server certificate/).locator('visible=true')).toHaveCount(0);
    await expect(page.getByText('The server’s certificate chain is at fault')).toHaveCount(0);
    await expect(page.locator('#users > summary')).toContainText('no server was checked');
    if (id !== 'ca') return;
    await expect(page.locator('#fixes li')).toContainText([
      /^1To judge a server, check its own certificate/,
      /^2If “Contoso Root CA” is a root of your organisation/,
    ]);
    await page.locator('#users > summary').click();
    await expect(page.getByText('No server’s certificate was checked here')).toBeVisible();
    await expect(page.locator('#users li')).toHaveCount(0);
  });
}

test('can be judged as something else, by keyboard, at once, and a reload keeps it', async ({ page }) => {
  await check(page, 'ann.pem', (await end(['clientAuth'])).pem + issuing.pem);
  await openRecheck(page);
  await judgedAs(page).focus();
  await page.keyboard.press('Home');
  await expect(judgedAs(page)).toHaveValue('server');
  await expect(page.locator('#verdict')).toContainText('is not issued for server authentication');
  await page.reload();
  await verdictOf(page);
  await expect(judgedAs(page)).toHaveValue('server');
  await openRecheck(page);
  await judgedAs(page).selectOption({ label: 'Client, for signing in (as it says)' });
  await expect(page.locator('#verdict')).toContainText('is a client certificate');
});

test('an address asks for a purpose, and the result’s own address keeps it', async ({ page }) => {
  const pem = (await end(['clientAuth', 'serverAuth'])).pem + issuing.pem;
  await openStart(page);
  await page.goto('/?as=client');
  await pickFiles(page, { 'ann.pem': Buffer.from(pem) });
  await expect(planLine(page)).toContainText(/certificate/);
  await checkButton(page).click();
  await verdictOf(page);
  await expect(judgedAs(page)).toHaveValue('client');
  await expect(page.locator('#verdict')).toContainText('is a client certificate');
  expect(new URL(page.url()).search).toBe('?as=client');
});

test('of several certificates another can be judged', async ({ page }) => {
  const [mail, sts] = [await server('mail.contoso.example'), await server('sts.contoso.example')];
  await check(page, 'two.pem', mail.pem + sts.pem + issuing.pem);
  await expect(
    page.getByText('2 certificates here may be meant; judged is “mail.contoso.example”.'),
  ).toBeVisible();
  await page.getByLabel('Judge another').selectOption({ label: 'sts.contoso.example' });
  await expect(page.getByText('judged is “sts.contoso.example”')).toBeVisible();
  await expect(page.locator('#verdict')).toContainText('sts.contoso.example');
  await page.reload();
  await verdictOf(page);
  await expect(page.getByText('judged is “sts.contoso.example”')).toBeVisible();
});

/** What is no server's is named and judged as that; no word of servers stands beside it. */
import { expect, test } from 'playwright/test';
import { createAuthority, issue, issueAuthority, type Issued } from '#lib/cli/pki.ts';
import { checkButton, openStart, pickFiles, planLine, verdictOf } from './support/page.ts';

const DAY_MS = 86_400_000;
const from = (days: number): Date => new Date(Date.now() + days * DAY_MS);
const LONG = { notBefore: from(-900), notAfter: from(900) };

async function made(): Promise<Readonly<Record<string, Issued>>> {
  const root = await createAuthority({ subject: 'CN=Contoso Root CA', ...LONG });
  const issuing = await issueAuthority(root, { subject: 'CN=Contoso Issuing CA', ...LONG, purposes: null });
  const client = await issue(issuing, {
    subject: 'CN=ann',
    purposes: ['clientAuth'],
    names: null,
    notBefore: from(-30),
    notAfter: from(300),
  });
  const token = await createAuthority({
    subject: 'CN=ADFS Signing - sts.contoso.example',
    ca: false,
    notBefore: from(-400),
    notAfter: from(-4),
  });
  return { root, issuing, client, token };
}

const metadata = ({ der }: Issued): string =>
  `<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="http://sts.contoso.example/adfs/services/trust"><RoleDescriptor><KeyDescriptor use="signing"><KeyInfo><X509Data><X509Certificate>${Buffer.from(der).toString('base64')}</X509Certificate></X509Data></KeyInfo></KeyDescriptor></RoleDescriptor></EntityDescriptor>`;

test('CA certificates, a client’s and a token’s certificate each lead with what they are', async ({
  page,
}) => {
  const { issuing, client, token } = await made();
  if (!issuing || !client || !token) throw new Error('a certificate is missing');
  for (const [name, content, sentence, role] of [
    [
      'chain.pem',
      issuing.pem,
      /is a CA certificate; the server’s own certificate is missing/,
      'CA certificate',
    ],
    ['ann.pem', client.pem + issuing.pem, /is a client certificate/, 'Client certificate'],
    ['federationmetadata.xml', metadata(token), /Sign-in by tokens fails/, 'Token certificate'],
  ] as const) {
    await openStart(page);
    await pickFiles(page, { [name]: Buffer.from(content) });
    await expect(planLine(page)).toContainText(/certificate/);
    await checkButton(page).click();
    await verdictOf(page);
    await expect(page.locator('#verdict')).toContainText(sentence);
    await expect(page.getByText(new RegExp(`^${role}`)).first()).toBeVisible();
    await expect(page.getByText(/^Server certificate/)).toHaveCount(0);
    await expect(page.getByText('The server’s certificate chain is at fault')).toHaveCount(0);
  }
});

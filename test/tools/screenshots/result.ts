/** The result: each example, what is live, each part unfolded, its menus, and on paper. */
import type { Page } from 'playwright/test';
import { EXAMPLES } from '#lib/content/examples.ts';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { createAuthority, issue, issueAuthority, type Issued } from '#lib/cli/pki.ts';
import { DAY_MS } from '#lib/core/time.ts';
import { makeCrl } from '#test/core/revocation/make-crl.ts';
import { HOST, makeHierarchy, presented } from '../../e2e/support/hierarchy.ts';
import {
  checkText,
  openRecheck,
  openStart,
  openTakeAway,
  pickFiles,
  trustRoot,
  unfoldPart,
  verdictOf,
} from '../../e2e/support/page.ts';
import { serveAsking, serveChains, serveOldOnly } from '../../e2e/support/servers.ts';
import { issueLogged } from '../../e2e/support/timestamps.ts';
import { openWhatIf } from '../../e2e/support/what-if.ts';
import type { State } from './state.ts';
import { good, openExample, openLive, openPart, settled, until } from './steps.ts';

/** Timestamps verified with a list of logs that the reader gives. */
async function openTimestamps(page: Page): Promise<void> {
  const hierarchy = await makeHierarchy();
  const { leaf, list } = await issueLogged(hierarchy);
  await openStart(page);
  await trustRoot(page, hierarchy.root.pem);
  await checkText(page, [leaf.pem, hierarchy.issuing.pem].join('\n'));
  await verdictOf(page);
  await unfoldPart(page, 'evidence');
  const section = page.getByRole('region', { name: 'Revocation and downloads' });
  await section
    .getByLabel('List of logs')
    .setInputFiles({ name: 'logs.json', mimeType: 'application/json', buffer: Buffer.from(list) });
  await section.getByText('signature right').first().waitFor();
}

/** Certificates and the list that revokes the first of them. */
async function openRevoked(page: Page): Promise<void> {
  const { root, issuing, leaf } = await makeHierarchy();
  const serial = leaf.certificate.serialNumber;
  const day = (count: number) => new Date(Math.floor(Date.now() / 1000) * 1000 + count * DAY_MS);
  const list = makeCrl(issuing, {
    thisUpdate: day(-1),
    nextUpdate: day(6),
    entries: [{ serial, reason: 1 }],
  });
  await openStart(page);
  await trustRoot(page, root.pem);
  await pickFiles(page, { 'chain.pem': leaf.pem + issuing.pem, 'issuing.crl': list });
  await page.getByRole('button', { name: 'Check chain' }).click();
  await verdictOf(page);
}

/** Live results of a server that answers in a way of its own. */
async function openServing(
  page: Page,
  serve: (clients: Issued) => Promise<string>,
  root: string,
): Promise<void> {
  const clients = await createAuthority({
    subject: 'CN=Contoso Users CA',
    notBefore: new Date('2020-01-01T00:00:00Z'),
    notAfter: new Date('2120-01-01T00:00:00Z'),
  });
  const place = await serve(clients);
  await openStart(page);
  await trustRoot(page, root);
  await checkText(page, place);
  await verdictOf(page);
  await settled(page);
}

const examples: readonly State[] = EXAMPLES.map((id) => ({
  name: `result-${id}`,
  open: (page) => openExample(page, id),
}));

/** Parts that are one line until wanted, on the example that has most to say in them. */
const PARTS = [
  ['expired-intermediate', 'clients'],
  ['good', 'dates'],
  ['wrong-order', 'served'],
  ['wrong-order', 'repair'],
  ['expired-intermediate', 'findings'],
  ['good', 'evidence'],
  ['good', 'users'],
  ['missing-intermediate', 'users'],
  ['untrusted-root', 'users'],
] as const;

const parts: readonly State[] = PARTS.map(([id, part]) => ({
  name: `part-${part}-${id}`,
  open: (page) => openPart(page, id, part),
}));

const others = LOCALES.filter((locale) => locale !== 'en' && locale !== 'de');

export const RESULT_STATES: readonly State[] = [
  ...examples,
  ...parts,
  { name: 'result-none', open: (page) => openNone(page) },
  { name: 'result-elsewhere', languages: others, open: (page) => openExample(page, 'missing-intermediate') },
  {
    name: 'result-live',
    async open(page) {
      await openLive(page, good);
      await unfoldPart(page, 'beside');
    },
  },
  { name: 'result-revoked', open: openRevoked },
  {
    name: 'result-ca-file',
    async open(page) {
      const { root, issuing } = await makeHierarchy();
      const dates = { notBefore: new Date('2020-01-01'), notAfter: new Date('2025-01-01') };
      const subject = issuing.certificate.subject;
      const old = await issueAuthority(root, { ...dates, subject, key: issuing.keys });
      await openStart(page);
      await checkText(page, old.pem + issuing.pem);
      await verdictOf(page);
      await unfoldPart(page, 'users');
    },
  },
  {
    name: 'result-asks-for-client-certificate',
    async open(page) {
      const { root, leaf, issuing } = await makeHierarchy();
      await openServing(
        page,
        async (clients) => until(page, serveAsking(await presented([leaf, issuing]), clients.pem)),
        root.pem,
      );
      await unfoldPart(page, 'mutual');
    },
  },
  {
    name: 'result-client-certificate',
    async open(page) {
      const { root, leaf, issuing } = await makeHierarchy();
      let user = '';
      await openServing(
        page,
        async (clients) => {
          const dates = { notBefore: new Date('2020-01-01'), notAfter: new Date('2120-01-01') };
          user = (await issue(clients, { ...dates, subject: 'CN=www', purposes: ['serverAuth'] })).pem;
          return until(page, serveAsking(await presented([leaf, issuing]), clients.pem));
        },
        root.pem,
      );
      await unfoldPart(page, 'mutual');
      await page.getByLabel('or paste it here (PEM)').fill(user);
      await page.getByRole('button', { name: 'Check it' }).click();
      await page.getByRole('region', { name: '“www” does not fit' }).waitFor();
    },
  },
  {
    name: 'result-other-chains',
    async open(page) {
      const hierarchy = await makeHierarchy();
      const rsa = await hierarchy.serve({ key: 'rsa-2048' });
      const chains = [await presented([rsa]), await presented([hierarchy.leaf, hierarchy.issuing])];
      await openServing(page, () => until(page, serveChains(chains)), hierarchy.root.pem);
      await page.getByText(/beside the one below/).waitFor();
    },
  },
  {
    name: 'result-old-versions',
    async open(page) {
      const { root, leaf, issuing } = await makeHierarchy();
      const chain = await presented([leaf, issuing]);
      await openServing(page, () => until(page, serveOldOnly(chain)), root.pem);
    },
  },
  {
    name: 'result-own-root-asked',
    async open(page) {
      const { leaf, issuing } = await makeHierarchy();
      await openStart(page);
      await checkText(page, `${HOST}\n${leaf.pem}${issuing.pem}`);
      await verdictOf(page);
      await page.getByRole('region', { name: 'If it is your own root' }).waitFor();
    },
  },
  {
    name: 'result-repair-nginx',
    async open(page) {
      await openExample(page, 'missing-intermediate');
      await page.getByLabel(/^What answers here/).selectOption('nginx');
      await page.getByRole('heading', { name: 'Fix on nginx' }).waitFor();
    },
  },
  {
    name: 'result-card-open',
    async open(page) {
      await openExample(page, 'expired-leaf');
      await page
        .getByRole('list', { name: /^The chain, from the server/ })
        .locator('summary')
        .first()
        .click();
      await page.getByText('SPKI pin (SHA-256)').first().waitFor();
    },
  },
  {
    name: 'result-check-differently',
    async open(page) {
      await openExample(page, 'good');
      await openRecheck(page);
    },
  },
  {
    name: 'menu-take-away',
    window: true,
    async open(page) {
      await openExample(page, 'good');
      await openTakeAway(page);
      await page.getByRole('menu').waitFor();
    },
  },
  { name: 'what-if', open: openWhatIf },
  { name: 'result-timestamps', open: openTimestamps },
  { name: 'result-second-reading', open: (page) => openPart(page, 'good', 'second') },
  { name: 'result-second-reading-differs', open: (page) => openPart(page, 'wrong-host', 'second') },
  { name: 'printed-good', printed: true, open: (page) => openExample(page, 'good') },
  {
    name: 'printed-missing-intermediate',
    printed: true,
    open: (page) => openExample(page, 'missing-intermediate'),
  },
];

async function openNone(page: Page): Promise<void> {
  await page.goto('/r');
  await page.getByText('No result is open').waitFor();
}

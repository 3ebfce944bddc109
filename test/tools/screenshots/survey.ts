/** Lists of hosts, and sign-in domains. */
import type { Page } from 'playwright/test';
import { FAULT_CASES, makeHierarchy, presented } from '../../e2e/support/hierarchy.ts';
import { openDomain } from '../../e2e/support/domain.ts';
import { trustRoot } from '../../e2e/support/page.ts';
import { serveTcp } from '../../e2e/support/servers.ts';
import type { State } from './state.ts';
import { good, serveUntil, until } from './steps.ts';

async function openList(page: Page, text: string): Promise<void> {
  await page.goto('/list');
  await page.getByLabel(/^Hosts, one a line/).fill(text);
}

/** A list of servers, each with a fault of its own. */
async function openFaultList(page: Page): Promise<void> {
  const hierarchy = await makeHierarchy();
  const places = await Promise.all(
    FAULT_CASES.map(async ({ make }) => serveUntil(page, await presented(await make(hierarchy)))),
  );
  await page.goto('/list');
  await trustRoot(page, hierarchy.root.pem);
  const hosts = [...places, '10.20.30.40', 'no-such-host.invalid'];
  await openList(page, hosts.join('\n'));
  await page.getByRole('button', { name: 'Check all' }).click();
  await page.getByText(`${hosts.length} of ${hosts.length} hosts checked`).waitFor();
}

export const SURVEY_STATES: readonly State[] = [
  { name: 'list-empty', open: (page) => openList(page, '') },
  {
    name: 'list-form',
    async open(page) {
      await openList(page, 'sts.contoso.com\nsip.contoso.com:5061\nnot a host');
      await page.getByText('Not everything could be read').waitFor();
    },
  },
  {
    name: 'list-limit-reached',
    async open(page) {
      await openList(page, Array.from({ length: 1001 }, (_, index) => `host${index}.contoso.com`).join('\n'));
      await page.getByText('the rest was left out').waitFor();
    },
  },
  {
    name: 'list-running',
    async open(page) {
      const hierarchy = await makeHierarchy();
      const fast = await serveUntil(page, await good(hierarchy));
      const silent = await until(page, serveTcp());
      await openList(page, `${fast}\n${silent}`);
      await page.getByRole('button', { name: 'Check all' }).click();
      await page.getByText('1 of 2 hosts checked').waitFor();
    },
  },
  { name: 'list', open: openFaultList },
  {
    name: 'list-no-hits',
    async open(page) {
      await openFaultList(page);
      await page.getByLabel('Host contains').fill('zzzz');
      await page.getByText('No host fits the filters.').waitFor();
    },
  },
  {
    name: 'list-dates',
    async open(page) {
      await openFaultList(page);
      await page.getByRole('button', { name: /^Work out the dates/ }).click();
      await page.getByRole('button', { name: 'Calendar (.ics)' }).waitFor();
    },
  },
  {
    name: 'domain-empty',
    async open(page) {
      await page.goto('/domain');
      await page.getByLabel('Domain of the sign-in addresses').waitFor();
    },
  },
  {
    name: 'domain',
    async open(page) {
      await openDomain(page);
      await page
        .getByText(/requirements of the role met/)
        .first()
        .click();
    },
  },
  {
    name: 'domain-nothing-found',
    async open(page) {
      await page.goto('/domain');
      await page.getByLabel('Domain of the sign-in addresses').fill('contoso.invalid');
      await page.getByRole('button', { name: 'Check domain' }).click();
      await page.getByText('No sign-in endpoint of contoso.invalid').waitFor();
    },
  },
];

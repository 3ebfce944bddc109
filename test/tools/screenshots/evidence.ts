import type { Page } from 'playwright/test';
import type { Issued } from '#lib/cli/pki.ts';
import { makeHierarchy, type Hierarchy } from '../../e2e/support/hierarchy.ts';
import { checkText, openStart, trustRoot, unfoldPart, verdictOf } from '../../e2e/support/page.ts';
import { issueLogged } from '../../e2e/support/timestamps.ts';

const section = (page: Page) => page.getByRole('region', { name: 'Revocation and downloads' });

async function openChain(page: Page, { root, issuing }: Hierarchy, leaf: Issued): Promise<void> {
  await openStart(page);
  await trustRoot(page, root.pem);
  await checkText(page, [leaf.pem, issuing.pem].join('\n'));
  await verdictOf(page);
}

/** Timestamps verified with a list of logs that the reader gives. */
export async function openTimestamps(page: Page): Promise<void> {
  const hierarchy = await makeHierarchy();
  const { leaf, list } = await issueLogged(hierarchy);
  await openChain(page, hierarchy, leaf);
  await unfoldPart(page, 'evidence');
  await section(page)
    .getByLabel('List of logs')
    .setInputFiles({ name: 'logs.json', mimeType: 'application/json', buffer: Buffer.from(list) });
  await section(page).getByText('signature right').first().waitFor();
}

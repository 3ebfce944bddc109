import type { Page } from 'playwright/test';
import { makeHierarchy } from '../../e2e/support/hierarchy.ts';
import { checkText, openStart, trustRoot, unfoldPart, verdictOf } from '../../e2e/support/page.ts';

/** Named bits with trailing zeros: BER, but not DER (X.690 §11.2.2). */
const LOOSE_KEY_USAGE = { oid: '2.5.29.15', critical: true, value: Uint8Array.of(3, 2, 0, 0xa0) };

/** The second reading, unfolded, of a good chain or of one that both libraries read differently. */
export async function openSecondReading(page: Page, differs: boolean): Promise<void> {
  const { root, issuing, leaf, serve } = await makeHierarchy();
  const sent = differs ? await serve({ keyUsage: null, extensions: [LOOSE_KEY_USAGE] }) : leaf;
  await openStart(page);
  await trustRoot(page, root.pem);
  await checkText(page, [sent.pem, issuing.pem].join('\n'));
  await verdictOf(page);
  const section = page.getByRole('region', { name: 'Second reading' });
  await section.getByText('A second library').waitFor();
  await unfoldPart(page, 'second');
  await section.scrollIntoViewIfNeeded();
}

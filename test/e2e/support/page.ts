/** What every browser test does with the pages, said once. */
import { expect, type Locator, type Page } from 'playwright/test';

/** The box on the start page. */
export const box = (page: Page): Locator => page.getByLabel('Host name, URL, or pasted certificates');

/** The line that says what was recognised. */
export const planLine = (page: Page): Locator => page.getByTestId('plan');

export const checkButton = (page: Page): Locator => page.getByRole('button', { name: 'Check chain' });

export async function openStart(page: Page): Promise<void> {
  await page.goto('/');
  // In whichever language: the heading is hidden until its words have come.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Puts text into the box and runs the check. */
export async function checkText(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
  await checkButton(page).click();
}

/** The verdict's sentence, once the whole result is there. */
export async function verdictOf(page: Page): Promise<string> {
  // The address may ask for a purpose too: /r?as=client.
  await page.waitForURL(({ pathname }) => pathname === '/r');
  await page.locator('article[aria-busy=false]').waitFor();
  return page.locator('#verdict').innerText();
}

type Part =
  | 'beside'
  | 'dates'
  | 'served'
  | 'mutual'
  | 'evidence'
  | 'other-paths'
  | 'unused'
  | 'users'
  | 'findings'
  | 'repair'
  | 'clients'
  | 'what-if'
  | 'second';

/** Opens a fold. Above it lines may still come in, which move it away from under the pointer: then again. */
const openFold = (fold: Locator): Promise<void> =>
  expect(async () => {
    if ((await fold.getAttribute('open')) === null) await fold.locator(':scope > summary').click();
    await expect(fold).toHaveAttribute('open', '', { timeout: 1_000 });
  }).toPass();

/** Unfolds a part of a result that is one line until it is wanted, by its name in the address. */
export const unfoldPart = (page: Page, part: Part): Promise<void> => openFold(page.locator(`#${part}`));

/** Unfolds a line of text inside a part, such as “How to check”. */
export const unfold = (inside: Locator, line: string | RegExp): Promise<void> =>
  openFold(
    inside
      .locator('details')
      .filter({ has: inside.page().locator(':scope > summary', { hasText: line }) })
      .first(),
  );

/** Opens the fields that ask otherwise about the same certificates, if they are not open. */
export async function openRecheck(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Check differently' });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
}

/** Judges the open result for another host name. */
export async function recheckFor(page: Page, host: string): Promise<void> {
  await openRecheck(page);
  const field = page.getByLabel('Check for another host name');
  await field.fill(host);
  await field.press('Enter');
}

/** Opens the menu with everything that can be made of a result beside a link. */
export const openTakeAway = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Copy, save, compare' }).click();

/**
 * The row of a client in the matrix of a result. By its text, since the matrix may be folded: a name then
 * stands there twice, as what is pressed and as what is printed.
 */
export const rowOf = (page: Page, client: string): Locator =>
  rowWith(page, new RegExp(`^(?:${client.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}){1,2}$`));

/** The row of all clients of which nothing is known. */
export const unknownRow = (page: Page): Locator =>
  rowWith(page, /^\d+ kinds? of client$/).filter({ hasText: /Not known/ });

const rowWith = (page: Page, name: RegExp): Locator =>
  page.locator('tr').filter({ has: page.locator('th').filter({ hasText: name }) });

/** Gives files to the page as the file picker would. */
export async function pickFiles(
  page: Page,
  files: Readonly<Record<string, Uint8Array | string>>,
): Promise<void> {
  await page.getByLabel('Certificate files').setInputFiles(
    Object.entries(files).map(([name, content]) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content),
    })),
  );
}

/** Drags files over the page and, unless told to stop there, drops them. */
export async function dragFiles(
  page: Page,
  files: Readonly<Record<string, Uint8Array>>,
  { drop = true, onto = 'body' }: { readonly drop?: boolean; readonly onto?: string } = {},
): Promise<void> {
  const plain = Object.entries(files).map(([name, bytes]) => [name, [...bytes]] as const);
  const transfer = await page.evaluateHandle((entries) => {
    const data = new DataTransfer();
    for (const [name, bytes] of entries) data.items.add(new File([new Uint8Array(bytes)], name));
    return data;
  }, plain);
  await page.dispatchEvent(onto, 'dragenter', { dataTransfer: transfer });
  await page.dispatchEvent(onto, 'dragover', { dataTransfer: transfer });
  if (drop) await page.dispatchEvent(onto, 'drop', { dataTransfer: transfer });
}

/** Pastes text or files at an element, as the clipboard would. */
export async function paste(
  page: Page,
  onto: string,
  content: { readonly text?: string; readonly files?: Readonly<Record<string, Uint8Array>> },
): Promise<void> {
  const files = Object.entries(content.files ?? {}).map(([name, bytes]) => [name, [...bytes]] as const);
  await page.locator(onto).evaluate(
    (element, { text, entries }) => {
      const data = new DataTransfer();
      if (text) data.setData('text/plain', text);
      for (const [name, bytes] of entries) data.items.add(new File([new Uint8Array(bytes)], name));
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    { text: content.text ?? '', entries: files },
  );
}

/** Trusts a root in this browser, through the dialog that a reader would use. */
export async function trustRoot(page: Page, pem: string): Promise<void> {
  await page.getByRole('button', { name: 'Trusted roots' }).click();
  const dialog = page.getByRole('dialog', { name: 'Trusted roots' });
  await dialog.getByLabel('Add a root certificate').fill(pem);
  await dialog.getByRole('button', { name: 'Trust it in this browser' }).click();
  await expect(dialog.getByText(/Now trusted|Already in the list/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

/** What the page asked the server's API for, apart from the lists that are the same for every reader. */
export const askedOf = (paths: readonly string[]): readonly string[] =>
  paths.filter((path) => path.startsWith('/api/') && !/^\/api\/v1\/(trust\/|ct-logs$)/.test(path));

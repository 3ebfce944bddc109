/** Private keys in every encoding and wrapping, given to the page: nothing of them is shown, stored or sent. */
import { expect, test, type Locator, type Page } from 'playwright/test';
import { build, bytesOf, FORMS, KEYS, pieces, WRAPPINGS } from '#test/core/input/hidden-keys.ts';
import { made, pem } from '#test/core/input/material.ts';
import { box, checkButton, openStart, paste, planLine, verdictOf } from './support/page.ts';

/** Every place in which a page can keep something: what it draws, its fields, its stores, and its addresses. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const told: unknown[] = [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll('textarea, input')].map((field) => (field as HTMLInputElement).value),
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      window.name,
      location.href,
      history.state,
      performance.getEntries().map(({ name }) => name),
    ];
    for (const { name = '' } of await indexedDB.databases()) {
      const open = indexedDB.open(name);
      await new Promise((resolve) => (open.onsuccess = resolve));
      const database = open.result;
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => (all.onsuccess = resolve));
        told.push(all.result);
      }
      database.close();
    }
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) told.push(url);
    const spelled = (value: unknown): unknown => {
      if (!(value instanceof Uint8Array)) return value;
      const text = String.fromCharCode(...value.subarray(0, 100_000));
      return [text, btoa(text), [...value].map((octet) => octet.toString(16).padStart(2, '0')).join('')];
    };
    return JSON.stringify(told, (_, value: unknown) => spelled(value));
  });

/** Addresses and bodies of everything that is asked of a server while the page is open. */
function listen(page: Page): () => string {
  const sent: string[] = [];
  page.on('request', (request) => {
    sent.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers()));
  });
  return () => sent.join('\n');
}

/** Which of the pieces stand in it; percent-encoding does not hide them. */
const found = (told: string, secret: readonly string[]): readonly string[] =>
  secret.filter((piece) => told.includes(piece) || told.includes(encodeURIComponent(piece)));

const AROUND = ['nothing', ...Object.keys(WRAPPINGS)];

for (const [form, write] of Object.entries(FORMS)) {
  test(`keys as ${form}, in each wrapping: refused, and no trace of them`, async ({ page }) => {
    await openStart(page);
    const sent = listen(page);
    for (const [nth, name] of AROUND.entries()) {
      const key = KEYS[nth % KEYS.length];
      if (!key) throw new Error('There are keys.');
      const input = build(write(key), [name]);
      const secret = pieces(key);
      if (typeof input === 'string') await box(page).fill(input);
      else {
        const file = {
          name: 'given',
          mimeType: 'application/octet-stream',
          buffer: Buffer.from(bytesOf(input)),
        };
        await page.getByLabel('Certificate files').setInputFiles(file);
      }
      await expect(page.getByText('A private key was refused'), name).toBeVisible();
      await expect(box(page), name).toHaveValue('');
      expect(found(await kept(page), secret), name).toEqual([]);
      await page.getByRole('button', { name: 'Understood' }).click();
      // What stood beside the key stays, as a file; without any, pressing the button asks no server either.
      const beside = page.getByRole('button', { name: /^Remove / });
      if ((await beside.count()) === 0) await box(page).press('Enter');
      while ((await beside.count()) > 0) await beside.first().click();
    }
    for (const key of KEYS) expect(found(sent(), pieces(key))).toEqual([]);
  });
}

test('a certificate beside its key is judged, and the result keeps nothing of the key', async ({ page }) => {
  await openStart(page);
  const sent = listen(page);
  const [key] = KEYS;
  if (!key) throw new Error('There are keys.');
  await box(page).fill(`${pem(made.leaf)}${pem(made.middle)}${String(FORMS['PEM']?.(key))}`);
  await expect(page.getByText('A private key was refused')).toBeVisible();
  await expect(planLine(page)).toContainText('2 certificates');
  await checkButton(page).click();
  await verdictOf(page);
  await page.reload();
  await verdictOf(page);
  expect(found(await kept(page), pieces(key))).toEqual([]);
  expect(found(sent(), pieces(key))).toEqual([]);
});

/** Fields that are for something else, each on its page. */
const ELSEWHERE: readonly (readonly [path: string, field: (page: Page) => Locator])[] = [
  ['/errors', (page) => page.getByLabel('Message, code or log')],
  ['/list', (page) => page.getByLabel('Hosts, one a line or as CSV')],
  ['/domain', (page) => page.getByLabel('Domain of the sign-in addresses')],
  ['/domain', (page) => page.getByLabel('Metadata, or the value of an X509Certificate element')],
  ['/computer', (page) => page.getByLabel('Server where the sign-in fails')],
  ['/compare', (page) => page.getByLabel('A: host, share link')],
];

/** In each page's field one form in every wrapping of text; every form in one field or another. */
const NEXT_FORM = ['PEM', 'JWK', 'DER'] as const;

test('fields for something else are emptied too, however short the key', async ({ page }) => {
  const sent = listen(page);
  const key = KEYS[3];
  if (!key) throw new Error('There are keys.');
  const wrapped = [[], ['base64'], ['hex'], ['decimal'], ['configuration']];
  for (const [nth, [path, field]] of ELSEWHERE.entries()) {
    await page.goto(path);
    const form = NEXT_FORM[nth % NEXT_FORM.length] ?? 'PEM';
    for (const around of wrapped) {
      const text = build(FORMS[form]?.(key) ?? '', around);
      if (typeof text !== 'string') continue;
      await field(page).fill(text);
      await expect(field(page), `${path} ${form} ${around.join()}`).toHaveValue('');
      // The box of a comparison says it with words of its own, beside the side that it was given to.
      const own = path === '/compare';
      const said = own ? 'That holds a private key' : 'A private key was refused';
      await expect(page.getByText(said), path).toBeVisible();
      expect(found(await kept(page), pieces(key)), `${path} ${form}`).toEqual([]);
      if (!own) await page.getByRole('button', { name: 'Understood' }).click();
    }
    await field(page).fill('sts.contoso.com');
    await expect(field(page)).toHaveValue('sts.contoso.com');
  }
  // Pasted or dropped on the page, where a list takes it, and as its file.
  await page.goto('/list');
  await paste(page, 'body', { text: String(FORMS['JWK']?.(key)) });
  await expect(page.getByText('A private key was refused')).toBeVisible();
  expect(found(await kept(page), pieces(key))).toEqual([]);
  expect(found(sent(), pieces(key))).toEqual([]);
});

test('what looks for traces finds one', async ({ page }) => {
  // A page that leaves its address as it is.
  await page.goto('/findings');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const [key] = KEYS;
  if (!key) throw new Error('There are keys.');
  const secret = pieces(key);
  const place = async (leave: (text: string) => unknown, text = secret[0] ?? '') => {
    await page.evaluate(leave, text);
    const told = found(await kept(page), secret);
    await page.evaluate(() => {
      localStorage.removeItem('trace');
      sessionStorage.removeItem('trace');
      if (location.hash !== '') location.hash = '';
      document.getElementById('trace')?.remove();
      indexedDB.deleteDatabase('trace');
    });
    return told.length > 0;
  };
  expect(await place((text) => localStorage.setItem('trace', text))).toBe(true);
  expect(await place((text) => sessionStorage.setItem('trace', text))).toBe(true);
  expect(await place((text) => void (location.hash = text))).toBe(true);
  expect(
    await place((text) =>
      document.body.append(Object.assign(document.createElement('p'), { id: 'trace', textContent: text })),
    ),
  ).toBe(true);
  expect(
    await place((text) =>
      document.body.append(Object.assign(document.createElement('input'), { id: 'trace', value: text })),
    ),
  ).toBe(true);
  expect(
    await place(async (text) => {
      const open = indexedDB.open('trace');
      open.onupgradeneeded = () => open.result.createObjectStore('kept').add({ text }, 1);
      await new Promise((resolve) => (open.onsuccess = resolve));
      open.result.close();
    }),
  ).toBe(true);
  expect(found(await kept(page), secret)).toEqual([]);
});

test('a field that is filled without being entered is emptied, too', async ({ page }) => {
  const [key] = KEYS;
  if (!key) throw new Error('There are keys.');
  await page.goto('/computer');
  const field = page.getByLabel('Server where the sign-in fails');
  await field.evaluate(
    (input, text) => {
      // As a program fills it: past React's own setter, and without the focus.
      Reflect.set(HTMLInputElement.prototype, 'value', text, input);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    String(FORMS['PEM']?.(key)),
  );
  await expect(field).toHaveValue('');
  await expect(page.getByText('A private key was refused')).toBeVisible();
});

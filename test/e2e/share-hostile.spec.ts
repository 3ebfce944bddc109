/** Links made to harm their reader: nothing runs, hangs or crashes; each is an answer or a plain result. */
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { expect, test, type Page } from 'playwright/test';
import { createAuthority } from '#lib/cli/pki.ts';
import { toBase64Url } from '#lib/share/base64url.ts';
import { uint32 } from '#lib/share/bytes.ts';
import { seal } from '#lib/share/envelope.ts';
import { encodePayload } from '#lib/share/payload.ts';
import type { SharedResult } from '#lib/share/types.ts';
import { makeResult } from '#test/share/samples.ts';
import { openRecheck, unfoldPart } from './support/page.ts';

const sample = await makeResult();

/** A self-contained link of any payload bytes, longer than we would make one. */
async function linkOf(payload: Uint8Array<ArrayBuffer>): Promise<string> {
  const { envelope } = await seal(payload, { linkKey: false, passPhrase: null });
  return `/r/self#${toBase64Url(envelope)}`;
}

function payloadOf(json: unknown): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(JSON.stringify(json));
  return new Uint8Array([...uint32(text.length), ...uint32(0), ...text]);
}

/** Opens a link; anything that ran, broke or was blocked by the policy is in the answer. */
async function open(page: Page, link: string): Promise<readonly string[]> {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => seen.push(`error ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console ${message.text()}`);
  });
  await page.goto(link);
  return seen;
}

const said = (page: Page, title: string) => expect(page.getByRole('heading', { name: title })).toBeVisible();

test('wrong types anywhere are damage, said as such', async ({ page }) => {
  for (const json of [
    null,
    7,
    [],
    { version: 1 },
    { version: 1, evidence: { supplied: 'x' } },
    { __proto__: { a: 1 } },
  ]) {
    const seen = await open(page, await linkOf(payloadOf(json)));
    await said(page, 'What this link carries is damaged.');
    expect(seen).toEqual([]);
    await page.goto('about:blank');
  }
});

test('a bomb is stopped', async ({ page }) => {
  const packed = deflateRawSync(new Uint8Array(300 * 1_048_576), { level: 9 });
  const framed = Buffer.concat([Uint8Array.of(0x43, 0x53, 0x48, 0x52, 1, 1, 0), packed]);
  const digest = createHash('sha256').update(framed).digest().subarray(0, 8);
  const seen = await open(page, `/r/self#${Buffer.concat([framed, digest]).toString('base64url')}`);
  await said(page, 'There is too much in this.');
  expect(seen).toEqual([]);
});

test('script in names, notes and labels is text', async ({ page }) => {
  const script = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  const root = await createAuthority({
    subject: 'CN=\\<script\\>alert(3)\\</script\\>',
    notBefore: new Date('2025-01-01T00:00:00Z'),
    notAfter: new Date('2040-01-01T00:00:00Z'),
  });
  const hostile: SharedResult = {
    ...sample,
    note: script,
    question: { ...sample.question, host: 'javascript:alert(4)' },
    evidence: {
      ...sample.evidence,
      label: script,
      supplied: [{ der: root.der, origin: { kind: 'uploaded', file: script } }],
      roots: [root.der],
      problems: [{ code: 'der-malformed', file: script, offset: 0, line: null, params: { reason: script } }],
    },
  };
  const seen = await open(page, await linkOf(encodePayload(hostile)));
  await expect(page.locator('#verdict')).toBeVisible();
  await expect(page.getByText(script).first()).toBeVisible();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(seen).toEqual([]);
});

test('ten thousand certificates are refused at once', async ({ page }) => {
  const entry = { der: { $: 0 }, origin: { kind: 'uploaded', file: null } };
  const many = { version: 1, evidence: { supplied: Array.from({ length: 10_000 }, () => entry) } };
  const text = new TextEncoder().encode(JSON.stringify(many));
  const der = sample.evidence.supplied[0]?.der ?? new Uint8Array();
  const payload = new Uint8Array([
    ...uint32(text.length),
    ...uint32(1),
    ...uint32(der.length),
    ...text,
    ...der,
  ]);
  const seen = await open(page, await linkOf(payload));
  await said(page, 'There is too much in this.');
  expect(seen).toEqual([]);
});

test('as many certificates as a share may have leave the page alive', async ({ page }) => {
  const [leaf] = sample.evidence.supplied;
  if (!leaf) throw new Error('The sample has no certificate.');
  // Each with another last octet: a signature that is wrong, bytes that are new.
  const supplied = Array.from({ length: 2_000 }, (_, index) => {
    const der = leaf.der.slice();
    new DataView(der.buffer).setUint16(der.length - 2, index);
    return { der, origin: { kind: 'presented' as const, index: index % 2_000 } };
  });
  const hostile = { ...sample, evidence: { ...sample.evidence, supplied, observation: null, fetched: [] } };
  const seen = await open(page, await linkOf(encodePayload(hostile)));
  await expect(page.locator('#verdict')).toBeVisible();
  await openRecheck(page);
  await page.getByLabel('Check for another host name').fill('still.alive.example');
  expect(seen).toEqual([]);
  // What takes the page's thread is the number of elements: each list is folded, so there are few.
  await unfoldPart(page, 'findings');
  await expect(page.getByRole('button', { name: /^Show more of the 1,9\d\d/ })).toBeVisible();
  expect(await page.locator('main *').count()).toBeLessThan(10_000);
});

test('every page works under the policy, without one violation', async ({ page }) => {
  for (const path of ['/', '/r', '/guide', '/guide?admin', '/r/self', `/r/${'A'.repeat(22)}`]) {
    const seen = await open(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const response = await page.request.get(path);
    const policy = response.headers()['content-security-policy'] ?? '';
    expect(/script-src ([^;]*)/.exec(policy)?.[1]).not.toContain('unsafe');
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(response.headers()['referrer-policy']).toBe('no-referrer');
    expect(seen.filter((line) => !/status of 404/.test(line))).toEqual([]);
  }
});

test('an injected script does not run', async ({ page }) => {
  await page.goto('/');
  const outcome = await page.evaluate(() => {
    const tried: string[] = [];
    try {
      document.body.innerHTML = '<img src=x onerror="window.ran = true">';
    } catch {
      tried.push('innerHTML refused');
    }
    const script = document.createElement('script');
    try {
      script.textContent = 'window.ran = true';
      document.head.append(script);
    } catch {
      tried.push('text refused');
    }
    const foreign = document.createElement('script');
    try {
      foreign.src = 'https://evil.example/x.js';
    } catch {
      tried.push('address refused');
    }
    return { tried, ran: 'ran' in window };
  });
  expect(outcome).toEqual({ tried: ['innerHTML refused', 'text refused', 'address refused'], ran: false });
});

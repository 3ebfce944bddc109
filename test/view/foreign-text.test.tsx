import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DatedText, LongText } from '#app/_ui/parts/LongText.tsx';
import { ENGLISH_CERTIFICATE } from '#lib/content/messages/english-certificate.ts';
import { csvCell } from '#lib/view/csv-cell.ts';
import { shortened, visible, visibleLine } from '#lib/view/foreign-text.ts';
import { escapeHtml } from '#lib/view/report/html.ts';
import { escapeMarkdown } from '#lib/view/markdown.ts';

/** Every override, embedding, isolate and mark of direction. */
const DIRECTIONS = [
  0x200e, 0x200f, 0x061c, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
];
const NOTHING_SEEN = [
  0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0x00ad, 0x034f, 0x3164, 0xe0041, 0x2028, 0x0000, 0x0085,
];

describe('what can’t be seen', () => {
  it.each(
    [...DIRECTIONS, ...NOTHING_SEEN].map((point) => [point.toString(16).padStart(4, '0'), point] as const),
  )('U+%s stands there by its number', (hex, point) => {
    const name = `sts${String.fromCodePoint(point)}.contoso.com`;
    expect(visible(name)).toBe(`sts[U+${hex.toUpperCase()}].contoso.com`);
  });

  it.each([
    ['plain', 'Contoso Issuing CA 2 – O’Brien & Söhne\n\tNr. 1'],
    ['Hebrew and Arabic', 'רשות אישורים · سلطة التصديق'],
    ['Persian with U+200C between its letters', 'می\u200cخواهم'],
    ['Devanagari with U+200D', 'क्\u200dष'],
    ['a family of emoji', '👨‍👩‍👧 ❤️'],
    ['Han with a choice of form', '葛\u{fe00}'],
  ])('leaves %s as it is', (_, text) => expect(visible(text)).toBe(text));

  it('tells half of a pair from a whole one', () => {
    expect(visible('a\ud800b😀')).toBe('a[U+D800]b😀');
  });

  it('is the same in every export, on one line', () => {
    const name = 'exe.\u202Egnp\r\n\u200b=1';
    expect(visibleLine(name)).toBe('exe.[U+202E]gnp [U+200B]=1');
    expect(escapeHtml(name)).toBe(visibleLine(name));
    expect(escapeMarkdown(name)).toBe('exe.\\[U+202E\\]gnp \\[U+200B\\]=1');
    expect(csvCell(name)).toBe('exe.[U+202E]gnp; [U+200B]=1');
  });
});

describe('an element', () => {
  const evil = 'gnp.\u202Eexe';
  const shown = 'gnp.[U+202E]exe';
  const Named = ({ children }: { readonly children: string }) => <b>{children}</b>;

  it.each([
    ['its text', <p key="x">{evil}</p>, `<p>${shown}</p>`],
    ['one of its texts', <p key="x">a {evil} b</p>, `<p>a ${shown} b</p>`],
    ['a list in it', <p key="x">{['a', evil]}</p>, `<p>a${shown}</p>`],
    ['a component’s text', <Named key="x">{evil}</Named>, `<b>${shown}</b>`],
    ['a fragment', <>{evil}</>, shown],
    ['a value of a certificate', <LongText key="x" text={evil} words={ENGLISH_CERTIFICATE} />, shown],
    ['a sentence with dates', <DatedText key="x" text={evil} />, shown],
    ['its title', <i key="x" title={evil} />, `<i title="${shown}"></i>`],
    ['its name', <i key="x" aria-label={evil} />, `<i aria-label="${shown}"></i>`],
  ])('shows what is hidden in %s', (_, element, html) => expect(renderToStaticMarkup(element)).toBe(html));

  it('leaves the value of a field alone: it is the reader’s own', () => {
    expect(renderToStaticMarkup(<input defaultValue={evil} />)).toBe(`<input value="${evil}"/>`);
  });

  it('holds a piece of a text that nobody reads to its end, and what is made for whole texts all of it', () => {
    const long = `a${'x'.repeat(60_000)}z`;
    const html = renderToStaticMarkup(<p>{long}</p>);
    expect(html.length).toBeLessThan(2_000);
    expect(html).toMatch(/^<p>ax+… \(\+58502\) …x+z<\/p>$/);
    expect(renderToStaticMarkup(<pre>{long}</pre>)).toBe(`<pre>${long}</pre>`);
    expect(shortened('x'.repeat(8_000))).toHaveLength(8_000);
  });
});

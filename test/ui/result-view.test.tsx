/** The result as HTML: what stands there without colour, pointer or script. */
import type { ResultSource } from '#lib/browser/ask/source.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { Chain } from '#app/_ui/chain/Chain.tsx';
import { ENGLISH_CERTIFICATE } from '#lib/content/messages/english-certificate.ts';
import { CertificateBody } from '#app/_ui/certificate/CertificateBody.tsx';
import { ResultView } from '#app/r/ResultView.tsx';
import type { Report } from '#lib/core/report/types.ts';
import { toResultView } from '#lib/view/result/result.ts';
import { AT, certificate, finding, missingIntermediate, report } from '../view/fixtures.ts';
import { judgeExamples } from '../view/judged.ts';

const SOURCE: ResultSource = {
  kind: 'endpoint',
  label: 'sts.contoso.com:443',
  problems: [],
  observation: null,
};
const ignore = (): void => undefined;

const page = (of: Report, source: ResultSource = SOURCE): string =>
  renderToStaticMarkup(
    <ResultView
      report={of}
      source={source}
      onChangeAt={ignore}
      onChangeHost={ignore}
      onChangeSubject={ignore}
    />,
  );

function drawn(of: Report): string {
  const view = toResultView(of);
  if (view.chain === null) throw new Error('nothing to draw');
  return renderToStaticMarkup(
    <Chain chain={view.chain} certificates={of.certificates} at={of.at} prefix="" label="The chain" />,
  );
}

/** The text a screen reader meets: drawings by their names, without tags and without what is hidden from it. */
function spoken(html: string): string {
  const drawings = html.replace(/<p role="img" aria-label="([^"]*)"[^>]*>.*?<\/p>/gs, ' $1 ');
  const visible = drawings.replace(/<(span|div|p|svg)[^>]*aria-hidden="true"[^>]*>.*?<\/\1>/gs, ' ');
  return visible.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

const count = (html: string, text: string): number => html.split(text).length - 1;

describe('the chain', () => {
  let reports: ReadonlyMap<string, Report>;
  beforeAll(async () => {
    reports = await judgeExamples();
  });

  it('is an ordered list with an item per element', () => {
    const html = drawn(report());
    expect(html).toMatch(/^<ol role="list" aria-label="The chain"/);
    expect(count(html, '<li ')).toBe(5);
  });

  it('says of every link in words how it stands', () => {
    const text = spoken(drawn(report()));
    expect(text).toContain('sts.contoso.com is identified by this certificate.');
    expect(count(text, 'Signed by the next certificate')).toBe(2);
    expect(text).toContain('Listed in Mozilla’s roots.');
  });

  it.each([
    'missing-intermediate',
    'expired-leaf',
    'expired-intermediate',
    'untrusted-root',
    'wrong-host',
    'intermediate-not-ca',
  ])('breaks at one place only, in words, for %s', (id) => {
    const of = reports.get(id);
    if (of === undefined) throw new Error(`no example ${id}`);
    const html = drawn(of);
    expect(count(html, 'The chain breaks here')).toBe(1);
    expect(spoken(html)).toContain(toResultView(of).weakest?.sentence);
  });

  it('does not break when the chain is trusted', () => {
    const good = reports.get('good');
    if (good === undefined) throw new Error('no example good');
    expect(drawn(good)).not.toContain('The chain breaks here');
  });

  it('names the certificate that nobody supplied', () => {
    const text = spoken(drawn(missingIntermediate()));
    expect(text).toContain('Not supplied Contoso Issuing CA 2');
    expect(text).toContain('http://pki.contoso.com/0.cer');
  });
});

describe('the page', () => {
  it('has one first heading: the verdict in a sentence', () => {
    const of = missingIntermediate();
    const html = page(of);
    expect(html.match(/<h1[^>]*>(.*?)<\/h1>/s)?.[1]).toBe(toResultView(of).headline);
    expect(count(html, '<h1')).toBe(1);
  });

  it('labels both questions that can be asked again', () => {
    const html = page(report());
    for (const label of ['Check for another host name', 'Check at another time (UTC)']) {
      const id = new RegExp(`<label for="([^"]+)"[^>]*>${label.replace(/[()]/g, '\\$&')}`).exec(html)?.[1];
      expect(html).toContain(`<input id="${id ?? 'none'}"`);
    }
    expect(html).toContain('value="2026-06-15T12:00"');
  });

  it('has no numbered step for what needs nothing done, and says so in the finding', () => {
    const remark = {
      ...finding('serial-too-long', { kind: 'certificate', certificate: 2 }),
      severity: 'info' as const,
    };
    const html = page(report({ findings: [remark] }));
    const plan = /<section id="fixes".*?<\/section>/s.exec(html)?.[0] ?? '';
    expect(plan).toContain('Nothing in this chain needs a repair.');
    expect(plan).not.toContain('<li');
    expect(html).not.toContain('>Nothing to do<');
    expect(html).toContain('No need.');
  });

  it('names what was not read, with file, position and reason', () => {
    const text = spoken(
      page(
        report({ unparsed: [{ index: 2, file: null, offset: 12, reason: 'the length runs past the end' }] }),
        {
          ...SOURCE,
          problems: [
            {
              code: 'der-truncated',
              file: 'old.cer',
              offset: 0,
              line: null,
              params: { bytes: 9, missing: 1 },
            },
          ],
        },
      ),
    );
    expect(text).toContain('Not read');
    expect(text).toContain('old.cer, byte 0');
    expect(text).toContain(
      'Sent 3rd, byte 12 It is not a readable certificate: the length runs past the end',
    );
  });

  it('lets fingerprints and serial numbers wrap between octets alone', () => {
    const one = certificate(0, 'sts.contoso.com', 'Contoso Issuing CA 2', {
      sha256: '0123456789abcdef'.repeat(4),
      serial: '2A77A0FF59A786F938EA32396A345E77',
    });
    const html = renderToStaticMarkup(
      <CertificateBody certificate={one} at={AT} words={ENGLISH_CERTIFICATE} />,
    );
    expect(html).toContain('01:<wbr/>23:<wbr/>45:<wbr/>67:<wbr/>89:<wbr/>AB:<wbr/>CD:<wbr/>EF');
    expect(html).toContain('>2A<wbr/>77<wbr/>A0<wbr/>FF<wbr/>59<wbr/>');
    // What is copied has no marks in it, and a name is no number.
    expect(html).not.toMatch(/sts\.<wbr|2A77A0FF59A786F938EA32396A345E77(?=<)/);
  });

  it('begins no line of facts with a dot', () => {
    const facts = page(report());
    expect(facts).toContain('\u00a0· judged at');
    expect(facts).not.toMatch(/ · (?:judged|for|against)/);
  });

  it('keeps a date of the verdict in one line', () => {
    expect(page(report({ at: '2026-06-15T12:00:00Z' }))).toContain(
      'judged at <span class="whitespace-nowrap">2026-06-15</span> 12:00 UTC',
    );
  });

  it('folds a long list of names and says how many there are', () => {
    const names = Array.from(
      { length: 60 },
      (_, i) => ({ type: 'dns', value: `h${i}.contoso.com` }) as const,
    );
    const many = certificate(0, 'sts.contoso.com', 'Contoso Issuing CA 2', { alternativeNames: names });
    const html = renderToStaticMarkup(
      <CertificateBody certificate={many} at={AT} words={ENGLISH_CERTIFICATE} />,
    );
    expect(html).toContain('Alternative names (60)');
    expect(html).toContain('Show 48 more');
    expect(html).toContain('h11.contoso.com');
    expect(html).not.toContain('h12.contoso.com');
  });

  it('folds a remark that thousands of certificates share; what weighs more stands whole', () => {
    const many = Array.from({ length: 2_000 }, (_, index) =>
      finding('presented-unrelated', { kind: 'presented', index }),
    );
    const base = missingIntermediate();
    const strangers = many.map((_, index) => certificate(base.certificates.length + index, 'A', 'B'));
    const hostile = report({
      ...base,
      certificates: [...base.certificates, ...strangers],
      presented: [...base.presented, ...strangers.map(({ id }) => id)],
      findings: [...many, finding('presented-root', { kind: 'presented', index: 2 })],
    });
    const html = page(hostile);
    const title = 'A certificate is sent that is not part of the chain';
    expect(count(html, `<span class="block font-[600]">${title}</span>`)).toBe(10);
    expect(count(html, '<span class="block font-[600]">The root is sent needlessly</span>')).toBe(1);
    expect(spoken(html)).toContain('Show more of the 1,990 that say the same of other certificates');
    // A page that every element of is bounded opens at once, whatever was sent.
    expect(count(html, '<')).toBeLessThan(20_000);
  });

  it('renders names from certificates as text', () => {
    const evil = certificate(0, '<img src=x onerror=alert(1)>', 'Contoso Issuing CA 2');
    const html = page({ ...missingIntermediate(), certificates: [evil], host: null });
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });
});

import { describe, expect, it } from 'vitest';
import { phraseOf } from '#lib/view/names.ts';
import { servedView } from '#lib/view/result/served.ts';
import { certificate, missingIntermediate, path, report, threeCertificates } from '../fixtures.ts';

describe('servedView', () => {
  it('finds a complete list in order', () => {
    const view = servedView(report());
    expect(view?.summary).toBe('Complete and in order');
    expect(view?.sent.map((row) => row.to)).toEqual([0, 1]);
    expect(view?.needed.map((row) => row.note)).toEqual(['sent', 'sent', 'known']);
  });

  it('says of a root among them that it need not be sent, as the plan does', () => {
    const view = servedView(report({ presented: [0, 1, 2] }));
    expect(view?.summary).toBe('In order; the root need not be sent');
  });

  it('shows where each certificate of a wrong order belongs', () => {
    const four = [...threeCertificates(), certificate(3, 'Old CA', 'Old Root')];
    const view = servedView(report({ certificates: four, presented: [0, 2, 1, 1, 3] }));
    expect(view?.sent.map((row) => row.to)).toEqual([0, 2, 1, null, null]);
    expect(view?.sent.map((row) => row.note)).toEqual([null, 'root', null, 'again', 'extra']);
    expect(view?.summary).toBe('Not in order, 2 too many');
    expect(view?.inOrder).toBe(false);
  });

  it('lists what is missing, known or not', () => {
    expect(servedView(missingIntermediate())?.needed.at(-1)).toMatchObject({
      label: 'Contoso Issuing CA 2',
      note: 'not-sent',
    });
    const downloaded = servedView(report({ presented: [0], paths: [path({ needsDownload: true })] }));
    expect(downloaded?.summary).toBe('1 missing');
  });

  it('keeps the place of an element that could not be read', () => {
    const view = servedView(report({ presented: [0, null, 1] }));
    expect(view?.sent[1]).toMatchObject({ id: null, state: 'bad', to: null });
  });
});

describe('certificates of the same name', () => {
  it('are told apart by the start of their fingerprints', () => {
    const [leaf, current, root] = threeCertificates();
    if (!leaf || !current || !root) throw new Error('the fixture has changed');
    const old = certificate(3, 'Contoso Issuing CA 2', 'Contoso Root CA');
    const of = report({ certificates: [leaf, current, root, old], presented: [0, 3, 1] });
    expect(servedView(of)?.sent.map((row) => row.twin)).toEqual([null, '3A:3A:3A', '1A:1A:1A']);
    expect(servedView(of)?.needed.map((row) => row.twin)).toEqual([null, '1A:1A:1A', null]);
    expect(phraseOf(of, 3, null)).toBe('the intermediate “Contoso Issuing CA 2” (3A:3A:3A)');
    expect(phraseOf(of, 2, null)).toBe('the root “Contoso Root CA”');
  });
});

import { describe, expect, it } from 'vitest';
import { LIMITS, limitsFor } from '#lib/content/limits/limits.ts';
import type { Limit, Situation } from '#lib/content/limits/types.ts';
import { limits } from '#lib/content/messages/en/detail/limits.ts';
import { situationOf } from '#lib/view/fixes/situation.ts';
import { failing, finding, missingIntermediate, path, report, threeCertificates } from '../view/fixtures.ts';

const FINE: Situation = {
  verdict: 'trusted',
  fromServer: true,
  gap: false,
  privateRoot: false,
  revocationOpen: false,
  nearDates: false,
  mutual: false,
};

const ids = (situation: Situation): readonly string[] => limitsFor(situation).map(({ id }) => id);

describe.each<Limit>(LIMITS)('$id', ({ id, command, matters }) => {
  it('says what is not known and how to find out', () => {
    const words = Object.entries(limits).find(([one]) => one === id)?.[1];
    const { unknown = '', find = '' } = words ?? {};
    expect(unknown).toMatch(/\.$/);
    expect(find).toMatch(/[.:]$/);
    expect(find.endsWith(':')).toBe(command !== undefined && !find.endsWith('.'));
    if (command) expect(command('sts.contoso.com', 443).text).toMatch(/\S/);
    expect(command?.('$(reboot)\n', 443).text ?? '').not.toMatch(/reboot/);
  });

  it('matters in some situation and not in every one', () => {
    const situations: Situation[] = [
      FINE,
      { ...FINE, verdict: 'untrusted', gap: true },
      { ...FINE, verdict: 'untrusted', fromServer: false },
      { ...FINE, verdict: 'untrusted', privateRoot: true, nearDates: true },
      { ...FINE, verdict: 'untrusted', mutual: true, revocationOpen: true },
    ];
    const weights = situations.map(matters);
    expect(Math.max(...weights)).toBeGreaterThanOrEqual(5);
    expect(Math.min(...weights)).toBeLessThan(5);
  });
});

it('commands name the host at hand, never a placeholder', () => {
  for (const { command } of LIMITS as readonly Limit[]) {
    const text = command?.('sts.contoso.com', 5061).text ?? '';
    expect(text).not.toMatch(/YOUR-/);
    if (text.includes('s_client')) expect(text).toContain('sts.contoso.com:5061');
  }
});

describe('what is said', () => {
  it('when everything is fine and users still fail, is what lies between', () => {
    expect(ids(FINE)).toEqual(['inspection', 'other-nodes', 'one-computer', 'split-dns']);
  });

  it('when the server omits an intermediate, begins with what hides it', () => {
    expect(ids({ ...FINE, verdict: 'untrusted', gap: true })[0]).toBe('cached-intermediates');
  });

  it('when nobody knows the root, is also that somebody may stand in the way of this very look', () => {
    expect(ids({ ...FINE, verdict: 'untrusted', privateRoot: true })).toContain('inspection');
    expect(ids({ ...FINE, verdict: 'untrusted' })).not.toContain('inspection');
  });

  it('of a file, begins with what the server sends', () => {
    expect(ids({ ...FINE, fromServer: false })[0]).toBe('from-file');
    expect(ids({ ...FINE, fromServer: false })).not.toContain('other-nodes');
  });

  it('is never a long list', () => {
    const all: Situation = {
      ...FINE,
      gap: true,
      privateRoot: true,
      revocationOpen: true,
      nearDates: true,
      mutual: true,
    };
    expect(ids(all).length).toBeLessThanOrEqual(5);
  });
});

describe('the situation', () => {
  it('is read off the report', () => {
    expect(situationOf(report(), 443)).toEqual(FINE);
    expect(situationOf(missingIntermediate(), 443)).toMatchObject({ gap: true, verdict: 'untrusted' });
    expect(situationOf(report(), 5061).mutual).toBe(true);
    const expired = failing(finding('expired', { kind: 'certificate', certificate: 0 }));
    expect(situationOf(expired, null).nearDates).toBe(true);
    const private_ = report({ paths: [path({ end: 'self-signed', store: null })] });
    expect(situationOf(private_, 443).privateRoot).toBe(true);
    const silent = report({
      findings: [finding('revocation-unreachable', { kind: 'certificate', certificate: 0 })],
    });
    expect(situationOf(silent, 443).revocationOpen).toBe(true);
    const files = report({
      certificates: threeCertificates().map((one) => ({
        ...one,
        provenance: [{ kind: 'uploaded', file: 'a' }],
      })),
      presented: [],
    });
    expect(situationOf(files, null).fromServer).toBe(false);
  });
});

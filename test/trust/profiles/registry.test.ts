import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FINDING_CODES } from '#lib/core/finding/codes.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { PROFILES, profileOf } from '#lib/trust/profiles/registry.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'lib', 'trust', 'profiles', 'clients');

it('registers every file of the folder, each once', () => {
  expect(PROFILES.map(({ id }) => `${id}.ts`).sort()).toEqual(readdirSync(FOLDER).sort());
  expect(new Set(PROFILES.map(({ title }) => title)).size).toBe(PROFILES.length);
  expect(profileOf('android')?.store).toBe('android');
  expect(profileOf('nobody')).toBeUndefined();
});

it('knows which clients fetch an issuer that was not sent', () => {
  const waiting = PROFILES.filter(({ fetchesIssuers }) => !fetchesIssuers).map(({ id }) => id);
  expect(waiting).toEqual([
    ...['android', 'lync-phone', 'firefox', 'java-8', 'java-11', 'java-21'],
    ...['openssl', 'gnutls', 'go', 'this-server'],
  ]);
});

describe.each(PROFILES)('the profile $id', (profile) => {
  const { rules, claims } = profile;

  it('has rules of its own name, made from those of all clients', () => {
    expect(rules.id).toBe(profile.id);
    expect(Object.keys(rules).sort()).toEqual(Object.keys(CLIENTS).sort());
    expect(rules.downloadsIssuers).toBe(profile.fetchesIssuers);
    const known: readonly string[] = FINDING_CODES;
    expect(Object.keys(rules.weights).filter((code) => !known.includes(code))).toEqual([]);
  });

  it('has limits and dates that read, in order', () => {
    const dates = rules.maximumValidity.map(({ from }) => Date.parse(from));
    expect(dates.every((date) => !Number.isNaN(date))).toBe(true);
    expect(dates).toEqual([...dates].sort((a, b) => a - b));
    for (const { after, roots } of rules.distrusts) {
      expect(Date.parse(after)).not.toBeNaN();
      for (const root of roots) expect(root).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  it('says of every statement where it was read and when, or that nobody checked it', () => {
    for (const { text, source, read, measured } of Object.values(claims)) {
      expect(text).toMatch(/^[A-Z].{10,}\.$/s);
      expect(source === null).toBe(read === null);
      if (measured !== undefined) expect(source).toBeNull();
      if (source !== null) expect(URL.canParse(source)).toBe(true);
      if (read !== null) expect(read).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    expect(Object.keys(claims).sort()).toEqual(
      ['enterprise', 'fetching', 'limits', 'names', 'revocation', 'roots'].sort(),
    );
  });
});

describe('what a client refuses by itself, by the date of issue', () => {
  const refused = (id: string): readonly string[] =>
    (profileOf(id)?.rules.distrusts ?? []).map(({ after }) => after.slice(0, 10));

  it('is the same for all versions of Java, whose updates brought it', () => {
    for (const id of ['java-8', 'java-11', 'java-21']) {
      expect(refused(id)).toEqual(['2024-11-11', '2025-04-15', '2026-03-17']);
    }
  });

  it('is the same for all that are made from Chromium', () => {
    for (const id of ['edge', 'teams-desktop']) {
      expect(refused(id)).toEqual(['2024-11-11', '2024-06-30', '2025-07-31']);
    }
    expect(refused('chrome').slice(0, 3)).toEqual(refused('edge'));
  });

  it('follows the Chrome Root Store for Chrome alone: DigiCert’s older roots, and days that are still to come', () => {
    const from = (root: string): readonly string[] =>
      (profileOf('chrome')?.rules.distrusts ?? [])
        .filter(({ roots }) => roots.includes(root))
        .map(({ after }) => after);
    // DigiCert Assured ID Root G2, Trusted Root G4; D-TRUST BR Root CA 2 2023.
    expect(from('7d05ebb682339f8c9451ee094eebfefa7953a114edb2f44949452fab7d2fc185')).toEqual([
      '2026-09-14T23:59:59Z',
    ]);
    expect(from('552f7bdcf1a7af9e6ce672017f4f12abf77240c78e761ac203d1d9d20ac89988')).toEqual([
      '2026-06-30T23:59:59Z',
    ]);
    expect(from('0552e6f83fdf65e8fa9670e666df28a4e21340b510cbe52566f97c4fb94b2bd1')).toEqual([
      '2027-09-14T23:59:59Z',
    ]);
    const roots = (profileOf('chrome')?.rules.distrusts ?? []).flatMap((one) => one.roots);
    expect(new Set(roots).size).toBe(roots.length);
  });
});

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
    for (const { text, source, read } of Object.values(claims)) {
      expect(text).toMatch(/^[A-Z].{10,}\.$/s);
      expect(source === null).toBe(read === null);
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
    for (const id of ['chrome', 'edge', 'teams-desktop']) {
      expect(refused(id)).toEqual(['2024-11-11', '2024-06-30', '2025-07-31']);
    }
  });
});

/** What a client certificate comes to, in words: one story in every language, and program by program. */
import { describe, expect, it } from 'vitest';
import { dayIn } from '#lib/content/messages/forms.ts';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { MUTUAL_ROLES, rolesAt } from '#lib/content/mutual/roles.ts';
import { CLIENT_STACKS, SERVER_STACKS } from '#lib/content/mutual/stacks.ts';
import { MUTUAL_WORDS } from '#lib/content/mutual/words.ts';
import type { ClientOffer, OfferFault } from '#lib/core/mutual/offer.ts';
import { offerView, requestView } from '#lib/view/result/mutual.ts';
import { ENGLISH } from '#test/e2e/support/unmarked-english.ts';

const OFFER: ClientOffer = {
  label: 'Megan Bowen',
  notAfter: '2027-01-01T00:00:00Z',
  key: 'P-256',
  purposes: ['clientAuth'],
  serverToo: false,
  issuer: null,
  top: 'Contoso Root',
  schemes: ['ecdsa_secp256r1_sha256'],
  faults: [],
};
const FAULTS = Object.keys(MUTUAL_WORDS.en.faults) as OfferFault[];
const does = (faults: readonly OfferFault[]): Record<string, string> =>
  Object.fromEntries(
    offerView({ ...OFFER, faults }, MUTUAL_WORDS.en).clients.map((line) => [line.id, line.does]),
  );

describe('the answer', () => {
  it.each(LOCALES)('%s: every fault has a sentence of its own with its facts', (locale) => {
    const words = MUTUAL_WORDS[locale];
    const said = FAULTS.map((fault) => offerView({ ...OFFER, faults: [fault] }, words).lines[0]);
    expect(new Set(said).size).toBe(FAULTS.length);
    for (const line of said) expect(line).toMatch(/[.。]$/);
    expect(said[FAULTS.indexOf('issuer-not-named')]).toContain('Contoso Root');
    expect(said[FAULTS.indexOf('expired')]).toContain(dayIn(locale, '2027-01-01'));
    expect(said[FAULTS.indexOf('algorithm')]).toContain('P-256');
    for (const standing of ['fits', 'open', 'kept'] as const) expect(words[standing]('X')).toContain('X');
  });

  it.each(LOCALES.filter((locale) => locale !== 'en'))(
    '%s: programs and services have no English names',
    (locale) => {
      const words = MUTUAL_WORDS[locale];
      const { clients, servers } = offerView({ ...OFFER, faults: ['purpose-missing'] }, words);
      const names = [...clients, ...servers].map(({ name }) => name);
      for (const name of [...names, ...MUTUAL_ROLES.map(({ id }) => words.roleNames[id])])
        expect(name).not.toMatch(ENGLISH);
    },
  );

  it('fits, is open, or is kept back', () => {
    const standing = (...faults: OfferFault[]) => offerView({ ...OFFER, faults }, MUTUAL_WORDS.en).standing;
    expect(standing()).toBe('fits');
    expect(standing('purpose-any', 'issuer-spelling')).toBe('fits');
    expect(standing('issuer-open')).toBe('open');
    expect(standing('issuer-open', 'expired')).toBe('kept');
    expect(standing('purpose-missing')).toBe('kept');
  });

  it('each program stops for what it looks at', () => {
    expect(new Set(Object.values(does([])))).toEqual(new Set(['offers']));
    expect(does(['purpose-missing'])).toMatchObject({
      'chromium-windows': 'keepsBack',
      dotnet: 'keepsBack',
      java: 'offers',
      openssl: 'offers',
    });
    expect(does(['issuer-open'])).toMatchObject({
      'chromium-windows': 'depends',
      openssl: 'offers',
      go: 'depends',
    });
    expect(does(['issuer-spelling'])).toMatchObject({ go: 'keepsBack', java: 'offers' });
    expect(new Set(Object.values(does(['algorithm'])))).toEqual(new Set(['keepsBack']));
  });

  it('servers are named where the purpose is missing, dates where the certificate is for servers too', () => {
    const missing = offerView({ ...OFFER, faults: ['purpose-missing'] }, MUTUAL_WORDS.en);
    expect(missing.servers.map(({ id }) => id)).toContain('openssl');
    expect(offerView(OFFER, MUTUAL_WORDS.en)).toMatchObject({ servers: [], dates: [] });
    const ids = (top: string) =>
      offerView({ ...OFFER, serverToo: true, top }, MUTUAL_WORDS.en).dates.map(({ id }) => id);
    expect(ids('R11, Let’s Encrypt')).toContain('lets-encrypt-servers-only');
    expect(ids('Contoso Root')).toEqual(['chrome-subordinates-servers-only', 'chrome-leaves-servers-only']);
  });
});

describe('what the server asks for', () => {
  it.each(LOCALES)('%s: counts issuers and says whether it goes on', (locale) => {
    const words = MUTUAL_WORDS[locale];
    const request = { issuers: [], total: 3, bytes: 40, schemes: null, types: null };
    expect(requestView(request, false, words).summary).toContain('3');
    expect(requestView(request, true, words).summary).not.toBe(requestView(request, false, words).summary);
    expect(requestView(request, true, words).tooLong).toBeNull();
    const tooLong = requestView({ ...request, bytes: 16_380 }, false, words).tooLong;
    expect(tooLong).toMatch(/16 K[Bo]/);
    expect(tooLong).toContain((16_380).toLocaleString(locale));
  });

  it.each(LOCALES)('%s: names issuers in its own quotation marks', (locale) => {
    const words = MUTUAL_WORDS[locale];
    const own = (text: string): ReadonlySet<string> => new Set(text.match(/[“”„«»「」]/g) ?? []);
    // CN=A as an RDNSequence.
    const name = Uint8Array.of(
      0x30,
      0x0c,
      0x31,
      0x0a,
      0x30,
      0x08,
      0x06,
      0x03,
      0x55,
      0x04,
      0x03,
      0x0c,
      0x01,
      0x41,
    );
    const request = { issuers: [name], total: 1, bytes: 14, schemes: null, types: null };
    const [line = ''] = requestView(request, false, words).lines;
    expect(own(line)).toEqual(own(words.fits('A')));
  });

  it('an issuer that can’t be read does not hide the others', () => {
    const issuers = [Uint8Array.of(0xff)];
    const [line] = requestView(
      { issuers, total: 2, bytes: 9, schemes: [], types: null },
      false,
      MUTUAL_WORDS.en,
    ).lines;
    expect(line).toMatch(/\(\?\) and 1 more/);
  });
});

describe('roles and sources', () => {
  it('a port, or the name of certificate sign-in, tells the role', () => {
    const ids = (host: string, port: number) => rolesAt(host, port).map(({ id }) => id);
    expect(ids('sip.contoso.com', 5061)).toEqual(['sip-federation', 'direct-routing']);
    expect(ids('mail.contoso.com', 587)).toEqual(['mail']);
    expect(ids('sts.contoso.com', 49_443)).toEqual(['certificate-sign-in']);
    expect(ids('certauth.sts.contoso.com', 443)).toEqual(['certificate-sign-in']);
    expect(ids('radius.contoso.com', 2083)).toEqual(['radius']);
    expect(ids('www.contoso.com', 443)).toEqual([]);
  });

  it('every statement has its source, or is marked', () => {
    const claims = [
      ...CLIENT_STACKS.map(({ claim }) => claim),
      ...SERVER_STACKS.map(({ claim }) => claim),
      ...MUTUAL_ROLES.flatMap((role) => role.claims),
    ];
    for (const { source, read } of claims) {
      if (source === null) expect(read).toBeNull();
      else expect(new URL(source).protocol).toBe('https:');
    }
    for (const { sha1 } of MUTUAL_ROLES.flatMap(({ roots }) => roots)) expect(sha1).toMatch(/^[\dA-F]{40}$/);
  });
});

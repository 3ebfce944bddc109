import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { includedIn, readReport, rootsOf } from '#lib/trust/ccadb/report.ts';
import { PROGRAMMES } from '#lib/trust/ccadb/sources.ts';
import { createDownload } from '#lib/trust/transfer/download.ts';
import { importStore } from '#lib/trust/lists/import.ts';
import { LIST_PLANS } from '#lib/trust/lists/plan.ts';
import { dropStore, loadStores, type SavedStore } from '#lib/trust/saved.ts';
import { updateStores, type UpdateOptions, type UpdateOutcome } from '#lib/trust/lists/update.ts';
import { freePort } from '../../tools/port.ts';
import { fileTime, purposes } from '../formats/microsoft.ts';
import { KEYTOOL } from '../keystores.ts';
import { digest, hexOf } from '../uploads/files.ts';
import {
  archive,
  fingerprintOf,
  makeSigning,
  matrixCsv,
  Mirror,
  mozillaCsv,
  PATHS,
  pemsCsv,
  programmes,
  roots,
  SMALL_PLANS,
  type Programmes,
  type Root,
  type Signing,
} from './mirror.ts';

let of: Programmes;
let signing: Signing;
let mirror: Mirror;
let folder: string;
let file: string;
let run = 0;

beforeAll(async () => {
  of = await programmes();
  signing = await makeSigning();
  folder = mkdtempSync(join(tmpdir(), 'chainsight-lists-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(async () => {
  file = join(folder, String((run += 1)), 'stores.json');
  mirror = await Mirror.start();
  mirror.serveCcadb(of);
  mirror.serveArchive(of);
  mirror.serveWindows(
    of.microsoft.map(({ der }) => [der, {}]),
    [new Uint8Array(32).fill(7)],
    signing,
  );
});
afterEach(() => mirror.stop());

const update = async (
  change: Partial<UpdateOptions> = {},
): Promise<Readonly<Record<string, UpdateOutcome>>> => {
  const outcomes = await updateStores({
    addresses: mirror.addresses,
    download: createDownload({ totalMs: 20_000, idleMs: 2_000 }),
    file,
    now: new Date('2026-09-01T12:00:00Z'),
    javaHomes: [],
    signerRoots: signing.signerRoots,
    plans: SMALL_PLANS,
    ...change,
  });
  return Object.fromEntries(outcomes.map((outcome) => [outcome.id, outcome]));
};
const kept = (id: string): SavedStore | undefined => loadStores(file).find((store) => store.id === id);
const hashesOf = (id: string): ReadonlySet<string> =>
  new Set((kept(id)?.roots ?? []).map(({ der }) => hexOf('sha256', Buffer.from(der, 'base64'))));
const hashesIn = (some: readonly Root[]): ReadonlySet<string> =>
  new Set(some.map(({ der }) => hexOf('sha256', der)));
const text = (path: string): string => {
  const answer = mirror.answers.get(path);
  if (answer === undefined || typeof answer === 'function' || typeof answer.body !== 'string')
    throw new Error('no text');
  return answer.body;
};

describe('root lists on a fresh machine', () => {
  it('need as many roots as a programme of the real size has', async () => {
    const outcomes = await update({ plans: LIST_PLANS });
    expect(Object.values(outcomes).map(({ problem }) => problem)).toEqual([
      ...['mozilla 80', 'microsoft 150', 'apple 80', 'chrome 80', 'android 80', 'java 40'].map(
        (fewest) =>
          expect.stringContaining(`fewer than the ${fewest.split(' ')[1] ?? ''} expected`) as unknown,
      ),
      expect.stringContaining('no list at hand'),
    ]);
    expect(loadStores(file)).toEqual([]);
  });

  it('come from their makers, each with its date, its source and the time of the fetch', async () => {
    const outcomes = await update();
    expect(Object.values(outcomes).map(({ id, problem, instead }) => [id, problem, instead])).toEqual([
      ['mozilla', null, null],
      ['microsoft', null, null],
      ['apple', null, null],
      ['chrome', null, null],
      ['android', null, null],
      ['java', null, 'Java is not installed on this server'],
      // Its roots are real ones, which no list here has.
      ['lync-phone', expect.stringContaining('no list at hand has their certificates'), null],
    ]);
    for (const id of ['mozilla', 'microsoft', 'apple', 'chrome', 'android', 'java'] as const) {
      expect([id, hashesOf(id)]).toEqual([id, hashesIn(of[id])]);
      expect(kept(id)?.fetchedAt).toBe('2026-09-01T12:00:00.000Z');
    }
    const about = Object.fromEntries(
      loadStores(file).map(({ id, date, from }) => [id, `${date} ${from ?? ''}`]),
    );
    expect(about).toEqual({
      mozilla: '2026-09-01 ccadb',
      microsoft: '2026-08-25 windows-update',
      apple: '2026-09-01 ccadb',
      chrome: '2026-09-01 ccadb',
      android: '2026-06-21 observatory',
      java: '2022-01-23 observatory',
    });
    expect(kept('java')?.limits).toMatch(/old version of Java/);
    expect(kept('mozilla')?.source).toBe(`${mirror.addresses.ccadb}${PATHS.mozilla}`);
    // Each address once, and no file of many megabytes.
    expect(new Set(mirror.asked).size).toBe(mirror.asked.length);
    expect(mirror.asked.filter((path) => path.includes('Decade'))).toEqual([]);
  });

  it('tell each outcome as soon as it is settled, and write each list at once', async () => {
    const seen: string[] = [];
    await update({
      onOutcome: ({ id, problem }) => {
        seen.push(id);
        expect(kept(id) !== undefined).toBe(problem === null);
      },
    });
    expect(new Set(seen)).toEqual(
      new Set(['mozilla', 'microsoft', 'apple', 'chrome', 'android', 'java', 'lync-phone']),
    );
  });

  it('have the purposes and dates that each report gives', async () => {
    mirror.answers.set(PATHS.mozilla, {
      body: mozillaCsv(of.mozilla, { bits: 'Websites', after: '2025.01.31' }),
    });
    await update();
    expect(kept('mozilla')?.roots[0]?.terms).toEqual({
      purposes: ['1.3.6.1.5.5.7.3.1'],
      distrustAfter: Date.parse('2025-01-31T23:59:59Z'),
    });
    expect(kept('apple')?.roots[0]?.terms).toEqual({ purposes: ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.4'] });
    expect(kept('chrome')?.roots[0]?.terms).toEqual({ purposes: ['1.3.6.1.5.5.7.3.1'] });
  });

  it('look into the reports of all certificates for a root that the smaller ones lack', async () => {
    const [lost] = of.apple.filter(
      (root) => ![of.mozilla, of.microsoft, of.chrome].some((some) => some.includes(root)),
    );
    const rare = lost ?? (await roots(900, 1))[0];
    if (!rare) throw new Error('no root');
    const apple = lost ? of.apple : [...of.apple, rare];
    mirror.answers.set(PATHS.matrix, { body: matrixCsv({ ...of, apple }) });
    mirror.answers.set('/ccadb/AllCertificatePEMsCSVFormat', { body: pemsCsv([rare]) });
    await update();
    expect(hashesOf('apple')).toEqual(hashesIn(apple));
  });

  it('name by hash a root whose certificate nobody has', async () => {
    const [rare] = await roots(900, 1);
    if (!rare) throw new Error('no root');
    mirror.answers.set(PATHS.matrix, { body: matrixCsv({ ...of, apple: [...of.apple, rare] }) });
    await update();
    expect(kept('apple')?.named).toEqual([
      {
        identifier: fingerprintOf(rare).toLowerCase(),
        sha256: fingerprintOf(rare).toLowerCase(),
        terms: { purposes: ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.4'] },
      },
    ]);
  });
});

/** Breaks the connection after half of what was promised. */
const cutOff =
  (body: string | Uint8Array) =>
  (_: unknown, response: ServerResponse): void => {
    response.writeHead(200, { 'content-length': String(body.length) });
    response.write(body.slice(0, body.length / 2));
    setTimeout(() => response.destroy(), 20);
  };

describe('a source that fails', () => {
  const ccadbPaths = [PATHS.mozilla, PATHS.matrix, PATHS.pems] as const;

  it('is replaced by the observatory’s copy, which says so', async () => {
    for (const path of ccadbPaths) mirror.answers.set(path, { status: 503, body: '' });
    mirror.answers.set(PATHS.authroot, { status: 503, body: '' });
    const outcomes = await update();
    expect(outcomes['mozilla']).toMatchObject({
      problem: null,
      instead: 'the CCADB was answered with HTTP status 503',
    });
    expect(kept('mozilla')).toMatchObject({ from: 'observatory', date: '2026-06-14' });
    expect(kept('mozilla')?.limits).toBe(
      'This copy lacks Mozilla’s dates of distrust. The CCADB was answered with HTTP status 503.',
    );
    expect(kept('mozilla')?.notes).toEqual([
      { code: 'no-distrust-dates' },
      {
        code: 'instead',
        failures: [{ source: 'ccadb', fault: { code: 'http-status', status: 503 } }],
      },
    ]);
    expect(kept('microsoft')?.limits).toMatch(/no purposes and dates.*Windows Update.*503; the CCADB.*503/);
    expect(outcomes['chrome']).toMatchObject({
      count: 0,
      problem: 'the CCADB was answered with HTTP status 503',
    });
  });

  it('leaves the last good list where only a poorer one could be had, until that is old', async () => {
    await update();
    for (const path of ccadbPaths) mirror.answers.set(path, { status: 503, body: '' });
    const before = kept('apple');
    const { apple } = await update({ now: new Date('2026-09-02T12:00:00Z') });
    expect(apple).toEqual({
      id: 'apple',
      count: of.apple.length,
      problem: 'the CCADB was answered with HTTP status 503',
      failures: [{ source: 'ccadb', fault: { code: 'http-status', status: 503 } }],
      instead: null,
    });
    expect(kept('apple')).toEqual(before);
    // The archive’s list of Mozilla is older than what was fetched here in September.
    await update({ now: new Date('2026-12-02T12:00:00Z') });
    expect(kept('mozilla')?.from).toBe('ccadb');
    mirror.answers.set(PATHS.archive, {
      body: archive(of, {
        'mozilla_nss.yaml': [
          'version: null',
          'date_fetched: 2026-11-29',
          'trusted_certificates:',
          ...of.mozilla.map((root) => `  fingerprint: ${fingerprintOf(root).toLowerCase()}`),
          'blocked_certificates: []',
        ].join('\n'),
      }),
    });
    await update({ now: new Date('2026-12-02T12:00:00Z') });
    expect(kept('mozilla')).toMatchObject({ from: 'observatory', date: '2026-11-29' });
    // The better source takes its place back.
    mirror.serveCcadb(of);
    await update({ now: new Date('2026-12-03T12:00:00Z') });
    expect(kept('mozilla')).toMatchObject({ from: 'ccadb', date: '2026-12-03' });
  });

  const spoiled: readonly (readonly [string, () => Parameters<Mirror['answers']['set']>[1], RegExp])[] = [
    ['is cut off on the way', () => cutOff(text(PATHS.mozilla)), /broke off after \d+ octets/],
    [
      'is cut off but complete for HTTP',
      () => ({ body: text(PATHS.mozilla).slice(0, text(PATHS.mozilla).length / 2) }),
      /is broken near row|is cut off in row/,
    ],
    [
      'is a web page',
      () => ({ body: '<html>Sign in</html>', type: 'text/html; charset=utf-8' }),
      /a web page/,
    ],
    ['is a web page that poses as CSV', () => ({ body: '<html>Down</html>' }), /no column "PEM Info"/],
    ['is an error', () => ({ status: 500, body: '' }), /HTTP status 500/],
    ['is empty', () => ({ body: '' }), /is empty/],
    [
      'goes round in a circle',
      () => (_, response) => response.writeHead(302, { location: PATHS.mozilla }).end(),
      /again and again/,
    ],
    [
      'sends on to a strange address',
      () => (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      /an address that can’t be fetched/,
    ],
    ['never comes', () => () => undefined, /took too long/],
    [
      'stops in the middle',
      () => (_, response) => {
        response.writeHead(200);
        response.write('"Owner"');
      },
      /took too long/,
    ],
    [
      'lost half of the roots',
      () => ({ body: mozillaCsv(of.mozilla.slice(0, 5)) }),
      /5 roots, fewer than the 8/,
    ],
    [
      'has the fingerprint of another root',
      () => ({ body: text(PATHS.mozilla).replace(fingerprintOf(of.mozilla[3] as Root), 'AB'.repeat(32)) }),
      /another fingerprint than its certificate/,
    ],
    ['has a date that does not read', () => ({ body: mozillaCsv(of.mozilla, { after: 'soon' }) }), /soon/],
  ];
  it.each(spoiled)('whose answer %s leaves the last good list, and is told', async (_, spoil, reason) => {
    await update();
    const before = kept('mozilla');
    mirror.answers.set(PATHS.mozilla, spoil());
    const { mozilla, apple } = await update({
      now: new Date('2026-09-02T12:00:00Z'),
      download: createDownload({ totalMs: 3_000, idleMs: 300 }),
    });
    expect(mozilla?.problem).toMatch(reason);
    expect(kept('mozilla')).toEqual(before);
    // The others do not suffer from it.
    expect(apple?.problem).toBeNull();
  });

  it('that suddenly names a third less is not believed', async () => {
    await update();
    mirror.answers.set(PATHS.matrix, {
      body: matrixCsv({ ...of, microsoft: [], apple: of.apple.slice(0, 9) }),
    });
    // 9 of 11 are few, but not suspiciously few.
    expect((await update())['apple']).toMatchObject({ problem: null, count: 9 });
    const many = await roots(0, 18);
    mirror.answers.set(PATHS.matrix, { body: matrixCsv({ ...of, apple: many }) });
    await update();
    mirror.answers.set(PATHS.matrix, { body: matrixCsv({ ...of, apple: many.slice(0, 10) }) });
    expect((await update())['apple']?.problem).toMatch(/only 10 roots where there were 18/);
  });

  it('is followed to another address', async () => {
    const body = text(PATHS.mozilla);
    mirror.answers.set(PATHS.mozilla, (_, response) => response.writeHead(302, { location: '/moved' }).end());
    mirror.answers.set('/moved', { body });
    expect((await update())['mozilla']).toMatchObject({ problem: null, instead: null });
  });

  it('where nobody listens says so for every list', async () => {
    const nowhere = `http://127.0.0.1:${await freePort()}`;
    const outcomes = await update({
      addresses: { ccadb: nowhere, observatory: `${nowhere}/a.tar.gz`, windowsUpdate: nowhere },
    });
    for (const { count, problem } of Object.values(outcomes)) {
      expect(count).toBe(0);
      expect(problem).toMatch(/could not be reached \(.+\)|no list at hand/);
    }
    expect(loadStores(file)).toEqual([]);
  });
});

describe('the observatory’s archive', () => {
  const spoiled: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
    ['is cut off', () => archive(of).subarray(0, 4_000), /breaks off/],
    ['is no archive', () => new Uint8Array(2_000).fill(7), /no archive that can be read/],
    [
      'names another certificate than it has',
      () => archive(of, { 'google_aosp.pem': of.apple.map(({ pem }) => pem).join('\n') }),
      /other certificates in google_aosp\.pem than its description names/,
    ],
    [
      'has lost half of a store',
      () => archive({ ...of, android: of.android.slice(0, 4) }),
      /4 roots, fewer than the 8/,
    ],
    [
      'describes a store in another form',
      () => archive(of, { 'google_aosp.yaml': 'stores: []\n' }),
      /another form/,
    ],
    [
      'has a certificate that does not read',
      () =>
        archive(of, { 'google_aosp.pem': '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n' }),
      /certificate in google_aosp\.pem that can’t be read/,
    ],
  ];
  it.each(spoiled)('that %s gives nothing', async (_, make, reason) => {
    mirror.answers.set(PATHS.archive, { body: make() });
    const { android } = await update();
    expect(android?.problem).toMatch(reason);
    expect(kept('android')).toBeUndefined();
  });
});

describe('Microsoft’s list from Windows Update', () => {
  const binary = { type: 'application/octet-stream' };
  const crt = ({ der }: Root): string => `/trustedr/en/${hexOf('sha1', der).toUpperCase()}.crt`;

  it('has terms by date and purpose, and what Microsoft blocks', async () => {
    const [first, second, third] = of.microsoft as [Root, Root, Root];
    mirror.serveWindows(
      [
        [
          first.der,
          {
            126: fileTime('2024-11-12T00:00:00Z'),
            127: purposes('1.3.6.1.5.5.7.3.1'),
            9: purposes('1.3.6.1.5.5.7.3.1'),
          },
        ],
        [second.der, { 104: fileTime('2026-10-15T00:00:00Z') }],
        [third.der, { 9: purposes('1.3.6.1.5.5.7.3.3') }],
        ...of.microsoft.slice(3).map(({ der }) => [der, {}] as const),
      ],
      [digest('sha256', first.der)],
      signing,
    );
    await update();
    const terms = new Map(
      kept('microsoft')?.roots.map(({ der, terms: own }) => [
        hexOf('sha256', Buffer.from(der, 'base64')),
        own,
      ]),
    );
    const termsOf = ({ der }: Root) => terms.get(hexOf('sha256', der));
    expect(termsOf(first)).toEqual({
      purposes: ['1.3.6.1.5.5.7.3.1'],
      distrustAfter: Date.parse('2024-11-12T00:00:00Z') - 1,
    });
    expect(termsOf(second)).toEqual({ distrustFrom: Date.parse('2026-10-15T00:00:00Z') });
    expect(termsOf(third)).toEqual({ purposes: ['1.3.6.1.5.5.7.3.3'] });
    expect(kept('microsoft')?.blocked).toEqual([hexOf('sha256', first.der)]);
    expect(kept('microsoft')?.limits).toBeUndefined();
  });

  it('brings single certificates that no other list has, each asked for once and then kept', async () => {
    const rare = await roots(910, 2);
    const listed = [...of.microsoft, ...rare];
    mirror.serveWindows(
      listed.map(({ der }) => [der, {}]),
      [],
      signing,
    );
    await update();
    expect(mirror.asked.filter((path) => path.endsWith('.crt')).sort()).toEqual(rare.map(crt).sort());
    expect(hashesOf('microsoft')).toEqual(hashesIn(listed));
    mirror.asked.length = 0;
    await update();
    expect(mirror.asked.filter((path) => path.endsWith('.crt'))).toEqual([]);
    expect(hashesOf('microsoft')).toEqual(hashesIn(listed));
  });

  it('names by hash what can’t be had or is another certificate, and says so', async () => {
    const [absent, wrong, signingOnly, ended] = (await roots(920, 4)) as [Root, Root, Root, Root];
    mirror.serveWindows(
      [
        ...[...of.microsoft, absent, wrong].map(({ der }) => [der, {}] as const),
        [signingOnly.der, { 9: purposes('1.3.6.1.5.5.7.3.3') }],
        [ended.der, { 104: fileTime('2020-01-01T00:00:00Z') }],
      ],
      [],
      signing,
    );
    mirror.answers.delete(crt(absent));
    mirror.answers.set(crt(wrong), { body: absent.der, ...binary });
    await update();
    expect(kept('microsoft')?.named?.map(({ sha256 }) => sha256)).toEqual(
      [absent, wrong].map(({ der }) => hexOf('sha256', der)),
    );
    expect(kept('microsoft')?.limits).toMatch(/certificates of 2 roots could not be had/);
    // What can make no difference for TLS is not asked for.
    expect(mirror.asked).not.toContain(crt(signingOnly));
    expect(mirror.asked).not.toContain(crt(ended));
  });

  const flipped = (path: string): Uint8Array => {
    const answer = mirror.answers.get(path);
    if (answer === undefined || typeof answer === 'function' || typeof answer.body === 'string')
      throw new Error('no octets');
    const bytes = answer.body.slice();
    const at = Buffer.from(bytes).indexOf(Buffer.from(digest('sha1', (of.microsoft[4] as Root).der)));
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return bytes;
  };
  const bodyOf = (path: string): Uint8Array => {
    const answer = mirror.answers.get(path);
    if (answer === undefined || typeof answer === 'function' || typeof answer.body === 'string')
      throw new Error('no octets');
    return answer.body;
  };
  const spoiled: readonly (readonly [string, () => Promise<void> | void, RegExp])[] = [
    [
      'was changed after it was signed',
      () => void mirror.answers.set(PATHS.authroot, { body: flipped(PATHS.authroot), ...binary }),
      /signature does not hold/,
    ],
    [
      'somebody else signed',
      async () =>
        mirror.serveWindows(
          of.microsoft.map(({ der }) => [der, {}]),
          [],
          await makeSigning(),
        ),
      /Contoso Trust List Publisher signed, not Microsoft/,
    ],
    [
      'is cut off',
      () =>
        void mirror.answers.set(PATHS.authroot, { body: bodyOf(PATHS.authroot).slice(0, 500), ...binary }),
      /can’t be read/,
    ],
    [
      'is the other list',
      () => void mirror.answers.set(PATHS.authroot, { body: bodyOf(PATHS.disallowed), ...binary }),
      /for another use/,
    ],
    [
      'is a web page',
      () => void mirror.answers.set(PATHS.authroot, { body: '<html>', type: 'text/html' }),
      /a web page/,
    ],
  ];
  it.each(spoiled)(
    'that %s does not count: the CCADB’s does, with its limit said',
    async (_, spoil, reason) => {
      await spoil();
      const { microsoft } = await update();
      expect(microsoft?.problem).toBeNull();
      expect(microsoft?.instead).toMatch(reason);
      expect(kept('microsoft')?.from).toBe('ccadb');
      expect(kept('microsoft')?.limits).toMatch(/lacks Microsoft’s limits by date.*Windows Update/);
    },
  );

  it('never goes back to an older one, which anybody on the way could have kept', async () => {
    await update();
    const saved = readFileSync(file, 'utf8');
    expect(saved).toContain('"issued":"2026-08-25T17:00:00Z"');
    writeFileSync(file, saved.replace('"issued":"2026-08-25T17:00:00Z"', '"issued":"2026-08-26T17:00:00Z"'));
    const { microsoft } = await update();
    expect(microsoft?.problem).toMatch(/older than the one at hand/);
    expect(kept('microsoft')?.from).toBe('windows-update');
  });

  it('does without the list of blocked certificates, keeps the last one, and says so', async () => {
    await update();
    mirror.answers.set(PATHS.disallowed, { body: flipped(PATHS.authroot), ...binary });
    await update();
    expect(kept('microsoft')?.blocked).toEqual(['07'.repeat(32)]);
    expect(kept('microsoft')?.limits).toMatch(/are those of an earlier list: Windows Update/);
  });
});

describe('Java’s roots', () => {
  const home = (name: string, release: string | null, cacerts: Uint8Array = KEYTOOL.JKS): string => {
    const path = join(folder, `${run}-${name}`);
    mkdirSync(join(path, 'lib', 'security'), { recursive: true });
    writeFileSync(join(path, 'lib', 'security', 'cacerts'), cacerts);
    if (release !== null) writeFileSync(join(path, 'release'), release);
    return path;
  };
  const onlyJava = () => {
    return SMALL_PLANS.filter(({ id }) => id === 'java').map((plan) => ({ ...plan, fewest: 1 }));
  };

  it.each(['JKS', 'PKCS12'] as const)(
    'come from the newest installation on the machine (%s)',
    async (form) => {
      const older = home('jdk-8', 'JAVA_VERSION="1.8.0_402"\nJAVA_VERSION_DATE="2024-01-16"\n');
      const newer = home('jdk-21', 'JAVA_VERSION="21.0.5"\nJAVA_VERSION_DATE="2024-10-15"\n', KEYTOOL[form]);
      await update({ plans: onlyJava(), javaHomes: [older, newer, join(folder, 'nowhere')] });
      expect(kept('java')).toMatchObject({
        from: 'java',
        source: 'the Java installation of this server (21.0.5)',
        date: '2024-10-15',
        private: true,
      });
      expect(hashesOf('java')).toEqual(new Set([hexOf('sha256', KEYTOOL.root)]));
    },
  );

  it('have the date of the file where the installation tells none', async () => {
    const path = home('bare', null);
    const day = new Date('2025-05-05T00:00:00Z');
    utimesSync(join(path, 'lib', 'security', 'cacerts'), day, day);
    await update({ plans: onlyJava(), javaHomes: [path] });
    expect(kept('java')).toMatchObject({
      date: '2025-05-05',
      source: 'the Java installation of this server',
    });
  });

  it('come from the archive when the installation’s file can’t be read', async () => {
    const path = home('broken', null, KEYTOOL.JKS.slice(0, 100));
    const { java } = await update({ javaHomes: [path] });
    expect(java?.instead).toMatch(/Java has a cacerts that can’t be read/);
    expect(kept('java')?.from).toBe('observatory');
  });
});

describe('a store that the operator brought', () => {
  it('stays, whatever could be fetched, until it is dropped', async () => {
    const [own] = await roots(930, 1);
    writeFileSync(join(folder, 'own.pem'), own?.pem ?? '');
    await importStore(`java=${join(folder, 'own.pem')}`, { file, now: new Date('2026-06-01T00:00:00Z') });
    expect(Object.keys(await update())).not.toContain('java');
    expect(kept('java')).toMatchObject({ from: 'import', source: 'own.pem' });
    expect(dropStore(file, 'java')).toBe(true);
    await update();
    expect(kept('java')?.from).toBe('observatory');
  });
});

describe('the kept lists', () => {
  it('survive a damaged file by its former copy', async () => {
    await update();
    await update();
    const ids = loadStores(file).map(({ id }) => id);
    writeFileSync(file, '{"form":1,"stores":[');
    expect(loadStores(file).map(({ id }) => id)).toEqual(ids);
  });
});

describe('reports of the CCADB', () => {
  const { columns } = PROGRAMMES.mozilla;

  it('refuse the report on all roots when a programme has no column in it', () => {
    const table = readReport('SHA-256 Fingerprint,Mozilla Status\n00,Included\n');
    expect(() => includedIn(table, { status: ['Apple Status'], purposes: null })).toThrow(/"Apple Status"/);
    expect(() => includedIn(table, { status: ['Mozilla Status'], purposes: null })).toThrow(/row 2/);
  });

  it('take a purpose of unknown name for none of those known', () => {
    const csv = mozillaCsv(of.mozilla.slice(0, 1), { bits: 'Something new' });
    expect(rootsOf(readReport(csv), columns)[0]?.terms).toEqual({ purposes: [] });
  });

  it('hold each certificate against its fingerprint, however it is written', () => {
    const [root] = of.mozilla;
    if (!root) throw new Error('no root');
    const colons = createHash('sha256')
      .update(root.der)
      .digest('hex')
      .replace(/(..)(?=.)/g, '$1:');
    const csv = mozillaCsv([root]).replace(fingerprintOf(root), colons);
    expect(rootsOf(readReport(csv), columns)).toHaveLength(1);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { issue, dns, type Issued } from '#lib/cli/pki.ts';
import { parseCertificate } from '#lib/core/certificate/parse.ts';
import type { ParsedCertificate } from '#lib/core/certificate/types.ts';
import { DAY_MS } from '#lib/core/time.ts';
import type { AssessedSct, SctVia } from '#lib/core/transparency/assess.ts';
import { joinLogs, readLogList, standingOf, type CtLog } from '#lib/core/transparency/log-list.ts';
import {
  APPLE_TRANSPARENCY,
  CHROME_TRANSPARENCY,
  FIREFOX_TRANSPARENCY,
  judgeCompliance,
  type Compliance,
} from '#lib/core/transparency/policy.ts';
import { makeIntermediate, makeRoot } from '#test/core/evaluate/support.ts';
import { logListJson, makeLog } from './make-sct.ts';

const AT = Date.parse('2026-06-01T00:00:00Z');
const STAMPED = Date.parse('2026-03-01T00:00:00Z');

let issuing: Issued;
let short: ParsedCertificate;
let long: ParsedCertificate;

async function lasting(
  days: number,
  from = '2026-03-01T00:00:00Z',
  seconds = -1,
): Promise<ParsedCertificate> {
  const notBefore = new Date(from);
  const notAfter = new Date(notBefore.getTime() + days * DAY_MS + seconds * 1_000);
  const { der } = await issue(issuing, { subject: 'CN=a.test', names: dns('a.test'), notBefore, notAfter });
  const parsed = parseCertificate(der);
  if (!parsed.ok) throw new Error(parsed.fault.reason);
  return parsed.certificate;
}

beforeAll(async () => {
  issuing = await makeIntermediate(await makeRoot());
  short = await lasting(90);
  long = await lasting(199);
});

let counter = 0;
const log = (about: Partial<CtLog> = {}): CtLog => ({
  id: `log-${counter++}`,
  key: new Uint8Array(),
  description: '',
  operator: 'One',
  state: 'approved',
  ...about,
});

/** A timestamp of a log; null: of one that the list does not have. */
function sct(from: CtLog | null, about: Partial<AssessedSct> & { readonly time?: number } = {}): AssessedSct {
  const { time = STAMPED, via = 'certificate', state = 'valid' } = about;
  return {
    sct: {
      version: 0,
      logId: new TextEncoder().encode(from?.id ?? `stranger-${counter++}`),
      timestamp: time,
      extensions: new Uint8Array(),
      hash: 4,
      algorithm: 3,
      signature: new Uint8Array(),
    },
    via,
    log: from,
    state: from ? state : 'not-verified',
  };
}

const judge = (
  scts: readonly AssessedSct[],
  about: Partial<Parameters<typeof judgeCompliance>[0]> = {},
): Compliance =>
  judgeCompliance({
    certificate: short,
    scts,
    policy: CHROME_TRANSPARENCY,
    at: AT,
    listed: true,
    live: true,
    ...about,
  });

const two = (): readonly [CtLog, CtLog] => [log(), log({ operator: 'Two' })];
const all = (logs: readonly CtLog[], via: SctVia = 'certificate') => logs.map((one) => sct(one, { via }));

describe('the number of timestamps within the certificate', () => {
  it('is two up to 180 days, three beyond', () => {
    const [a, b] = two();
    expect(judge(all([a, b])).kind).toBe('met');
    expect(judge(all([a]))).toEqual({ kind: 'short', lacks: 'count', counted: 1, needed: 2 });
    expect(judge(all([a, b]), { certificate: long })).toMatchObject({
      lacks: 'count',
      counted: 2,
      needed: 3,
    });
    expect(judge(all([a, b, log()]), { certificate: long }).kind).toBe('met');
  });

  it('of exactly 180 days differs by the last second', async () => {
    const edge = { certificate: await lasting(180, '2026-03-01T00:00:00Z', 0) };
    expect(judge(all(two()), edge).kind).toBe('met');
    expect(judge(all(two()), { ...edge, policy: APPLE_TRANSPARENCY })).toMatchObject({ needed: 3 });
  });

  it('counts a log once, no wrong signature, and nothing from later than now', () => {
    const [a, b] = two();
    expect(judge([...all([a]), ...all([a])])).toMatchObject({ counted: 1 });
    expect(judge([sct(a), sct(b, { state: 'invalid' })])).toMatchObject({ counted: 1 });
    expect(judge([sct(a), sct(b, { time: AT + 1 })])).toMatchObject({ counted: 1 });
  });

  it('binds nobody who was issued a certificate before the policy', async () => {
    const certificate = await lasting(90, '2018-06-01T00:00:00Z');
    expect(judge([], { certificate, policy: APPLE_TRANSPARENCY }).kind).toBe('exempt');
    expect(judge([], { certificate }).kind).toBe('short');
  });
});

describe('the logs they come from', () => {
  it('must have two operators', () => {
    expect(judge(all([log(), log()]))).toMatchObject({ kind: 'short', lacks: 'operators' });
  });

  it('have the operator they had at the time of the timestamp', () => {
    const [a] = two();
    const taken = log({ operator: 'One', formerly: [{ operator: 'Two', until: STAMPED + DAY_MS }] });
    expect(judge(all([a, taken])).kind).toBe('met');
    const before = log({ operator: 'One', formerly: [{ operator: 'Two', until: STAMPED - DAY_MS }] });
    expect(judge(all([a, before]))).toMatchObject({ lacks: 'operators' });
  });

  it('count when they were retired only for what they saw before, and one must still be approved', () => {
    const [a] = two();
    const retired = (since: number) => log({ operator: 'Two', state: 'retired', since });
    expect(judge(all([a, retired(STAMPED + DAY_MS)])).kind).toBe('met');
    expect(judge(all([a, retired(STAMPED - DAY_MS)]))).toMatchObject({ lacks: 'count', counted: 1 });
    const both = [retired(STAMPED + DAY_MS), log({ state: 'retired', since: STAMPED + DAY_MS })];
    expect(judge(all(both))).toMatchObject({ lacks: 'approved' });
    // Judged for a day on which they were not retired yet.
    expect(judge(all(both), { at: STAMPED + 1 }).kind).toBe('met');
  });

  it('do not count while pending, nor when rejected', () => {
    expect(judge(all([log(), log({ operator: 'Two', state: 'other' })]))).toMatchObject({ lacks: 'count' });
  });

  it('must follow RFC 6962, one of them at least: of Apple still, of Chrome until 2026-04-15, of Firefox never', () => {
    const tiled = [log({ tiled: true }), log({ tiled: true, operator: 'Two' })];
    const before = Date.parse('2026-04-14T23:59:59Z');
    const short = { kind: 'short', lacks: 'rfc6962' };
    expect(judge(all(tiled), { policy: APPLE_TRANSPARENCY })).toMatchObject(short);
    expect(judge(all(tiled), { policy: CHROME_TRANSPARENCY, at: before })).toMatchObject(short);
    expect(judge(all(tiled), { policy: CHROME_TRANSPARENCY, at: before + 1_000 }).kind).toBe('met');
    expect(judge(all(tiled), { policy: FIREFOX_TRANSPARENCY, at: before }).kind).toBe('met');
    expect(judge(all([log(), ...tiled.slice(1)]), { policy: APPLE_TRANSPARENCY }).kind).toBe('met');
  });
});

describe('timestamps beside the certificate', () => {
  it('do instead of those within it, two of approved logs', () => {
    expect(judge(all(two(), 'handshake'), { certificate: long }).kind).toBe('met');
    const [a, b] = two();
    const stapled = [sct(a), sct(b, { via: 'staple' })];
    expect(judge(stapled, { certificate: long, policy: FIREFOX_TRANSPARENCY }).kind).toBe('met');
    // Chrome reads none in OCSP responses since version 148.
    expect(judge(stapled, { certificate: long }).kind).toBe('short');
    expect(judge(stapled, { certificate: long, at: Date.parse('2026-05-01T00:00:00Z') }).kind).toBe('met');
    const retired = log({ operator: 'Two', state: 'retired', since: STAMPED + DAY_MS });
    expect(judge(all([a, retired], 'handshake'))).toMatchObject({ kind: 'short', lacks: 'count' });
  });
});

describe('what can not be known', () => {
  it('is told apart: a handshake nobody watched, a log that the list does not have', () => {
    const [a] = two();
    expect(judge(all([a]), { live: false })).toEqual({
      kind: 'undetermined',
      why: 'not-seen',
      counted: 1,
      needed: 2,
    });
    expect(judge([sct(a), sct(null)])).toEqual({
      kind: 'undetermined',
      why: 'unknown-logs',
      counted: 1,
      needed: 2,
    });
    expect(judge([sct(null)])).toMatchObject({ kind: 'short', counted: 0 });
  });

  it('without a list the number alone is judged', () => {
    expect(judge([sct(null), sct(null)], { listed: false }).kind).toBe('met');
    expect(judge([sct(null)], { listed: false })).toMatchObject({ kind: 'short', counted: 1 });
  });
});

describe('a list of logs', () => {
  const [first, second] = [makeLog('Argon'), makeLog('Xenon')];

  it('tells state, former operators and the kind of log', () => {
    const json = JSON.parse(logListJson(first, second)) as {
      operators: { logs: Record<string, unknown>[]; tiled_logs?: unknown[] }[];
    };
    const [operator] = json.operators;
    const [a, b] = operator?.logs ?? [];
    if (!operator || !a || !b) throw new Error('no logs');
    a['state'] = { retired: { timestamp: '2026-01-01T00:00:00Z' } };
    a['previous_operators'] = [{ name: 'Old', end_time: '2025-01-01T00:00:00Z' }];
    operator.tiled_logs = [{ ...b, state: { usable: { timestamp: '2025-01-01T00:00:00Z' } } }];
    operator.logs = [a];
    const logs = readLogList(JSON.stringify(json));
    expect(logs).toMatchObject([
      { state: 'retired', since: Date.parse('2026-01-01'), formerly: [{ operator: 'Old' }] },
      { state: 'approved', tiled: true },
    ]);
    const [retired] = logs ?? [];
    if (!retired) throw new Error('no log');
    expect(standingOf(retired, Date.parse('2025-06-01')).kind).toBe('approved');
    expect(standingOf(retired, AT).kind).toBe('retired');
  });

  it('is joined with another, whose word counts less', () => {
    const mine = readLogList(logListJson(first)) ?? [];
    const other = (readLogList(logListJson(first, second)) ?? []).map((one) => ({
      ...one,
      operator: 'Other',
    }));
    expect(joinLogs(mine, other).map(({ operator }) => operator)).toEqual(['Contoso', 'Other']);
  });
});

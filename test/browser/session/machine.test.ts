import { describe, expect, it } from 'vitest';
import { sourceOfObservation, type Source } from '#lib/browser/ask/source.ts';
import { createSession, type SessionPorts } from '#lib/browser/session/machine.ts';
import { CoreFailure } from '#lib/browser/worker/client.ts';
import type { EvaluateJob } from '#lib/browser/worker/protocol.ts';
import type { FetchedEvidence } from '#lib/core/evidence/types.ts';
import type { Report } from '#lib/core/report/types.ts';

const NOW = '2026-06-01T00:00:00.000Z';

const source = (host: string): Source =>
  sourceOfObservation({
    host,
    port: 443,
    start: 'tls',
    serverName: host,
    time: NOW,
    silent: [],
    chains: [{ addresses: ['192.0.2.1'], tlsVersion: 'TLSv1.3', chain: [Uint8Array.of(1)] }],
  });

const piece = (url: string): FetchedEvidence => ({
  kind: 'issuer',
  url,
  about: '00',
  ders: [],
  time: NOW,
  milliseconds: 1,
  large: null,
  nonce: null,
  fault: null,
});

interface Asked {
  readonly job: EvaluateJob;
  readonly answer: () => void;
  readonly fail: (error: Error) => void;
}

/** A machine whose judge answers when the test says so. */
function setUp(ports: Partial<SessionPorts> = {}) {
  const asked: Asked[] = [];
  const session = createSession({
    jobOf: ({ evidence = [] }, { host, at, purpose, leaf }) =>
      ({ host, at, evidence, purpose, leaf }) as unknown as EvaluateJob,
    evaluate: (job, { signal }) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
        asked.push({ job, answer: () => resolve({ host: job.host, at: job.at } as Report), fail: reject });
      }),
    now: () => new Date(NOW),
    load: () => null,
    save: () => true,
    ...ports,
  });
  const turn = async (index: number): Promise<Asked> => {
    while (asked.length <= index) await new Promise((done) => setImmediate(done));
    const found = asked[index];
    if (!found) throw new Error('Nothing was asked.');
    return found;
  };
  const opened = async (): Promise<void> => {
    const opening = session.open(source('a.test'));
    (await turn(0)).answer();
    await opening;
  };
  return { session, asked, turn, opened };
}

describe('the open result', () => {
  it('is there when its question is judged, at the time of asking', async () => {
    const { session, turn } = setUp();
    const opening = session.open(source('a.test'));
    expect(session.get().running).toBe('starting');
    const { job, answer } = await turn(0);
    expect(job).toMatchObject({ host: 'a.test', at: NOW });
    answer();
    await opening;
    expect(session.get()).toMatchObject({ phase: 'open', running: null, report: { host: 'a.test' } });
  });

  it('drops the answer to a question that was overtaken', async () => {
    const { session, turn, opened } = setUp();
    await opened();
    const first = session.ask({ host: 'b.test' });
    await turn(1);
    const second = session.ask({ host: 'c.test' });
    (await turn(2)).answer();
    await Promise.all([first, second]);
    expect(session.get()).toMatchObject({ host: 'c.test', report: { host: 'c.test' }, running: null });
  });

  it('judges as something else, or another certificate, until a host is asked for anew', async () => {
    const { session, turn, opened } = setUp();
    await opened();
    const answered = async (index: number, asking: Promise<void>): Promise<EvaluateJob> => {
      const { job, answer } = await turn(index);
      answer();
      await asking;
      return job;
    };
    const chosen = await answered(1, session.ask({ purpose: 'radius', leaf: 'ab' }));
    expect(chosen).toMatchObject({ host: 'a.test', purpose: 'radius', leaf: 'ab' });
    expect(session.job(session.get().report as Report)).toMatchObject({ purpose: 'radius', leaf: 'ab' });
    const elsewhere = await answered(2, session.ask({ host: 'b.test' }));
    expect(elsewhere).toMatchObject({ host: 'b.test', purpose: 'radius', leaf: null });
    await answered(3, session.ask({ purpose: null }));
    expect(session.get()).toMatchObject({ purpose: null, leaf: null });
  });

  it('takes up after a reload what was chosen', async () => {
    const saved = {
      source: source('a.test'),
      host: 'a.test',
      at: null,
      purpose: 'client',
      leaf: 'ab',
    } as const;
    const { session, turn } = setUp({ load: () => saved });
    session.restore();
    const { job, answer } = await turn(0);
    answer();
    expect(job).toMatchObject({ purpose: 'client', leaf: 'ab' });
  });

  it('keeps the former result when the next is cancelled or fails', async () => {
    const { session, turn, opened } = setUp();
    await opened();
    const controller = new AbortController();
    const opening = session.open(source('b.test'), controller.signal);
    await turn(1);
    controller.abort(new DOMException('Cancelled.', 'AbortError'));
    await expect(opening).rejects.toThrow('Cancelled.');
    expect(session.get()).toMatchObject({ report: { host: 'a.test' }, running: null, failure: null });
    const failing = session.ask({ host: 'c.test' });
    (await turn(2)).fail(new CoreFailure('The worker died.'));
    await failing;
    expect(session.get()).toMatchObject({
      host: 'a.test',
      report: { host: 'a.test' },
      failure: 'The worker died.',
    });
  });

  it('judges together the evidence that comes while the worker is at it', async () => {
    const { session, asked, turn, opened } = setUp();
    await opened();
    const first = session.addEvidence([piece('http://a.test/1')]);
    const { job, answer } = await turn(1);
    expect(job.evidence).toHaveLength(1);
    const more = [
      session.addEvidence([piece('http://a.test/2')]),
      session.addEvidence([piece('http://a.test/3')]),
    ];
    expect(session.get().running).toBeNull();
    answer();
    const next = await turn(2);
    expect(next.job.evidence).toHaveLength(3);
    next.answer();
    await Promise.all([first, ...more, session.settled()]);
    expect(asked).toHaveLength(3);
  });

  it('judges evidence after the question that it came in under', async () => {
    const { session, turn, opened } = setUp();
    await opened();
    const asking = session.ask({ host: 'b.test' });
    await turn(1);
    const adding = session.addEvidence([piece('http://a.test/1')]);
    (await turn(1)).answer();
    await asking;
    const { job, answer } = await turn(2);
    expect(job).toMatchObject({ host: 'b.test' });
    expect(job.evidence).toHaveLength(1);
    answer();
    await adding;
    expect(session.get().report).toMatchObject({ host: 'b.test' });
  });

  it('opens what a reload left, or says that there is nothing', async () => {
    const { session } = setUp();
    session.restore();
    expect(session.get().phase).toBe('none');
    const kept = setUp({ load: () => ({ source: source('k.test'), host: 'k.test', at: null }) });
    kept.session.restore();
    (await kept.turn(0)).answer();
    await new Promise((done) => setImmediate(done));
    expect(kept.session.get()).toMatchObject({ phase: 'open', report: { host: 'k.test' } });
  });

  it('shares nothing with another', async () => {
    const { opened, session } = setUp();
    await opened();
    expect(setUp().session.get().phase).toBe('unopened');
    expect(session.get().phase).toBe('open');
  });
});

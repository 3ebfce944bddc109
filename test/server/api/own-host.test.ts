import { afterEach, describe, expect, it } from 'vitest';
import { guarded } from '#lib/server/api/guarded.ts';
import { refuseForeignHost } from '#lib/server/api/own-host.ts';
import { json } from '#lib/server/api/respond.ts';
import { createService } from '#lib/server/api/service.ts';
import { readConfig } from '#lib/server/config.ts';

const passes = (headers: Record<string, string>, hosts: readonly string[] = []): boolean =>
  refuseForeignHost(new Headers(headers), hosts).ok;

describe('names by which browsers may call the API', () => {
  it.each([
    'localhost',
    'localhost:3000',
    'chainsight.localhost:3000',
    '127.0.0.1:3000',
    '[::1]:3000',
    '10.0.0.5',
  ])('%s always', (host) => {
    expect(passes({ host, origin: `http://${host}` })).toBe(true);
    expect(passes({ host, origin: `http://${host}` }, ['chainsight.contoso.com'])).toBe(true);
  });

  it('not a name of another site over plain http, whatever it leads to', () => {
    expect(passes({ host: 'evil.test:3000', origin: 'http://evil.test:3000' })).toBe(false);
    expect(passes({ host: 'EVIL.test.', origin: 'http://evil.test' })).toBe(false);
    expect(passes({ host: '127.0.0.1.evil.test:3000', origin: 'http://127.0.0.1.evil.test:3000' })).toBe(
      false,
    );
    expect(passes({ host: 'localhost.evil.test', origin: 'http://localhost.evil.test' })).toBe(false);
    expect(passes({ host: 'evil.test', origin: 'null' })).toBe(false);
    expect(
      passes({ host: 'evil.test', origin: 'http://evil.test', 'x-forwarded-proto': 'https', forwarded: 'x' }),
    ).toBe(false);
  });

  it('without a list: behind a proxy with a certificate, and from scripts', () => {
    expect(passes({ host: 'chainsight.contoso.com', origin: 'https://chainsight.contoso.com' })).toBe(true);
    expect(passes({ host: 'chainsight.corp' })).toBe(true);
  });

  it('with a list: those names alone', () => {
    const hosts = readConfig({ CHAINSIGHT_HOSTS: 'Chainsight.Contoso.com, chainsight.corp.' }).hosts;
    expect(hosts).toEqual(['chainsight.contoso.com', 'chainsight.corp']);
    expect(passes({ host: 'chainsight.corp:3000', origin: 'http://chainsight.corp:3000' }, hosts)).toBe(true);
    expect(passes({ host: 'chainsight.contoso.com' }, hosts)).toBe(true);
    expect(passes({ host: 'other.corp', origin: 'https://other.corp' }, hosts)).toBe(false);
    expect(passes({ host: 'other.corp' }, hosts)).toBe(false);
  });

  it.each(['https://chainsight.corp', 'chainsight.corp:3000', '*.corp', 'a b/c'])(
    'may not be configured as %s',
    (text) => {
      expect(() => readConfig({ CHAINSIGHT_HOSTS: text })).toThrow('CHAINSIGHT_HOSTS');
    },
  );
});

describe('a request under a foreign name', () => {
  afterEach(() => {
    globalThis.chainsightService = undefined;
  });

  it('reaches no handler, and is told which variable would let it', async () => {
    globalThis.chainsightService = createService(readConfig({}));
    const ask = (host: string): Promise<Response> =>
      guarded(
        new Request('http://127.0.0.1/api/v1/endpoint', { headers: { host, origin: `http://${host}` } }),
        () => json({ reached: true }),
      );
    expect(await (await ask('localhost:3000')).json()).toEqual({ reached: true });
    const refused = await ask('evil.test:3000');
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({
      error: {
        fault: { code: 'foreign-host', host: 'evil.test', variable: 'CHAINSIGHT_HOSTS' },
        advice: expect.stringContaining('CHAINSIGHT_HOSTS') as string,
      },
    });
  });
});

/** Which server a new certificate, or a request for one, is held against. */
import { beforeEach, describe, expect, it } from 'vitest';
import { livePlace, placeText, rememberPlace } from '#lib/browser/compare/live-places.ts';
import { LIVE_PLACES } from '#lib/browser/limits.ts';
import { recognise } from '#lib/core/input/recognise.ts';

beforeEach(() => {
  for (let port = 1; port <= LIVE_PLACES; port++)
    rememberPlace({ host: 'other.fabrikam.test', port, start: 'tls' });
});

describe('the server that is meant', () => {
  it('is the first name that a server can have where none was looked at', () => {
    expect(livePlace(['*.contoso.test', 'a_b.contoso.test', 'STS.contoso.test'])).toEqual({
      ...{ host: 'sts.contoso.test', port: 443, protocol: 'tls' },
    });
    expect(livePlace(['*.contoso.test', 'intern'])).toBeNull();
  });

  it('is the one that was looked at last, on its port, whatever name comes first', () => {
    rememberPlace({ host: 'sip.contoso.test', port: 443, start: 'tls' });
    rememberPlace({ host: 'sip.contoso.test', port: 5061, start: 'tls' });
    expect(livePlace(['www.contoso.test', 'sip.contoso.test'])).toMatchObject({ port: 5061 });
    rememberPlace({ host: 'sip.contoso.test', port: 443, start: 'tls' });
    expect(livePlace(['*.contoso.test'])).toMatchObject({ host: 'sip.contoso.test', port: 443 });
    const open = { host: 'sip.contoso.test', port: 5061, start: 'tls' } as const;
    expect(livePlace(['*.contoso.test'], open)).toMatchObject({ port: 5061 });
    expect(livePlace(['www.contoso.test'], open)).toMatchObject({ host: 'www.contoso.test', port: 443 });
    expect(livePlace(['www.contoso.test'])).toMatchObject({ host: 'www.contoso.test', port: 443 });
  });

  it('is written as it can be entered again', () => {
    for (const [place, written] of [
      [{ host: 'sts.contoso.test', port: 443, protocol: 'tls' }, 'sts.contoso.test'],
      [{ host: 'sip.contoso.test', port: 5061, protocol: 'tls' }, 'sip.contoso.test:5061'],
      [{ host: 'mx.contoso.test', port: 25, protocol: 'smtp' }, 'mx.contoso.test:25'],
      [{ host: 'mx.contoso.test', port: 2526, protocol: 'smtp' }, 'smtp://mx.contoso.test:2526'],
    ] as const) {
      expect(placeText(place)).toBe(written);
      expect(recognise(written)).toMatchObject({
        kind: 'targets',
        targets: [{ host: place.host, port: place.port }],
      });
    }
  });
});

import { describe, expect, it } from 'vitest';
import { outcomeOf } from '#lib/browser/ask/endpoint-client.ts';
import { lookAtChain } from '#lib/browser/ask/source.ts';
import type { AddressAnswer, Capture, EndpointResult } from '#lib/endpoints/wire.ts';

const capture = (chain: readonly string[]): Capture => ({
  tlsVersion: 'TLSv1.3',
  cipher: 'TLS_AES_128_GCM_SHA256',
  group: 'X25519',
  alpn: null,
  chain,
  staple: null,
  scts: null,
  clientCertificateRequested: false,
  clientCertificate: null,
  handshake: { kind: 'completed' },
  legacy: false,
  smallHelloOnly: false,
  withoutSni: null,
  otherKey: null,
  timings: { connectMs: 1, starttlsMs: 0, handshakeMs: 1 },
});
const sent = (address: string, ...chain: string[]): AddressAnswer => ({
  address,
  ok: true,
  capture: capture(chain),
});
const failed = (address: string): AddressAnswer => ({
  address,
  ok: false,
  error: { fault: { code: 'connection-refused' }, message: '', advice: '' },
});
const answer = (...addresses: AddressAnswer[]): EndpointResult => ({
  version: 1,
  ok: true,
  asked: { host: 'sts.contoso.com', port: 8443, protocol: 'tls', sni: 'sts.contoso.com' },
  observedAt: '2026-06-01T00:00:00Z',
  addresses,
  notTried: [],
});

const LEAF = 'AQ==';
const ISSUER = 'Ag==';

describe('what a server sent, as a source', () => {
  it('keeps the order and duplicates of one chain', () => {
    const outcome = outcomeOf(answer(sent('192.0.2.1', ISSUER, LEAF, ISSUER)));
    if (!outcome.ok) throw new Error(outcome.fault.code);
    expect(outcome.source).toMatchObject({
      kind: 'endpoint',
      label: 'sts.contoso.com:8443',
      host: 'sts.contoso.com',
    });
    expect(outcome.source.supplied.map(({ der, origin }) => [der[0], origin])).toEqual([
      [2, { kind: 'presented', index: 0 }],
      [1, { kind: 'presented', index: 1 }],
      [2, { kind: 'presented', index: 2 }],
    ]);
  });

  it('looks at what most addresses sent, and can look at the others', () => {
    const outcome = outcomeOf(
      answer(
        sent('192.0.2.1', LEAF),
        sent('192.0.2.2', LEAF, ISSUER),
        failed('192.0.2.3'),
        sent('192.0.2.4', LEAF, ISSUER),
      ),
    );
    if (!outcome.ok || !outcome.source.observation) throw new Error('no source');
    const { observation } = outcome.source;
    expect(observation).toMatchObject({ address: '192.0.2.2', silent: ['192.0.2.3'], start: 'tls' });
    expect(observation.chains.map(({ addresses }) => addresses)).toEqual([
      ['192.0.2.2', '192.0.2.4'],
      ['192.0.2.1'],
    ]);
    const [, forgotten] = observation.chains;
    if (!forgotten) throw new Error('no other chain');
    const other = lookAtChain(observation, forgotten);
    expect(other.supplied).toHaveLength(1);
    expect(other.observation).toMatchObject({
      address: '192.0.2.1',
      chains: [forgotten, observation.chains[0]],
    });
  });

  it('keeps apart what only some clients get', () => {
    const one: AddressAnswer = {
      address: '192.0.2.1',
      ok: true,
      capture: {
        ...capture([LEAF, ISSUER]),
        otherKey: { keyType: 'rsa', chain: [LEAF] },
        withoutSni: { kind: 'different', chain: [ISSUER] },
      },
    };
    const same: AddressAnswer = {
      address: '192.0.2.2',
      ok: true,
      capture: {
        ...capture([LEAF, ISSUER]),
        otherKey: { keyType: 'rsa', chain: null },
        withoutSni: { kind: 'same' },
      },
    };
    const outcome = outcomeOf(answer(one, same));
    if (!outcome.ok) throw new Error(outcome.fault.code);
    const seen = outcome.source.observation?.chains.map(({ to, addresses, chain }) => [
      to ?? 'everybody',
      addresses,
      chain.length,
    ]);
    expect(seen).toEqual([
      ['everybody', ['192.0.2.1', '192.0.2.2'], 2],
      ['rsa-only', ['192.0.2.1'], 1],
      ['without-name', ['192.0.2.1'], 1],
    ]);
  });

  it('is a fault when no address sent certificates', () => {
    expect(outcomeOf(answer(failed('192.0.2.1')))).toEqual({
      ok: false,
      fault: { code: 'connection-refused' },
    });
    expect(outcomeOf(answer(sent('192.0.2.1')))).toMatchObject({
      ok: false,
      fault: { code: 'closed-early' },
    });
  });
});

import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '#lib/server/config.ts';
import { createGate } from '#lib/server/gate/gate.ts';
import type { Fault } from '#lib/endpoints/wire.ts';
import type { Result } from '#lib/server/result.ts';
import { startDns } from '#test/server/support/dns.ts';

const never = new AbortController().signal;
const servers: Server[] = [];

async function listen(): Promise<number> {
  const server = createServer((socket) => socket.end());
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const faultOf = (result: Result<unknown>): Fault | null => (result.ok ? null : result.fault);

describe('what lets an address through', () => {
  it('is being public', async () => {
    const gate = createGate(readConfig({}), {
      lookup: () => Promise.resolve(['8.8.8.8', '2606:4700::1111']),
    });
    const answer = await gate.admit('Sts.Contoso.COM.', 443, never);
    expect(answer).toMatchObject({
      ok: true,
      value: {
        host: { kind: 'name', name: 'sts.contoso.com' },
        addresses: [{ refusal: null }, { refusal: null }],
      },
    });
  });

  it('is the value that the refusal names', async () => {
    const env: Record<string, string> = { CHAINSIGHT_ALLOWED_NETWORKS: '10.0.0.0/8' };
    const refused = faultOf(await createGate(readConfig(env)).admit('192.168.7.7', 443, never));
    expect(refused).toMatchObject({
      variable: 'CHAINSIGHT_ALLOWED_NETWORKS',
      value: '10.0.0.0/8,192.168.7.7/32',
    });
    if (refused?.code !== 'refused-by-policy' || refused.value === null) throw new Error('not refused');
    env.CHAINSIGHT_ALLOWED_NETWORKS = refused.value;
    expect((await createGate(readConfig(env)).admit('192.168.7.7', 443, never)).ok).toBe(true);
  });

  it('is, for a port, the value that the refusal names', async () => {
    const env: Record<string, string> = { CHAINSIGHT_ALLOWED_PORTS: '443,8000-8999' };
    const refused = faultOf(await createGate(readConfig(env)).admit('8.8.8.8', 22, never));
    expect(refused).toEqual({
      code: 'port-not-allowed',
      port: 22,
      variable: 'CHAINSIGHT_ALLOWED_PORTS',
      value: '443,8000-8999,22',
    });
    env.CHAINSIGHT_ALLOWED_PORTS = '443,8000-8999,22';
    expect((await createGate(readConfig(env)).admit('8.8.8.8', 22, never)).ok).toBe(true);
    expect(
      (await createGate(readConfig({ CHAINSIGHT_ALLOWED_PORTS: '*' })).admit('8.8.8.8', 1, never)).ok,
    ).toBe(true);
  });

  it('for metadata services is only their own entry', async () => {
    for (const wide of ['0.0.0.0/0', '169.254.0.0/16']) {
      const gate = createGate(readConfig({ CHAINSIGHT_ALLOWED_NETWORKS: wide }));
      expect(faultOf(await gate.admit('169.254.169.254', 443, never))).toMatchObject({ reason: 'metadata' });
    }
    const gate = createGate(readConfig({ CHAINSIGHT_ALLOWED_NETWORKS: '169.254.169.254/32' }));
    expect((await gate.admit('169.254.169.254', 443, never)).ok).toBe(true);
  });

  it('for NAT64 and 6to4 is the prefix and the address inside', async () => {
    const nat64 = createGate(readConfig({ CHAINSIGHT_ALLOWED_NETWORKS: '64:ff9b::/96,2002::/16' }));
    expect((await nat64.admit('64:ff9b::8.8.8.8', 443, never)).ok).toBe(true);
    expect(faultOf(await nat64.admit('64:ff9b::10.0.0.1', 443, never))).toMatchObject({ reason: 'nat64' });
    expect((await nat64.admit('2002:808:808::1', 443, never)).ok).toBe(true);
    expect(faultOf(await nat64.admit('2002:7f00:1::1', 443, never))).toMatchObject({ reason: '6to4' });
    const fault = faultOf(await nat64.admit('64:ff9b::10.0.0.1', 443, never));
    if (fault?.code !== 'refused-by-policy' || fault.value === null) throw new Error('no remedy');
    const remedied = createGate(readConfig({ CHAINSIGHT_ALLOWED_NETWORKS: fault.value }));
    expect((await remedied.admit('64:ff9b::10.0.0.1', 443, never)).ok).toBe(true);
  });

  it('never is an address of this machine, unless listed', async () => {
    const own = { ownAddresses: () => new Set(['8.8.4.4']) };
    const gate = createGate(readConfig({}), own);
    expect(faultOf(await gate.admit('8.8.4.4', 443, never))).toMatchObject({ reason: 'own-address' });
    const listed = createGate(readConfig({ CHAINSIGHT_ALLOWED_NETWORKS: '8.8.4.4/32' }), own);
    expect((await listed.admit('8.8.4.4', 443, never)).ok).toBe(true);
  });
});

describe('one name, several addresses', () => {
  it('keeps refused ones beside admitted ones, and bounds their number', async () => {
    const many = Array.from({ length: 20 }, (_, index) => `8.8.8.${index}`);
    const gate = createGate(readConfig({}), { lookup: () => Promise.resolve(['10.0.0.1', ...many]) });
    const answer = await gate.admit('farm.example', 443, never);
    if (!answer.ok) throw new Error('not admitted');
    expect(answer.value.addresses[0]).toMatchObject({ address: '10.0.0.1', refusal: { reason: 'private' } });
    expect(answer.value.addresses).toHaveLength(16);
    expect(answer.value.notTried).toHaveLength(5);
  });

  it('asks the resolver once, so that a rebinding name gains nothing', async () => {
    let asked = 0;
    const port = await listen();
    const gate = createGate(readConfig({ CHAINSIGHT_ALLOWED_NETWORKS: '127.0.0.1/32' }), {
      lookup: () => Promise.resolve(asked++ === 0 ? ['127.0.0.1'] : ['10.0.0.1']),
    });
    const answer = await gate.admit('rebind.example', port, never);
    const first = answer.ok ? answer.value.addresses[0] : undefined;
    if (first?.refusal !== null) throw new Error('not admitted');
    const socket = await gate.connect(first.address, port, never);
    expect(socket.ok && socket.value.remoteAddress).toBe('127.0.0.1');
    if (socket.ok) socket.value.destroy();
    expect(asked).toBe(1);
  });
});

describe('faults', () => {
  const failing = (code: string) => () => Promise.reject(Object.assign(new Error('x'), { code }));

  it('tells a missing name from a failing resolver', async () => {
    const config = readConfig({});
    expect(
      faultOf(await createGate(config, { lookup: failing('ENOTFOUND') }).admit('no.example', 443, never)),
    ).toEqual({ code: 'dns-not-found', host: 'no.example' });
    expect(
      faultOf(await createGate(config, { lookup: failing('EAI_AGAIN') }).admit('no.example', 443, never)),
    ).toEqual({ code: 'dns-failed', host: 'no.example', reason: 'EAI_AGAIN' });
    expect(
      faultOf(
        await createGate(config, { lookup: () => Promise.resolve([]) }).admit('no.example', 443, never),
      ),
    ).toMatchObject({ code: 'dns-not-found' });
  });

  it('ends a look-up that hangs, and one that is canceled', async () => {
    const hanging = { lookup: () => new Promise<never>(() => undefined) };
    const gate = createGate(readConfig({ CHAINSIGHT_DNS_TIMEOUT_MS: '20' }), hanging);
    expect(faultOf(await gate.admit('slow.example', 443, never))).toEqual({
      code: 'timeout',
      stage: 'dns',
      milliseconds: 20,
    });
    const controller = new AbortController();
    const pending = createGate(readConfig({}), hanging).admit('slow.example', 443, controller.signal);
    controller.abort();
    expect(faultOf(await pending)).toEqual({ code: 'canceled' });
  });

  it('says that nothing listens', async () => {
    const port = await listen();
    servers.splice(0).forEach((server) => server.close());
    const gate = createGate(readConfig({ CHAINSIGHT_ALLOWED_NETWORKS: '127.0.0.0/8' }));
    const answer = await gate.admit('127.0.0.1', port, never);
    const first = answer.ok ? answer.value.addresses[0] : undefined;
    if (first?.refusal !== null) throw new Error('not admitted');
    expect(faultOf(await gate.connect(first.address, port, never))).toEqual({ code: 'connection-refused' });
  });

  it('refuses ports that are none', async () => {
    const gate = createGate(readConfig({}));
    for (const port of [0, -1, 65_536, 1.5, Number.NaN]) {
      expect(faultOf(await gate.admit('8.8.8.8', port, never))).toMatchObject({
        code: 'bad-request',
        field: 'port',
      });
    }
  });
});

describe('name servers of the operator’s choice', () => {
  const gateWith = (address: string) =>
    createGate(
      readConfig({ CHAINSIGHT_RESOLVERS: address, CHAINSIGHT_ALLOWED_NETWORKS: '127.0.0.0/8,::1/128' }),
    );

  it('are asked for both families, behind aliases, and may not lead inside', async () => {
    const dns = await startDns({
      'both.corp.test': [
        { type: 'A', address: '8.8.8.8' },
        { type: 'AAAA', address: '2606:4700::1111' },
      ],
      'six.corp.test': [{ type: 'AAAA', address: '2606:4700::1111' }],
      'alias.corp.test': [{ type: 'CNAME', target: 'both.corp.test' }],
      'inside.corp.test': [{ type: 'A', address: '10.1.2.3' }],
      'broken.corp.test': 'SERVFAIL',
    });
    const gate = gateWith(dns.address);
    const addressesOf = async (name: string) => {
      const answer = await gate.admit(name, 443, never);
      return answer.ok ? answer.value.addresses.map(({ address }) => String(address)) : answer.fault.code;
    };
    expect(await addressesOf('both.corp.test')).toEqual(['8.8.8.8', '2606:4700::1111']);
    expect(await addressesOf('six.corp.test')).toEqual(['2606:4700::1111']);
    expect(await addressesOf('alias.corp.test')).toEqual(['8.8.8.8', '2606:4700::1111']);
    expect(await addressesOf('inside.corp.test')).toBe('refused-by-policy');
    expect(await addressesOf('none.corp.test')).toBe('dns-not-found');
    expect(await addressesOf('broken.corp.test')).toBe('dns-failed');
    // RFC 6761 §6.3
    expect(await addressesOf('localhost')).toContain('127.0.0.1');
    await dns.stop();
  });

  it.each(['10.0.0.53', '10.0.0.53:5353', 'fd00::53', '[fd00::53]', '[fd00::53]:5353'])(
    'may be written %s',
    (text) => {
      expect(readConfig({ CHAINSIGHT_RESOLVERS: text }).resolvers).toHaveLength(1);
    },
  );

  it.each(['ns.corp.test', '10.0.0.53:0', '10.0.0.53:70000', '10.0.0', '[10.0.0.53]', '[fd00::53]5353'])(
    'may not be written %s',
    (text) => {
      expect(() => readConfig({ CHAINSIGHT_RESOLVERS: text })).toThrow('CHAINSIGHT_RESOLVERS');
    },
  );
});

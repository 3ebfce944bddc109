import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, VARIABLES } from '#lib/server/config.ts';

describe('readConfig', () => {
  it('has a fallback for every variable, and takes empty as unset', () => {
    const empty = Object.fromEntries(Object.values(VARIABLES).map(({ name }) => [name, '  ']));
    expect(readConfig(empty)).toEqual(readConfig({}));
    expect(readConfig({}).allowedNetworks).toEqual([]);
    expect(readConfig({}).allowedPorts).toContainEqual({ first: 443, last: 443 });
  });

  it('reads networks and ports', () => {
    const config = readConfig({
      CHAINSIGHT_ALLOWED_NETWORKS: '10.0.0.0/8, fd00::/8 192.168.1.1',
      CHAINSIGHT_ALLOWED_PORTS: '443, 8000-8999',
    });
    expect(config.allowedNetworks.map(({ prefix }) => prefix)).toEqual([8, 8, 32]);
    expect(config.allowedPorts).toEqual([
      { first: 443, last: 443 },
      { first: 8000, last: 8999 },
    ]);
    expect(readConfig({ CHAINSIGHT_ALLOWED_PORTS: '*' }).allowedPorts).toEqual([{ first: 1, last: 65_535 }]);
  });

  it.each([
    ['CHAINSIGHT_ALLOWED_NETWORKS', '10.0.0.0/33'],
    ['CHAINSIGHT_ALLOWED_NETWORKS', '10.0.0.0/'],
    ['CHAINSIGHT_ALLOWED_NETWORKS', '10/8'],
    ['CHAINSIGHT_ALLOWED_NETWORKS', 'intranet'],
    ['CHAINSIGHT_ALLOWED_PORTS', '0'],
    ['CHAINSIGHT_ALLOWED_PORTS', '70000'],
    ['CHAINSIGHT_ALLOWED_PORTS', '9-1'],
    ['CHAINSIGHT_ALLOWED_PORTS', 'https'],
    ['CHAINSIGHT_CONNECT_TIMEOUT_MS', '5s'],
    ['CHAINSIGHT_CONCURRENCY', '0'],
  ])('stops at %s=%s, naming both', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => readConfig({ [name]: value })).toThrow(name);
  });

  it('names every wrong variable at once', () => {
    expect(() => readConfig({ CHAINSIGHT_ALLOWED_PORTS: 'x', CHAINSIGHT_CLIENT_RATE: 'y' })).toThrow(
      /ALLOWED_PORTS[\s\S]*CLIENT_RATE/,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { ENGLISH_INPUT } from '#lib/content/messages/english-input.ts';
import { FAULT_CODES, faultWords, type AskFault } from '#lib/content/endpoint-errors.ts';

const ASKED = { host: '2001:db8::1', port: 5061 };

/** One fault of each code, with values that must come through. */
const FAULTS: readonly AskFault[] = [
  { code: 'bad-request', field: 'host', problem: 'The host is empty.' },
  { code: 'cross-origin' },
  { code: 'foreign-host', host: 'evil.test', variable: 'CHAINSIGHT_HOSTS' },
  {
    code: 'rate-limited',
    scope: 'client',
    retryAfterSeconds: 1,
    perMinute: 600,
    variable: 'CHAINSIGHT_CLIENT_RATE',
  },
  { code: 'busy', retryAfterSeconds: 20 },
  { code: 'dns-not-found', host: 'sts.contoso.com' },
  { code: 'dns-failed', host: 'sts.contoso.com', reason: 'ESERVFAIL' },
  {
    code: 'refused-by-policy',
    address: '10.1.2.3',
    reason: 'private',
    variable: 'CHAINSIGHT_ALLOWED_NETWORKS',
    value: '10.1.2.3/32',
  },
  { code: 'port-not-allowed', port: 22, variable: 'CHAINSIGHT_ALLOWED_PORTS', value: '443,22' },
  { code: 'connection-refused' },
  { code: 'unreachable', reason: 'EHOSTUNREACH' },
  { code: 'timeout', stage: 'connect', milliseconds: 10_000 },
  { code: 'not-tls', spoke: 'http' },
  { code: 'handshake-alert', alert: 112, name: 'unrecognized_name' },
  { code: 'handshake-failed', reason: 'ERR_SSL_NO_PROTOCOLS_AVAILABLE' },
  { code: 'closed-early', stage: 'handshake' },
  { code: 'too-large', stage: 'handshake', limit: 1_048_576 },
  { code: 'protocol-error', protocol: 'smtp', problem: 'turned-away' },
  { code: 'starttls-refused', protocol: 'imap', reply: 454 },
  { code: 'canceled' },
  { code: 'internal' },
  { code: 'no-server' },
  { code: 'own-server-unreachable' },
  { code: 'answer-unreadable', status: 502 },
];

describe('words for a server that brought no certificates', () => {
  it('exist for every code', () => {
    expect(FAULTS.map(({ code }) => code)).toEqual(FAULT_CODES);
  });

  it.each(FAULTS.map((fault) => [fault.code, fault] as const))('%s', (code, fault) => {
    const { title, what, tries, setting } = faultWords(ENGLISH_INPUT, fault, ASKED);
    expect(title).not.toMatch(/[.!]$/);
    expect(what).toMatch(/[.)]$/);
    expect([title, what, ...tries, setting ?? ''].join(' ')).not.toMatch(/undefined|null|NaN|\[object/);
    if (code !== 'canceled') expect(tries.length).toBeGreaterThan(0);
  });

  it('name the server as it would be typed, and the whole setting', () => {
    const words = (code: AskFault['code']) => {
      const fault = FAULTS.find((candidate) => candidate.code === code);
      if (!fault) throw new Error(code);
      return faultWords(ENGLISH_INPUT, fault, ASKED);
    };
    expect(words('connection-refused').what).toContain('[2001:db8::1]:5061');
    expect(words('refused-by-policy').setting).toBe('CHAINSIGHT_ALLOWED_NETWORKS=10.1.2.3/32');
    expect(words('port-not-allowed').setting).toBe('CHAINSIGHT_ALLOWED_PORTS=443,22');
    expect(words('rate-limited').tries[0]).toContain('1 second,');
    expect(words('rate-limited').tries[2]).toContain('CHAINSIGHT_CLIENT_RATE');
    expect(words('handshake-alert').tries[0]).toContain('does not know this name');
  });

  it('bring the whole command, for a shell and for PowerShell', () => {
    const of = (code: AskFault['code'], asked = { host: 'sts.contoso.com', port: 5061 }) => {
      const fault = FAULTS.find((candidate) => candidate.code === code);
      if (!fault) throw new Error(code);
      return faultWords(ENGLISH_INPUT, fault, asked).commands.flatMap(({ commands }) => commands);
    };
    const [reach, , openssl, powershell] = of('connection-refused').map(({ text }) => text);
    expect(reach).toBe("Test-NetConnection -ComputerName 'sts.contoso.com' -Port 5061");
    expect(openssl).toBe(
      'openssl s_client -connect sts.contoso.com:5061 -servername sts.contoso.com -showcerts </dev/null',
    );
    expect(powershell).toContain("New-Object Net.Sockets.TcpClient('sts.contoso.com', 5061)");
    expect(of('dns-not-found')[0]?.text).toBe("Resolve-DnsName 'sts.contoso.com'");
    expect(of('timeout', { host: 'mail.contoso.com', port: 25 }).at(-1)?.text).toContain('-starttls smtp');
    // Nothing that a command line could take for something else.
    expect(of('timeout', { host: '$(reboot)', port: 443 })[1]?.text).toBe("nc -vz '$(reboot)' 443");
  });
});

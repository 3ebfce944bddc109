/**
 * Everything an attacker may write as host, or have a resolver answer, that must not lead into the
 * network behind the server. Each row must be refused by default, with the reason named.
 */
import { describe, expect, it } from 'vitest';
import type { RefusalReason } from '#lib/endpoints/wire.ts';
import { readConfig } from '#lib/server/config.ts';
import { createGate } from '#lib/server/gate/gate.ts';

const never = new AbortController().signal;
const config = readConfig({});

/** Hosts as typed. `bad` stands for "is no host at all" (bad-request). */
const TYPED: readonly (readonly [string, RefusalReason | 'bad'])[] = [
  // Loopback and unspecified
  ['127.0.0.1', 'loopback'],
  ['127.0.0.2', 'loopback'],
  ['127.255.255.254', 'loopback'],
  ['127.1.1.1', 'loopback'],
  ['0.0.0.0', 'unspecified'],
  ['0.1.2.3', 'unspecified'],
  ['::1', 'loopback'],
  ['[::1]', 'loopback'],
  ['0:0:0:0:0:0:0:1', 'loopback'],
  ['0000:0000:0000:0000:0000:0000:0000:0001', 'loopback'],
  ['::', 'unspecified'],
  ['[::]', 'unspecified'],
  ['0::0', 'unspecified'],
  // Private, shared, link-local
  ['10.0.0.1', 'private'],
  ['10.255.255.255', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.0.1', 'private'],
  ['192.168.255.255', 'private'],
  ['100.64.0.1', 'carrier-nat'],
  ['100.127.255.255', 'carrier-nat'],
  ['169.254.0.1', 'link-local'],
  ['169.254.255.254', 'link-local'],
  ['fe80::1', 'link-local'],
  ['febf::1', 'link-local'],
  ['[fe80::1]', 'link-local'],
  ['fe80::1%eth0', 'spelling'],
  ['[fe80::1%25eth0]', 'spelling'],
  ['::1%lo', 'spelling'],
  ['fc00::1', 'unique-local'],
  ['fd12:3456:789a::1', 'unique-local'],
  ['fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'unique-local'],
  ['fec0::1', 'reserved'],
  // Metadata services
  ['169.254.169.254', 'metadata'],
  ['169.254.170.2', 'metadata'],
  ['169.254.170.23', 'metadata'],
  ['168.63.129.16', 'metadata'],
  ['100.100.100.200', 'metadata'],
  ['192.0.0.192', 'metadata'],
  ['fd00:ec2::254', 'metadata'],
  ['fd00:0ec2:0:0:0:0:0:254', 'metadata'],
  ['fd20:ce::254', 'metadata'],
  // Multicast, broadcast, reserved, documentation, benchmarking
  ['224.0.0.1', 'multicast'],
  ['239.255.255.250', 'multicast'],
  ['ff02::1', 'multicast'],
  ['ff05::c', 'multicast'],
  ['255.255.255.255', 'broadcast'],
  ['240.0.0.1', 'reserved'],
  ['254.255.255.255', 'reserved'],
  ['192.0.0.1', 'reserved'],
  ['192.0.2.1', 'reserved'],
  ['198.51.100.7', 'reserved'],
  ['203.0.113.9', 'reserved'],
  ['198.18.0.1', 'reserved'],
  ['198.19.255.255', 'reserved'],
  ['192.88.99.1', 'reserved'],
  ['192.31.196.1', 'reserved'],
  ['192.52.193.1', 'reserved'],
  ['192.175.48.1', 'reserved'],
  ['2001:db8::1', 'reserved'],
  ['3fff::1', 'reserved'],
  ['100::1', 'reserved'],
  ['2001:2::1', 'reserved'],
  ['2001:10::1', 'reserved'],
  ['2001:20::1', 'reserved'],
  ['5f00::1', 'reserved'],
  ['4000::1', 'reserved'],
  ['8000::1', 'reserved'],
  ['200::1', 'reserved'],
  // IPv4 in IPv6: mapped, compatible, translated, NAT64, 6to4, Teredo
  ['::ffff:127.0.0.1', 'ipv4-mapped'],
  ['[::ffff:127.0.0.1]', 'ipv4-mapped'],
  ['::ffff:7f00:1', 'ipv4-mapped'],
  ['0:0:0:0:0:ffff:7f00:0001', 'ipv4-mapped'],
  ['::FFFF:10.0.0.1', 'ipv4-mapped'],
  ['::ffff:169.254.169.254', 'ipv4-mapped'],
  ['::ffff:a9fe:a9fe', 'ipv4-mapped'],
  ['::ffff:8.8.8.8', 'ipv4-mapped'],
  ['::127.0.0.1', 'reserved'],
  ['::7f00:1', 'reserved'],
  ['::10.0.0.1', 'reserved'],
  ['::ffff:0:127.0.0.1', 'reserved'],
  ['::ffff:0:7f00:1', 'reserved'],
  ['64:ff9b::127.0.0.1', 'nat64'],
  ['64:ff9b::7f00:1', 'nat64'],
  ['64:ff9b::10.0.0.1', 'nat64'],
  ['64:ff9b::a9fe:a9fe', 'nat64'],
  ['64:ff9b:1::7f00:1', 'nat64'],
  ['2002:7f00:1::', '6to4'],
  ['2002:7f00:1::1', '6to4'],
  ['2002:a00:1::1', '6to4'],
  ['2002:a9fe:a9fe::1', '6to4'],
  ['2002:c0a8:1::1', '6to4'],
  ['2001::1', 'teredo'],
  ['2001:0:7f00:1::1', 'teredo'],
  ['2001:0000:4136:e378:8000:63bf:80ff:fffe', 'teredo'],
  // Other spellings of IPv4
  ['0177.0.0.1', 'spelling'],
  ['0177.0.0.01', 'spelling'],
  ['00127.0.0.1', 'spelling'],
  ['0x7f.0.0.1', 'spelling'],
  ['0x7F.0x0.0x0.0x1', 'spelling'],
  ['0x7f000001', 'spelling'],
  ['0X7F000001', 'spelling'],
  ['017700000001', 'spelling'],
  ['2130706433', 'spelling'],
  ['3232235777', 'spelling'],
  ['2852039166', 'spelling'],
  ['127.1', 'spelling'],
  ['127.0.1', 'spelling'],
  ['127.0.0.1.', 'spelling'],
  ['10.1', 'spelling'],
  ['0', 'spelling'],
  ['0x0', 'spelling'],
  ['1', 'spelling'],
  ['127.0.0.256', 'spelling'],
  ['999.999.999.999', 'spelling'],
  ['1.2.3.4.5', 'spelling'],
  ['127.0.0.0x1', 'spelling'],
  ['example.0x7f', 'spelling'],
  ['①②⑦.⓪.⓪.①', 'spelling'],
  ['１２７.０.０.１', 'spelling'],
  ['127。0。0。1', 'spelling'],
  ['127．0．0．1', 'spelling'],
  ['127%2e0.0.1', 'spelling'],
  ['127.0.0.1%00.example.com', 'bad'],
  ['%31%32%37.0.0.1', 'spelling'],
  ['loc%61lhost', 'spelling'],
  // Not a host
  ['', 'bad'],
  [' ', 'bad'],
  ['127.0.0.1:443', 'bad'],
  ['user@127.0.0.1', 'bad'],
  ['evil.example@10.0.0.1', 'bad'],
  ['127.0.0.1/24', 'bad'],
  ['127.0.0.1#.example.com', 'bad'],
  ['127.0.0.1\\.example.com', 'bad'],
  ['127.0.0.1?.example.com', 'bad'],
  ['http://127.0.0.1', 'bad'],
  ['//127.0.0.1', 'bad'],
  ['[::1', 'bad'],
  ['::1]', 'bad'],
  ['[127.0.0.1]', 'bad'],
  [':::1', 'bad'],
  ['1::2::3', 'bad'],
  ['::1.2.3', 'bad'],
  ['::ffff:0177.0.0.1', 'bad'],
  ['..', 'bad'],
  ['a..b', 'bad'],
  ['.example.com', 'bad'],
  ['-a.example.com', 'bad'],
  ['exa mple.com', 'bad'],
  ['example.com\r\nHost: x', 'bad'],
  ['example.com\u0000.evil', 'bad'],
  [`${'a'.repeat(64)}.example.com`, 'bad'],
  [`${'a.'.repeat(130)}com`, 'bad'],
  ['a'.repeat(100_000), 'bad'],
];

/** What a lying name server may answer for an innocent name. */
const ANSWERED: readonly (readonly [string, RefusalReason])[] = [
  ['127.0.0.1', 'loopback'],
  ['10.9.8.7', 'private'],
  ['169.254.169.254', 'metadata'],
  ['168.63.129.16', 'metadata'],
  ['::1', 'loopback'],
  ['::ffff:10.0.0.1', 'ipv4-mapped'],
  ['64:ff9b::a00:1', 'nat64'],
  ['2002:a00:1::', '6to4'],
  ['2001::ffff:ffff', 'teredo'],
  ['fe80::1%eth0', 'link-local'],
  ['fd00::1', 'unique-local'],
  ['0.0.0.0', 'unspecified'],
  ['0177.0.0.1', 'spelling'],
  ['not-an-address', 'spelling'],
];

describe('the outbound gate refuses', () => {
  it('is tried with at least 120 hostile targets', () => {
    expect(TYPED.length + ANSWERED.length).toBeGreaterThanOrEqual(120);
    expect(new Set(TYPED.map(([host]) => host)).size).toBe(TYPED.length);
  });

  it.each(TYPED)('host %j: %s', async (host, reason) => {
    const gate = createGate(config, {
      lookup: () => Promise.reject(new Error('a hostile spelling must not reach the resolver')),
    });
    const answer = await gate.admit(host, 443, never);
    const fault = answer.ok ? null : answer.fault;
    if (reason === 'bad') expect(fault).toMatchObject({ code: 'bad-request', field: 'host' });
    else expect(fault).toMatchObject({ code: 'refused-by-policy', reason });
  });

  it.each(ANSWERED)('a name that resolves to %s: %s', async (address, reason) => {
    const gate = createGate(config, { lookup: () => Promise.resolve([address]) });
    const answer = await gate.admit('innocent.example', 443, never);
    expect(answer.ok ? null : answer.fault).toMatchObject({ code: 'refused-by-policy', reason });
  });
});

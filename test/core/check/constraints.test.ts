import { describe, expect, it } from 'vitest';
import type { GeneralName } from '#lib/core/name/general-name.ts';
import { constraintFault } from '#lib/core/check/link/constraints/form.ts';
import { matcherOf } from '#lib/core/check/link/constraints/match.ts';

const text = (kind: 'dns' | 'email' | 'uri', value: string): GeneralName => ({ kind, value });
const ip = (...octets: readonly number[]): GeneralName => ({ kind: 'ip', octets: Uint8Array.from(octets) });

describe('names against constraints (RFC 5280 §4.2.1.10)', () => {
  it.each([
    ['example.com', 'example.com', 'inside'],
    ['a.example.com', 'example.com', 'inside'],
    ['a.b.Example.com', 'eXample.com', 'inside'],
    ['notexample.com', 'example.com', 'outside'],
    ['example.com', 'a.example.com', 'outside'],
    ['anything.test', '', 'inside'],
    ['a.example.com', '.example.com', 'inside'],
    ['example.com', '.example.com', 'outside'],
    ['*.example.com', 'example.com', 'inside'],
    ['*.a.example.com', 'example.com', 'inside'],
    // A wildcard may stand for a name that the constraint singles out.
    ['*.example.com', 'foo.example.com', 'partly'],
    ['*.example.com', 'a.foo.example.com', 'outside'],
    ['.example.com', 'example.com', 'unknown'],
  ])('dNSName %s in %s: %s', (name, base, relation) => {
    expect(matcherOf(text('dns', name))(text('dns', base))).toBe(relation);
  });

  it.each([
    ['a@example.com', 'example.com', 'inside'],
    ['a@sub.example.com', 'example.com', 'outside'],
    ['a@sub.example.com', '.example.com', 'inside'],
    ['a@example.com', '.example.com', 'outside'],
    ['a@example.com', 'a@EXAMPLE.com', 'inside'],
    ['A@example.com', 'a@example.com', 'outside'],
    ['*@example.com', '**@example.com', 'outside'],
    ['nobody', 'example.com', 'unknown'],
  ])('rfc822Name %s in %s: %s', (name, base, relation) => {
    expect(matcherOf(text('email', name))(text('email', base))).toBe(relation);
  });

  it.each([
    ['https://a.example.com/x', '.example.com', 'inside'],
    ['https://example.com:8443/', 'example.com', 'inside'],
    ['https://user@example.com/', 'example.com', 'inside'],
    ['https://example.com.evil.test/', 'example.com', 'outside'],
    ['https://192.0.2.1/', 'example.com', 'unknown'],
    ['urn:uuid:1', 'example.com', 'unknown'],
  ])('URI %s in %s: %s', (name, base, relation) => {
    expect(matcherOf(text('uri', name))(text('uri', base))).toBe(relation);
  });

  it('compares addresses under the mask, versions apart', () => {
    const network = ip(192, 0, 2, 0, 255, 255, 255, 0);
    expect(matcherOf(ip(192, 0, 2, 77))(network)).toBe('inside');
    expect(matcherOf(ip(192, 0, 3, 1))(network)).toBe('outside');
    expect(matcherOf(ip(...new Array<number>(16).fill(0)))(network)).toBe('outside');
    expect(matcherOf(ip(1, 2, 3))(network)).toBe('unknown');
  });

  it('cannot say anything of forms without a rule', () => {
    const other: GeneralName = { kind: 'registered-id', oid: '1.2.3' };
    expect(matcherOf(other)(other)).toBe('unknown');
  });
});

describe('form of constraints', () => {
  it.each([
    [text('dns', 'example.com'), null],
    [text('dns', ''), null],
    [text('dns', '.example.com'), 'leading period'],
    [text('dns', '*.example.com'), 'no DNS name'],
    [ip(10, 0, 0, 0, 255, 0, 0, 0), null],
    [ip(10, 0, 0, 0, 255, 0, 255, 0), 'mask is not contiguous'],
    [ip(10, 0, 0), '3 octets'],
    [text('email', '.example.com'), null],
    [text('email', '@example.com'), 'no mailbox, host or domain'],
    [text('uri', 'https://x/'), 'no host or domain'],
  ])('%o: %s', (base, fault) => {
    expect(constraintFault(base)).toBe(fault);
  });
});

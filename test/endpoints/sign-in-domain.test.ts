import { describe, expect, it } from 'vitest';
import { readTarget } from '#lib/core/input/target.ts';
import { signInDomain } from '#lib/endpoints/sign-in-domain.ts';

function domainOf(text: string): string | null {
  const reading = readTarget(text);
  if (!reading.ok) throw new Error(reading.fault.code);
  return signInDomain(reading.target);
}

describe('the sign-in domain offered', () => {
  it.each([
    ['user@contoso.com', 'contoso.com'],
    ['sip:user@emea.contoso.com', 'emea.contoso.com'],
    ['contoso.com', 'contoso.com'],
    ['contoso.co.uk', 'contoso.co.uk'],
    ['https://sts.contoso.com/adfs/ls', 'contoso.com'],
    ['sip.contoso.com:5061', 'contoso.com'],
    ['certauth.contoso.co.uk', 'contoso.co.uk'],
    // No known label: what stands behind it may be anything.
    ['printer7.contoso.com', null],
    // The parent would be a registry's suffix, not a domain.
    ['mail.com', 'mail.com'],
    ['sts.co.uk', 'sts.co.uk'],
    ['localhost', null],
    ['192.0.2.1', null],
    ['[2001:db8::1]', null],
  ])('%s: %s', (text, expected) => expect(domainOf(text)).toBe(expected));
});

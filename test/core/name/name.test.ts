import { describe, expect, it } from 'vitest';
import { nameLabel, nameText } from '#lib/core/name/describe.ts';
import { nameKey, sameName, type Name } from '#lib/core/name/name.ts';
import { oid, sequence, tlv } from '#lib/cli/pki/der.ts';

const PRINTABLE = 0x13;
const UTF8 = 0x0c;
const BMP = 0x1e;
const encode = (tag: number, value: string): Uint8Array =>
  tag === BMP ? Uint8Array.from(Buffer.from(value, 'utf16le').swap16()) : new TextEncoder().encode(value);

const attribute = (type: string, value: string, tag = UTF8): Uint8Array =>
  sequence(oid(type), tlv(tag, encode(tag, value)));
const rdn = (...attributes: readonly Uint8Array[]): Uint8Array => tlv(0x31, ...attributes);
const name = (...rdns: readonly Uint8Array[]): Name => ({ der: sequence(...rdns) });
const cn = (value: string, tag = UTF8): Name => name(rdn(attribute('2.5.4.3', value, tag)));

describe('comparison of names (RFC 5280 §7.1)', () => {
  it.each([
    ['case', cn('Contoso CA'), cn('CONTOSO ca')],
    ['white space', cn('Contoso   CA '), cn('Contoso CA')],
    ['string type', cn('Contoso CA', PRINTABLE), cn('Contoso CA', UTF8)],
    ['wide string type', cn('Contoso CA', BMP), cn('Contoso CA', UTF8)],
    ['Unicode composition', cn('Zu\u0308rich'), cn('Zürich')],
  ])('disregards %s', (_, a, b) => {
    expect(sameName(a, b)).toBe(true);
  });

  it('takes an RDN as a set and the RDNs as a sequence', () => {
    const [c, o] = [attribute('2.5.4.6', 'DE'), attribute('2.5.4.10', 'Contoso')];
    expect(sameName(name(rdn(c, o)), name(rdn(o, c)))).toBe(true);
    expect(sameName(name(rdn(c), rdn(o)), name(rdn(o), rdn(c)))).toBe(false);
    expect(sameName(name(rdn(c), rdn(o)), name(rdn(c, o)))).toBe(false);
  });

  it('tells types and values apart', () => {
    expect(sameName(cn('a'), name(rdn(attribute('2.5.4.10', 'a'))))).toBe(false);
    expect(nameKey(cn('a'))).not.toBe(nameKey(cn('b')));
  });
});

describe('names for people', () => {
  it('writes RFC 4514, last RDN first, with escapes', () => {
    const contoso = name(rdn(attribute('2.5.4.10', 'Contoso, "Ltd"')), rdn(attribute('2.5.4.3', '#1')));
    expect(nameText(contoso)).toBe('CN=\\#1,O=Contoso\\, \\"Ltd\\"');
  });

  it('labels by common name, then unit, organisation, and the whole text', () => {
    expect(nameLabel(name(rdn(attribute('2.5.4.10', 'Contoso')), rdn(attribute('2.5.4.3', 'CA'))))).toBe(
      'CA',
    );
    expect(nameLabel(name(rdn(attribute('2.5.4.10', 'Contoso'))))).toBe('Contoso');
    expect(nameLabel(name(rdn(attribute('2.5.4.6', 'DE'))))).toBe('C=DE');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSignatureAlgorithm } from '#lib/core/signature/algorithms.ts';
import { explicit, identifier, integer, pssIdentifier, sequence } from './algorithm-identifiers.ts';

const PSS = '1.2.840.113549.1.1.10';
const SHA256 = '2.16.840.1.101.3.4.2.1';

describe('describeSignatureAlgorithm', () => {
  it.each([
    [identifier('1.2.840.113549.1.1.11', 'null'), 'sha256WithRSAEncryption', 'SHA-256', 'RSA'],
    [identifier('1.2.840.113549.1.1.2', 'null'), 'md2WithRSAEncryption', 'MD2', 'RSA'],
    [identifier('1.2.840.10045.4.3.3'), 'ecdsa-with-SHA384', 'SHA-384', 'EC'],
    [identifier('1.2.840.10040.4.3'), 'id-dsa-with-sha1', 'SHA-1', 'DSA'],
    [identifier('1.3.101.112'), 'id-Ed25519', 'SHA-512', 'Ed25519'],
    [identifier('2.16.840.1.101.3.4.3.18'), 'id-ml-dsa-65', null, 'ML-DSA-65'],
    [identifier('2.16.840.1.101.3.4.3.20'), 'id-slh-dsa-sha2-128s', null, 'SLH-DSA-SHA2-128s'],
    [identifier('2.16.840.1.101.3.4.3.31'), 'id-slh-dsa-shake-256f', null, 'SLH-DSA-SHAKE-256f'],
    [identifier('1.2.156.10197.1.501', 'null'), 'SM2-with-SM3', null, 'EC'],
    [pssIdentifier(SHA256, SHA256, 32), 'RSASSA-PSS', 'SHA-256', 'RSA'],
  ])('names %#: %s', (tlv, name, hash, keyKind) => {
    expect(describeSignatureAlgorithm(tlv)).toMatchObject({ name, hash, keyKind, fault: null });
  });

  it('reads PSS parameters with their defaults left out or written out', () => {
    const pss = { hash: 'SHA-1', maskHash: 'SHA-1', saltLength: 20 };
    expect(describeSignatureAlgorithm(identifier(PSS, sequence()))).toMatchObject({ pss, fault: null });
    const sha1 = '1.3.14.3.2.26';
    expect(describeSignatureAlgorithm(pssIdentifier(sha1, sha1, 20))).toMatchObject({ pss, fault: null });
    const trailer = identifier(PSS, sequence(explicit(3, integer(1))));
    expect(describeSignatureAlgorithm(trailer)).toMatchObject({ pss, fault: null });
  });

  it.each([
    ['trailerField is not 1', identifier(PSS, sequence(explicit(3, integer(2))))],
    ['saltLength is negative', identifier(PSS, sequence(explicit(2, integer(0x80))))],
    ['mask function is not MGF1', identifier(PSS, sequence(explicit(1, identifier('1.2.3'))))],
    ['too many', identifier(PSS, sequence(explicit(2, integer(20)), explicit(0, identifier(SHA256))))],
    ['RSASSA-PSS-params is missing', identifier(PSS)],
    ['no parameters expected', identifier('1.2.840.10045.4.3.2', sequence())],
    ['NULL expected', identifier('1.2.840.113549.1.1.11', sequence())],
  ])('names the fault: %s', (words, tlv) => {
    expect(describeSignatureAlgorithm(tlv).fault).toContain(words);
  });

  it('names NULL where nothing may stand, and nothing where NULL must, without calling it unreadable', () => {
    const present = describeSignatureAlgorithm(identifier('1.2.840.10045.4.3.2', 'null'));
    expect(present).toMatchObject({ fault: null, parameters: 'present', scheme: 'ecdsa' });
    const absent = describeSignatureAlgorithm(identifier('1.2.840.113549.1.1.5'));
    expect(absent).toMatchObject({ fault: null, parameters: 'absent', hash: 'SHA-1' });
    // RFC 4055 §5 takes both.
    for (const tlv of [identifier('1.2.840.113549.1.1.11'), identifier('1.2.840.113549.1.1.11', 'null')])
      expect(describeSignatureAlgorithm(tlv).parameters).toBeNull();
  });

  it('keeps the OID of an algorithm it does not know, without calling it faulty', () => {
    const known = { oid: '1.2.3', name: '1.2.3', scheme: null, keyKind: 'unknown', fault: null };
    expect(describeSignatureAlgorithm(identifier('1.2.3', 'null'))).toMatchObject(known);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (octets) => {
        expect(describeSignatureAlgorithm(octets).fault).not.toBeNull();
      }),
      { numRuns: 2_000, seed: 1 },
    );
  });
});

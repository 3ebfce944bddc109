import { describe, expect, it } from 'vitest';
import { keyUsageWords, purposeWords, signatureWords } from '#lib/content/terms.ts';

describe('signatureWords', () => {
  it.each([
    ['sha256WithRSAEncryption', 'RSA with SHA-256'],
    ['sha1WithRSASignature', 'RSA with SHA-1'],
    ['md5WithRSAEncryption', 'RSA with MD5'],
    ['sha512-256WithRSAEncryption', 'RSA with SHA-512/256'],
    ['id-rsassa-pkcs1-v1-5-with-sha3-224', 'RSA with SHA3-224'],
    ['ecdsa-with-SHA384', 'ECDSA with SHA-384'],
    ['id-ecdsa-with-sha3-512', 'ECDSA with SHA3-512'],
    ['id-dsa-with-sha1', 'DSA with SHA-1'],
    ['Ed25519', 'Ed25519'],
    ['1.2.3', '1.2.3'],
  ])('%s reads “%s”', (name, words) => expect(signatureWords(name)).toBe(words));
});

it('keeps names without words', () => {
  expect(purposeWords('serverAuth')).toBe('server authentication');
  expect(purposeWords('1.3.6.1.4.1.311.10.3.12')).toBe('1.3.6.1.4.1.311.10.3.12');
  expect(keyUsageWords('keyCertSign')).toBe('certificate signing');
});

import { describeSignatureAlgorithm, type SignatureAlgorithm } from '../../signature/algorithms.ts';
import { RSASSA_PSS } from '../../signature/rsa-key.ts';
import { keyOf } from '../../signature/certificate-key.ts';
import type { KeyFacts } from '../../signature/key.ts';
import { equalBytes } from '../../der/bytes.ts';
import type { HashName } from '../../signature/hash.ts';
import type { CertificateRule, Emit } from '../context.ts';
import type { CheckRules } from '../rules.ts';

/** Hashes for which collisions, and so forged certificates, are practical (CA/B BR §7.1.3.2). */
const BROKEN_HASHES: ReadonlySet<string> = new Set(['MD2', 'MD4', 'MD5', 'SHA-1']);
/** CA/B BR §6.1.5. */
const WEB_CURVES: ReadonlySet<string> = new Set(['P-256', 'P-384', 'P-521']);

/** Signature algorithm identifiers (RFC 5280 §4.1.1.2, CA/B BR §7.1.3.2). */
export const checkSignatureAlgorithm: CertificateRule = ({ certificate, role }, emit) => {
  const { innerAlgorithm, outerAlgorithm } = certificate;
  const outer = describeSignatureAlgorithm(outerAlgorithm);
  if (!equalBytes(innerAlgorithm, outerAlgorithm)) {
    const inner = describeSignatureAlgorithm(innerAlgorithm);
    const same = inner.oid === outer.oid && inner.oid !== '';
    emit('signature-algorithm-mismatch', { signed: inner.name, stated: outer.name, parametersOnly: same });
  }
  // Nobody relies on the signature of an anchor, so neither form nor hash matters.
  if (role === 'anchor') return;
  if (outer.parameters !== null)
    emit('signature-parameters', { algorithm: outer.name, parameters: outer.parameters });
  // Of RSASSA-PSS the name does not say which hash it is.
  const algorithm = outer.pss?.hash ? `${outer.name} with ${outer.pss.hash}` : outer.name;
  if (outer.hash !== null && BROKEN_HASHES.has(outer.hash)) {
    // Of a broken hash no form is the right one.
    emit('signature-too-weak', { algorithm, hash: outer.hash });
    return;
  }
  const fault = forbiddenForm(outer);
  if (fault !== null) emit('signature-algorithm-forbidden', { algorithm, fault });
};

const DIGEST_OCTETS: Readonly<Partial<Record<HashName, number>>> = {
  'SHA-256': 32,
  'SHA-384': 48,
  'SHA-512': 64,
};

/** CA/B BR §7.1.3.2.1 and 7.1.3.2.2: SHA-2 from 256 bits, and of RSASSA-PSS three fixed forms. */
function forbiddenForm({ hash, pss, scheme }: SignatureAlgorithm): string | null {
  if (hash === 'SHA-224') return 'SHA-224';
  if (scheme !== 'rsa-pss' || !pss?.hash) return null;
  if (pss.maskHash !== pss.hash) return 'mask';
  return pss.saltLength === DIGEST_OCTETS[pss.hash] ? null : pss.saltLength === 0 ? 'no salt' : 'salt';
}

/** The subject's key (CA/B BR §6.1.5, §6.1.6; RFC 5480 §2.1.1). */
export const checkKey: CertificateRule = ({ certificate, rules }, emit) => {
  const key = keyOf(certificate);
  if (key.curveForm === 'explicit') emit('key-curve-explicit', { curve: key.curve ?? '' });
  else if (key.curveForm === 'implicit') emit('key-malformed', { reason: 'its curve is not named' });
  else if (key.malformed !== null) emit('key-malformed', { reason: key.malformed });
  switch (key.algorithm) {
    case 'RSA':
      checkRsa(key, rules, emit);
      if (key.oid === RSASSA_PSS) emit('key-type-unusual', { algorithm: 'RSASSA-PSS' });
      break;
    case 'EC':
      checkEc(key, rules, emit);
      break;
    case 'Ed25519':
    case 'Ed448':
      emit('key-type-unusual', { algorithm: key.algorithm });
      break;
    default:
      if (/^(ML|SLH)-DSA/.test(key.algorithm)) emit('key-type-unusual', { algorithm: key.algorithm });
      else emit('key-type-forbidden', { algorithm: key.algorithm, oid: key.oid });
  }
};

function checkRsa({ bits, exponent }: KeyFacts, rules: CheckRules, emit: Emit): void {
  if (bits === null) return;
  if (bits < rules.minimumRsaBits)
    emit('key-too-small', { algorithm: 'RSA', bits, minimum: rules.minimumRsaBits });
  if (bits % 8 !== 0) emit('key-size-not-multiple-of-8', { bits });
  if (exponent !== null && (exponent < 3n || exponent % 2n === 0n)) {
    emit('key-exponent-bad', { exponent: exponent.toString(), fault: 'value' });
  }
  const octets = exponent === null ? 0 : exponent.toString(2).length;
  const limits = EXPONENT_LIMITS.filter((limit) => octets > limit).map(String);
  if (exponent !== null && limits.length > 0)
    emit('key-exponent-bad', { exponent: exponent.toString(), fault: 'large', limits });
}

/** Bits of the largest exponents that libraries take: Windows 32, BoringSSL 33, Go and NSS 64 (lab: key/*-rsa-e-*). */
const EXPONENT_LIMITS = [32, 33, 64];

function checkEc({ bits, curve, curveForm, compressed }: KeyFacts, rules: CheckRules, emit: Emit): void {
  if (curveForm === 'explicit') return;
  if (bits !== null && bits < rules.minimumEcBits) {
    emit('key-too-small', { algorithm: 'EC', bits, minimum: rules.minimumEcBits });
  }
  // BoringSSL, as Chrome sets it up, has no signatures with P-521; NSS and Java want points written in full.
  if (curve === 'P-521') emit('key-type-unusual', { algorithm: curve });
  if (compressed) emit('key-type-unusual', { algorithm: 'compressed point' });
  if (curve !== null && !WEB_CURVES.has(curve)) emit('key-curve-forbidden', { curve });
}

import { describe, expect, it } from 'vitest';
import { ERRORS, ERROR_SOURCES } from '#lib/content/errors/catalogue.ts';
import { FINDING_CODES } from '#lib/core/finding/codes.ts';
import { codeForms, seenFor, searchErrors } from '#lib/view/findings/error-search.ts';

const titles = (query: string): readonly string[] =>
  searchErrors(query).map(({ entry }) => entry.texts[0] ?? '');

/** A connector that names a certificate of before: no root is at fault. */
const TLS_NAME_GONE =
  '454 4.7.5 The certificate specified in TlsCertificateName of the SendConnector could not be found';

describe('the catalogue', () => {
  it('has messages of every source', () => {
    for (const source of ERROR_SOURCES) {
      expect(ERRORS.filter((entry) => entry.source === source).length, source).toBeGreaterThan(2);
    }
    expect(ERRORS.length).toBeGreaterThan(200);
  });

  it.each(ERRORS)('$source: $texts.0', ({ texts, unconfirmed = [], means, findings, fix, source, code }) => {
    expect(texts.length).toBeGreaterThan(0);
    expect(means).toMatch(/^\S.*[.]$/);
    if (fix !== undefined) expect(fix).toMatch(/[.)?]$/);
    // A message that is no chain fault says what it is instead.
    if (findings.length === 0) expect(fix).toBeDefined();
    for (const finding of findings) expect(FINDING_CODES).toContain(finding);
    expect(new Set(findings).size).toBe(findings.length);
    if (code !== null) expect(Number.isSafeInteger(code)).toBe(true);
    // Each message leads back to its entry.
    for (const text of [...texts, ...unconfirmed]) {
      const hits = searchErrors(text).map(({ entry }) => entry);
      expect(
        hits.some((hit) => hit.source === source && hit.texts[0] === texts[0]),
        text,
      ).toBe(true);
    }
    // What a maker was not seen to write is never shown as if it had.
    for (const text of unconfirmed) expect(texts).not.toContain(text);
  });

  it('never names a code twice within a source', () => {
    const codes = ERRORS.flatMap(({ source, code }) => (code === null ? [] : [`${source} ${code}`]));
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });
});

describe('a search', () => {
  it.each([
    '0x800B0109',
    '0X800b0109',
    '800b0109',
    '2148204809',
    '-2146762487',
    'error 0x800b0109 (-2146762487)',
    'CERT_E_UNTRUSTEDROOT',
    'cert e untrustedroot',
    'untrustedroot',
    'terminated in a root certificate which is not trusted',
  ])('finds the untrusted root by %s', (query) => {
    expect(titles(query).slice(0, 3)).toContain('CERT_E_UNTRUSTEDROOT');
  });

  it.each([
    ['-202', 'NET::ERR_CERT_AUTHORITY_INVALID'],
    ['err_cert_authority_invalid', 'NET::ERR_CERT_AUTHORITY_INVALID'],
    ['NET::ERR_CERT_DATE_INVALID', 'NET::ERR_CERT_DATE_INVALID'],
    ['36887', 'Schannel event 36887'],
    ['event id 36882', 'Schannel event 36882'],
    ['-9807', 'errSSLXCertChainInvalid'],
    ['80092013', 'CRYPT_E_REVOCATION_OFFLINE'],
    ['12175', 'ERROR_WINHTTP_SECURE_FAILURE'],
    ['sec_error_unknown_issuer', 'SEC_ERROR_UNKNOWN_ISSUER'],
    ['MSIS3015', 'MSIS3015'],
    ['AADSTS50008', 'AADSTS50008'],
    ['problem verifying the certificate', 'There was a problem verifying the certificate from the server'],
    [
      'problem acquiring a personal certificate',
      'There was a problem acquiring a personal certificate required to sign in',
    ],
    [
      "can't verify the certificate from the server",
      'Can’t verify the certificate from the server. Please contact your support team.',
    ],
    ['alert unknown ca', 'unknown_ca'],
    ['unable to get local issuer', 'unable to get local issuer certificate'],
    ['trust anchor for certification path not found', 'Trust anchor for certification path not found'],
    [
      'pkix path building failed',
      'PKIX path building failed: unable to find valid certification path to requested target',
    ],
  ])('for %s leads to %s', (query, title) => {
    expect(titles(query).slice(0, 5)).toContain(title);
  });

  it.each([
    ['HTTP Error 403.16', 'HTTP Error 403.16'],
    ['403.16', 'HTTP Error 403.16'],
    ['403.7', 'HTTP Error 403.7'],
    ['HTTP Error 403.7 - Forbidden', 'HTTP Error 403.7'],
    ['32042 Invalid incoming HTTPS certificate', 'LS User Services event 32042'],
    ['event 32042', 'LS User Services event 32042'],
    ['Event ID 224', 'Proxy event 394, 422'],
    ['EventID 276', 'AD FS event 276'],
    ['0x8007520C', '0x8007520C'],
    ['2147963404', '0x8007520C'],
    ['-2147003892', '0x8007520C'],
    ['The specified network password is not correct', 'The specified network password is not correct'],
    ['Error extracting keyentry aliases from PFX', 'Error extracting keyentry aliases from PFX'],
    ['Invalid keystore format', 'Invalid keystore format'],
    ['x509: negative serial number', 'x509: negative serial number'],
    [
      "cannot validate certificate for 10.0.0.1 because it doesn't contain any IP SANs",
      'x509: cannot validate certificate for because it doesn’t contain any IP SANs',
    ],
    [
      'certificate is not authorized to sign other certificates',
      'x509: invalid signature: parent certificate cannot sign this kind of certificate',
    ],
    ['No subject alternative names present', 'No subject alternative names present'],
    ['tls: private key does not match public key', 'tls: private key does not match public key'],
    [
      'Key usage violation in certificate has been detected.',
      'Key usage violation in certificate has been detected',
    ],
    [
      'is not suitable for direct mapping to a client system account',
      'The certificate received from the remote client application is not suitable for direct mapping to a client system account',
    ],
    ['TlsCertificateName of the SendConnector could not be found', TLS_NAME_GONE],
    ['TLS negotiation failed with error NoCredentials', TLS_NAME_GONE],
    ['CaUsedAsEndEntity', 'invalid peer certificate: Other(OtherError(CaUsedAsEndEntity))'],
    [
      'UnsupportedCriticalExtension',
      'invalid peer certificate: Other(OtherError(UnsupportedCriticalExtension))',
    ],
    ['CAPI2 event 11', 'CAPI2 event 11'],
    ['CAPI2 event 30', 'CAPI2 event 30'],
    ['KeyUsage does not allow digital signatures', 'KeyUsage does not allow digital signatures'],
    ['MOZILLA_PKIX_ERROR_ISSUER_NO_LONGER_TRUSTED', 'MOZILLA_PKIX_ERROR_ISSUER_NO_LONGER_TRUSTED'],
    [
      'Der Name des Sicherheitszertifikats ist ungültig oder entspricht nicht dem Namen der Zielwebsite "mail.contoso.com".',
      'The name on the security certificate is invalid or does not match the name of the site',
    ],
    [
      'サーバーからの証明書を確認する際、問題が発生しました',
      'There was a problem verifying the certificate from the server',
    ],
    ['Es wurde eine schwerwiegende Warnung vom Remoteendpunkt empfangen.', 'Schannel event 36887'],
    ['Une alerte irrécupérable a été reçue du point de terminaison distant.', 'Schannel event 36887'],
    ['HTTP-Fehler 403.16 - Forbidden', 'HTTP Error 403.16'],
    ['Erreur HTTP 403.7', 'HTTP Error 403.7'],
    ['HTTP エラー 403.16', 'HTTP Error 403.16'],
    ['403.16 Forbidden', 'HTTP Error 403.16'],
    ['CAPI2 Event ID 30', 'CAPI2 event 30'],
    ['CAPI2 30', 'CAPI2 event 30'],
    ['Event 11 CAPI2', 'CAPI2 event 11'],
    ['WAP event 224', 'Proxy event 394, 422'],
    ['EventID: 276', 'AD FS event 276'],
    ['Ereignis-ID 32042', 'LS User Services event 32042'],
    ['Das angegebene Netzwerkkennwort ist falsch.', 'The specified network password is not correct'],
    ['指定されたネットワーク パスワードが間違っています。', 'The specified network password is not correct'],
    [
      'Eine Zertifikatkette wurde zwar verarbeitet, endete jedoch mit einem Stammzertifikat, das beim Vertrauensanbieter nicht als vertrauenswürdig gilt. 0x800b0109 (-2146762487)',
      'CERT_E_UNTRUSTEDROOT',
    ],
    ['Der Zielprinzipalname ist falsch.', 'SEC_E_WRONG_PRINCIPAL'],
    [
      'El certificado remoto no es válido según el procedimiento de validación.',
      'The remote certificate is invalid according to the validation procedure',
    ],
    ['invalid peer certificate: UnknownIssuer', 'invalid peer certificate: UnknownIssuer'],
    ['invalid peer certificate: NotValidForName', 'invalid peer certificate: NotValidForName'],
  ])('puts first for %s: %s', (query, title) => {
    expect(titles(query)[0]).toBe(title);
  });

  it('finds several messages for one number', () => {
    expect(searchErrors('48').map(({ entry }) => entry.source)).toEqual(
      expect.arrayContaining(['alert', 'openssl']),
    );
  });

  it('finds messages with names between their words', () => {
    expect(
      titles('x509: certificate is valid for a.contoso.com, b.contoso.com, not sts.contoso.com')[0],
    ).toBe('x509: certificate is valid for, not');
  });

  it('is empty for nothing, and for what nobody knows', () => {
    for (const query of ['', '   ', '…', 'zzzzqqq', '0x12345678']) expect(searchErrors(query)).toEqual([]);
  });
});

describe('a pasted log', () => {
  const LOG = `
2026-11-23 14:12:03.127 INFO  [worker-48] sts.contoso.com:443 connecting, 62 requests, 20 waiting
2026-11-23 14:12:03.411 ERROR javax.net.ssl.SSLHandshakeException: PKIX path building failed:
  sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target
Log Name: System  Source: Schannel  Event ID: 36882  Level: Error  Computer: web01.contoso.net
CertVerifyCertificateChainPolicy returned 0x800B010F (-2146762481)
`;

  it('gives the messages in it', () => {
    const found = titles(LOG);
    expect(found).toContain(
      'PKIX path building failed: unable to find valid certification path to requested target',
    );
    expect(found).toContain('Schannel event 36882');
    expect(found).toContain('CERT_E_CN_NO_MATCH');
  });

  it('takes times, ports and counts for nothing', () => {
    const sources = searchErrors(LOG).map(({ entry }) => entry);
    expect(sources.filter(({ source }) => source === 'openssl' || source === 'alert')).toEqual([]);
  });

  it('is read quickly, however long', () => {
    const started = performance.now();
    expect(titles(LOG.repeat(2_000))).toContain('CERT_E_CN_NO_MATCH');
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('the other way round', () => {
  it('tells what users see for a fault', () => {
    const seen = seenFor('issuer-not-found').map(({ text }) => text);
    expect(seen).toContain('There was a problem verifying the certificate from the server');
    expect(seen.length).toBeGreaterThan(4);
    expect(new Set(seenFor('expired').map(({ source }) => source)).size).toBe(seenFor('expired').length);
  });

  it('tells nothing where nobody sees anything', () => {
    expect(seenFor('presented-root')).toEqual([]);
  });
});

it('writes codes as they are met', () => {
  expect(codeForms(0x800b0109)).toEqual(['0x800B0109', '2148204809', '-2146762487']);
  expect(codeForms(-202)).toEqual(['-202']);
  expect(codeForms(36887)).toEqual(['36887']);
});

import {
  CONSTRAINTS,
  CRITICAL,
  DATES,
  GAP,
  MALFORMED,
  NAME,
  NONE,
  NOT_CA,
  NO_REVOCATION,
  PATH_LENGTH,
  POLICY,
  PURPOSE,
  REVOKED,
  SELF_SIGNED,
  SIGNATURE,
  UNKNOWN_ISSUER,
  UNTRUSTED_ROOT,
} from './causes.ts';
import { numbered, row } from './row.ts';
import type { SourceEntries } from './types.ts';

/** Microsoft's own lists of what these codes mean, read on 2026-11-28. A code without any is general knowledge, or more is said of it. */
const CHAIN_POLICY =
  'https://learn.microsoft.com/en-us/windows/win32/api/wincrypt/ns-wincrypt-cert_chain_policy_status';
const HRESULTS = 'https://learn.microsoft.com/en-us/windows/win32/com/com-error-codes-4';
const RETURN_VALUES =
  'https://learn.microsoft.com/en-us/windows/win32/seccrypto/certificate-and-trust-return-values';

/** Of chain building, signature checks and stores: result codes (HRESULT), events of CAPI2, the import of a PFX. */
export const windows: SourceEntries = [
  numbered(
    0x800b0109,
    'CERT_E_UNTRUSTEDROOT',
    'The chain is complete, but its root is not trusted on this computer.',
    UNTRUSTED_ROOT,
    {
      text: 'A certificate chain processed, but terminated in a root certificate which is not trusted by the trust provider.',
      from: CHAIN_POLICY,
      texts: [
        'Eine Zertifikatkette wurde zwar verarbeitet, endete jedoch mit einem Stammzertifikat, das beim Vertrauensanbieter nicht als vertrauenswürdig gilt',
        'Une chaîne de certificats a été traitée mais s’est terminée par un certificat racine qui n’est pas approuvé par le fournisseur d’approbation',
        'Se procesó correctamente una cadena de certificados, pero termina en un certificado de raíz no compatible con el proveedor de confianza',
        '証明書チェーンは処理されましたが、信頼プロバイダーによって信頼されていないルート証明書で終了しました',
      ],
    },
  ),
  numbered(
    0x800b010a,
    'CERT_E_CHAINING',
    'No chain up to a trusted root could be built: the certificate of an issuer is missing.',
    GAP,
    { text: 'A certificate chain could not be built to a trusted root authority.', from: CHAIN_POLICY },
  ),
  numbered(
    0x800b010f,
    'CERT_E_CN_NO_MATCH',
    'The certificate does not list the name that was connected to.',
    NAME,
    {
      text: "The certificate's CN name does not match the passed value.",
      from: CHAIN_POLICY,
    },
  ),
  numbered(
    0x800b0101,
    'CERT_E_EXPIRED',
    'A certificate of the chain is out of its dates, by this computer’s clock.',
    DATES,
    {
      text: 'A required certificate is not within its validity period when verifying against the current system clock or the timestamp in the signed file.',
      from: CHAIN_POLICY,
    },
  ),
  numbered(0x800b0110, 'CERT_E_WRONG_USAGE', 'The certificate was not issued for this use.', PURPOSE, {
    text: 'The certificate is not valid for the requested usage.',
    from: CHAIN_POLICY,
  }),
  numbered(0x800b010c, 'CERT_E_REVOKED', 'A certificate of the chain was revoked by its CA.', REVOKED, {
    text: 'A certificate was explicitly revoked by its issuer.',
    from: CHAIN_POLICY,
    confirm: 'revocation',
  }),
  numbered(0x800b010e, 'CERT_E_REVOCATION_FAILURE', 'Revocation could not be checked.', NO_REVOCATION, {
    text: 'The revocation process could not continue - the certificate(s) could not be checked.',
    from: CHAIN_POLICY,
    confirm: 'revocation',
  }),
  numbered(
    0x800b010d,
    'CERT_E_UNTRUSTEDTESTROOT',
    'The chain ends at a root meant for tests, which is switched off here.',
    UNTRUSTED_ROOT,
    { from: CHAIN_POLICY },
  ),
  numbered(
    0x800b0111,
    'TRUST_E_EXPLICIT_DISTRUST',
    'A certificate of the chain is marked as not trusted on this computer.',
    ['certificate-blocked', 'anchor-distrusted'],
    { from: RETURN_VALUES },
  ),
  numbered(
    0x800b0112,
    'CERT_E_UNTRUSTEDCA',
    'The chain was built, but whoever judges it does not trust one of its CAs.',
    ['anchor-purpose', 'root-not-trusted'],
    { from: RETURN_VALUES },
  ),
  numbered(
    0x800b0102,
    'CERT_E_VALIDITYPERIODNESTING',
    'The dates of the chain do not nest: a certificate outlives its CA’s.',
    ['expired'],
    { from: CHAIN_POLICY },
  ),
  numbered(
    0x800b0103,
    'CERT_E_ROLE',
    'A server’s certificate is used as a CA, or the other way round.',
    ['issuer-not-ca', 'leaf-is-ca'],
    { from: CHAIN_POLICY },
  ),
  numbered(
    0x800b0104,
    'CERT_E_PATHLENCONST',
    'There are more CAs in the chain than one of them allows.',
    PATH_LENGTH,
    { from: RETURN_VALUES },
  ),
  numbered(
    0x800b0105,
    'CERT_E_CRITICAL',
    'A certificate has a critical extension that Windows does not know.',
    CRITICAL,
    { from: RETURN_VALUES },
  ),
  numbered(
    0x800b0106,
    'CERT_E_PURPOSE',
    'A certificate is used for a purpose that its CA did not name.',
    PURPOSE,
    { from: CHAIN_POLICY },
  ),
  numbered(
    0x800b0107,
    'CERT_E_ISSUERCHAINING',
    'A parent did not issue the child it is said to have issued.',
    SIGNATURE,
    { from: RETURN_VALUES },
  ),
  numbered(
    0x800b0108,
    'CERT_E_MALFORMED',
    'A certificate lacks an important field, or it is empty.',
    MALFORMED,
    { from: RETURN_VALUES },
  ),
  numbered(
    0x800b010b,
    'TRUST_E_FAIL',
    'Trust failed for a reason that the code does not name.',
    UNKNOWN_ISSUER,
    { from: HRESULTS, text: 'Generic trust failure.' },
  ),
  numbered(
    0x800b0113,
    'CERT_E_INVALID_POLICY',
    'The policies of a certificate are not valid in the chain.',
    POLICY,
    {
      from: RETURN_VALUES,
    },
  ),
  numbered(0x800b0114, 'CERT_E_INVALID_NAME', 'A CA of the chain may not issue for this name.', CONSTRAINTS, {
    from: RETURN_VALUES,
  }),
  numbered(
    0x800b0100,
    'TRUST_E_NOSIGNATURE',
    'A file has no signature: not a matter of a server’s chain.',
    NONE,
    {
      from: HRESULTS,
      fix: 'It is about signed programs or scripts; nothing on a server’s chain changes it.',
    },
  ),
  numbered(
    0x80096004,
    'TRUST_E_CERT_SIGNATURE',
    'The signature of a certificate in the chain could not be verified.',
    SIGNATURE,
    {
      from: CHAIN_POLICY,
      text: 'The signature of the certificate cannot be verified.',
    },
  ),
  numbered(
    0x80096019,
    'TRUST_E_BASIC_CONSTRAINTS',
    'What basic constraints allow was not kept, or they are missing where a CA needs them.',
    [...NOT_CA, ...PATH_LENGTH],
    { from: CHAIN_POLICY },
  ),
  numbered(0x80092010, 'CRYPT_E_REVOKED', 'The certificate is revoked.', REVOKED, {
    from: CHAIN_POLICY,
    text: 'The certificate is revoked.',
    confirm: 'revocation',
  }),
  numbered(
    0x80092012,
    'CRYPT_E_NO_REVOCATION_CHECK',
    'Windows could not check whether the certificate was revoked. That a server was offline has a code of its own (0x80092013).',
    NO_REVOCATION,
    {
      from: CHAIN_POLICY,
      text: 'The revocation function was unable to check revocation for the certificate.',
      confirm: 'revocation',
    },
  ),
  numbered(
    0x80092013,
    'CRYPT_E_REVOCATION_OFFLINE',
    'Whether the certificate was revoked could not be checked, because the server that tells it was offline.',
    NO_REVOCATION,
    {
      from: CHAIN_POLICY,
      text: 'The revocation function was unable to check revocation because the revocation server was offline.',
      confirm: 'revocation',
    },
  ),
  numbered(
    0x80092014,
    'CRYPT_E_NOT_IN_REVOCATION_DATABASE',
    'The server that tells what was revoked does not know the certificate.',
    ['revocation-unknown'],
    {
      from: HRESULTS,
      confirm: 'revocation',
    },
  ),
  numbered(
    0x80092004,
    'CRYPT_E_NOT_FOUND',
    'What was looked for, a certificate or a property of one such as its key, was not found.',
    NONE,
    {
      from: HRESULTS,
      text: 'Cannot find object or property.',
      fix: 'Compare the thumbprint in the configuration with the computer’s personal store, and see that the certificate there has its key. Take care for an invisible mark in front of a copied thumbprint.',
    },
  ),
  numbered(0x80092007, 'CRYPT_E_SELF_SIGNED', 'The certificate is signed with its own key.', SELF_SIGNED, {
    from: HRESULTS,
  }),
  numbered(
    0x80092002,
    'CRYPT_E_BAD_ENCODE',
    'A certificate or message could not be decoded or encoded.',
    MALFORMED,
    { from: HRESULTS },
  ),
  numbered(
    0x8009200b,
    'CRYPT_E_NO_KEY_PROPERTY',
    'The certificate and its key were not found on this computer.',
    NONE,
    {
      from: HRESULTS,
      text: 'Cannot find the certificate and private key for decryption.',
      fix: 'Import the PFX on this computer, or mend the link to the key with certutil -repairstore my <serial number>.',
    },
  ),
  numbered(
    0x80090016,
    'NTE_BAD_KEYSET',
    'The key of a certificate is missing, or the account may not read it.',
    NONE,
    {
      text: 'Keyset does not exist',
      fix: 'Give the service account read on the key (certlm.msc, All Tasks, Manage Private Keys), or import the PFX again.',
    },
  ),
  row(
    ['CAPI2 event 11', 'Microsoft-Windows-CAPI2 event 11 Build Chain', 'Build Chain CAPI2'],
    'Windows built a chain, and the result code at the end says what came of it. The event names each certificate by its SHA-1 and its subject; the certificates themselves are not in it.',
    [...UNKNOWN_ISSUER, ...DATES],
    {
      from: 'https://detection-wiki-dev.pages.dev/microsoft-windows-capi2/11',
      confirm: 'host',
    },
  ),
  row(
    ['CAPI2 event 30', 'Microsoft-Windows-CAPI2 event 30 Verify Chain Policy', 'Verify Chain Policy CAPI2'],
    'Windows judged a chain it had built: name, purpose and trust; the result code says which failed. The event names certificates by SHA-1 and subject only.',
    ['host-not-covered', ...UNTRUSTED_ROOT],
    {
      confirm: 'host',
    },
  ),
  row(
    [
      'CAPI2 event 53',
      'Microsoft-Windows-CAPI2 event 53 Retrieve Object from Network',
      'Retrieve Object from Network CAPI2',
    ],
    'Windows tried to fetch an issuer or a revocation list; the result says whether it came. The event names certificates by SHA-1 and subject only.',
    NO_REVOCATION,
    {
      confirm: 'revocation',
    },
  ),
  row(
    [
      'The specified network password is not correct',
      'ERROR_INVALID_PASSWORD',
      'Das angegebene Netzwerkkennwort ist falsch',
      'Le mot de passe réseau spécifié est incorrect',
      'Le mot de passe réseau spécifié n’est pas correct',
      'La contraseña de red especificada no es válida',
      'La contraseña de red especificada no es correcta',
      '指定されたネットワーク パスワードが間違っています',
    ],
    'While importing a PFX: the password is wrong, or the file is encrypted with AES-256 and SHA-256, which Windows Server 2016 and Windows 10 before 1709 do not read. Not the server’s chain.',
    NONE,
    {
      code: 0x80070056,
      fix: 'If the password is right: export the PFX again with “TripleDES-SHA1” (Export-PfxCertificate -CryptoAlgorithmOption TripleDES_SHA1, or openssl pkcs12 -export -legacy).',
    },
  ),
];

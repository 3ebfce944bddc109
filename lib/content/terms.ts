/** Words for the names that certificates use for usages and purposes. */
const KEY_USAGES: Readonly<Record<string, string>> = {
  digitalSignature: 'digital signature',
  nonRepudiation: 'non-repudiation',
  keyEncipherment: 'key encipherment',
  dataEncipherment: 'data encipherment',
  keyAgreement: 'key agreement',
  keyCertSign: 'certificate signing',
  cRLSign: 'CRL signing',
  encipherOnly: 'encipher only',
  decipherOnly: 'decipher only',
};

const PURPOSES: Readonly<Record<string, string>> = {
  serverAuth: 'server authentication',
  clientAuth: 'client authentication',
  codeSigning: 'code signing',
  emailProtection: 'e-mail protection',
  timeStamping: 'time stamping',
  ocspSigning: 'OCSP signing',
  anyExtendedKeyUsage: 'any purpose',
  smartcardLogon: 'smart card logon',
  encryptingFileSystem: 'encrypting files',
  kdcAuthentication: 'Kerberos authentication',
  ipsecIKE: 'IPsec',
};

/** “certificate signing” for `keyCertSign`; unknown names stay as they are. */
export const keyUsageWords = (name: string): string => KEY_USAGES[name] ?? name;

/** “server authentication” for `serverAuth`; an OID without a name here stays as it is. */
export const purposeWords = (name: string): string => PURPOSES[name] ?? name;

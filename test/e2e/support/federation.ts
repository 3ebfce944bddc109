/** Federation metadata as AD FS has it, signed, with certificates made for the run. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { SignedXml } from 'xml-crypto';
import { createAuthority, privateKeyPem, type Issued } from '#lib/cli/pki.ts';
import { DAY_MS } from '#lib/core/time.ts';
import { METADATA_PATH } from '#lib/endpoints/api.ts';
import { presented } from './hierarchy.ts';
import type { LoopbackServer } from './servers.ts';

/** A self-signed certificate of a federation service that ends in so many days. */
export const tokenCertificate = (name: string, days: number): Promise<Issued> =>
  createAuthority({
    subject: `CN=${name}`,
    key: 'rsa-2048',
    notBefore: new Date(Date.now() - 300 * DAY_MS),
    // Half a day more, so that whole days don't change while a test runs.
    notAfter: new Date(Math.floor(Date.now() / 1000) * 1000 + (days + 0.5) * DAY_MS),
  });

const descriptor = (use: string, { der }: Issued): string =>
  `<KeyDescriptor use="${use}"><KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><X509Data><X509Certificate>${Buffer.from(der).toString('base64')}</X509Certificate></X509Data></KeyInfo></KeyDescriptor>`;

/** Signed with the first of the signing certificates. */
export async function signedMetadata(
  signing: readonly [Issued, ...Issued[]],
  decrypting: Issued,
): Promise<string> {
  const keys = [descriptor('encryption', decrypting), ...signing.map((one) => descriptor('signing', one))];
  const xml = `<?xml version="1.0" encoding="utf-8"?><EntityDescriptor ID="_1" entityID="http://sts.contoso.test/adfs/services/trust" xmlns="urn:oasis:names:tc:SAML:2.0:metadata"><IDPSSODescriptor>${keys.join('')}</IDPSSODescriptor></EntityDescriptor>`;
  const signed = new SignedXml({
    privateKey: await privateKeyPem(signing[0].keys),
    publicCert: signing[0].pem,
    signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
    canonicalizationAlgorithm: 'http://www.w3.org/2001/10/xml-exc-c14n#',
  });
  signed.addReference({
    xpath: '/*',
    transforms: [
      'http://www.w3.org/2000/09/xmldsig#enveloped-signature',
      'http://www.w3.org/2001/10/xml-exc-c14n#',
    ],
    digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
  });
  signed.computeSignature(xml, { location: { reference: '/*', action: 'prepend' } });
  return signed.getSignedXml();
}

/** A federation service on loopback: a chain, and its metadata at the usual path. */
export async function serveMetadata(
  chain: readonly [Issued, ...Issued[]],
  xml: string,
): Promise<LoopbackServer> {
  const { keyPem } = await presented(chain);
  let connections = 0;
  const server = createServer(
    { key: keyPem, cert: chain.map(({ pem }) => pem).join('') },
    (request, response) => {
      const known = request.url === METADATA_PATH;
      response.writeHead(known ? 200 : 404, { 'content-type': 'application/samlmetadata+xml' });
      response.end(known ? xml : '');
    },
  );
  server.on('connection', () => {
    connections += 1;
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => connections,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

import type { SaidOfInput } from '../problems.ts';

/** Directives with the file that they name, each in its server's own grammar. */
const DIRECTIVES: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['Apache', /^[ \t]*SSLCertificateFile[ \t]+"?([^\s"]{1,200})/im],
  ['nginx', /^[ \t]*ssl_certificate[ \t]+"?([^\s;"]{1,200})"?[ \t]*;/m],
  ['HAProxy', /^[ \t]*(?:bind|server)[ \t][^\n]{0,200}?[ \t](?:crt|crt-list)[ \t]+([^\s]{1,200})/m],
  ['Postfix', /^[ \t]*smtpd_tls_(?:cert_file|chain_files)[ \t]*=[ \t]*([^\s,]{1,200})/m],
  ['Dovecot', /^[ \t]*ssl_cert[ \t]*=[ \t]*<[ \t]*([^\s]{1,200})/m],
  ['Exim', /^[ \t]*tls_certificate[ \t]*=[ \t]*([^\s]{1,200})/m],
  ['Caddy', /^[ \t]*tls[ \t]+(\/[^\s]{1,200})[ \t]+\/[^\s]{1,200}[ \t]*$/m],
  [
    'Tomcat',
    /<(?:Connector|Certificate)\b[^<>]{0,800}\b(?:certificateFile|certificateKeystoreFile|keystoreFile)="([^"]{1,200})"/,
  ],
  ['PostgreSQL', /^[ \t]*ssl_cert_file[ \t]*=[ \t]*'([^'\n]{1,200})'/m],
  ['MySQL', /^[ \t]*ssl[-_]cert[ \t]*=[ \t]*"?([^\s"]{1,200})/m],
];

/**
 * Configuration of a server that names the files of certificates, and holds none itself: whose it is, and the first
 * file with a certificate that it names; null: it is none.
 */
export function serverConfiguration(text: string): SaidOfInput | null {
  for (const [kind, pattern] of DIRECTIVES) {
    const named = pattern.exec(text)?.[1];
    if (named !== undefined) return { code: 'is-server-configuration', params: { kind, name: named } };
  }
  return null;
}

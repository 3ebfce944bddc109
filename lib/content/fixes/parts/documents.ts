/** Documents that recipes were read in; each address once, under one title. Read in copies on 2026-11-28. */
import { readIn, shownBy } from '#lib/core/source.ts';

const WINDOWS_SERVER = 'https://learn.microsoft.com/en-us/windows-server';
const POWERSHELL = 'https://learn.microsoft.com/en-us/powershell/module';
const TROUBLESHOOT = 'https://learn.microsoft.com/en-us/troubleshoot/windows-server';
const OPENSSL = 'https://docs.openssl.org/3.0/man1';

/** What a step says of this page: the page itself shows it. */
export const THIS_PAGE = shownBy('this page itself');
/** Commands of OpenSSL that were run on real certificates. */
export const RUN_WITH_OPENSSL = shownBy(
  'run with OpenSSL 3.0 (test/content/fixes/renewed-intermediate.test.ts)',
);

// Windows
export const CERTUTIL = readIn(
  'Microsoft: certutil',
  `${WINDOWS_SERVER}/administration/windows-commands/certutil`,
);
/** Has the request by certreq, and the store of the directory service. */
export const LDAPS = readIn(
  'Microsoft: Enable LDAP over SSL with a third-party certification authority',
  `${TROUBLESHOOT}/active-directory/enable-ldap-over-ssl-3rd-certification-authority`,
);
export const RENEW_SERVER_CERTIFICATE = readIn(
  '[MS-ADTS] §3.1.1.3.3.22 renewServerCertificate',
  'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-adts/4cf26e43-ae0b-4823-b00c-18205ab78065',
);
export const MISPLACED_ROOTS = readIn(
  'Microsoft: KB 2802568 (certificates that are not self-signed, among the roots)',
  'https://support.microsoft.com/kb/2802568',
);
export const IMPORT_PFX = readIn(
  'Microsoft: Import-PfxCertificate',
  `${POWERSHELL}/pki/import-pfxcertificate`,
);
export const NETSH_HTTP = readIn(
  'Microsoft: netsh http',
  `${WINDOWS_SERVER}/administration/windows-commands/netsh-http`,
);
export const GPO_ROOTS = readIn(
  'Microsoft: Distribute certificates to client computers by using Group Policy',
  `${WINDOWS_SERVER}/identity/ad-fs/deployment/distribute-certificates-to-client-computers-by-using-group-policy`,
);

// Of no maker, and of the shell
export const SENT_LIST = readIn(
  'RFC 8446 §4.4.2 (TLS 1.3, the list of certificates)',
  'https://www.rfc-editor.org/rfc/rfc8446#section-4.4.2',
);
export const COREUTILS = readIn(
  'GNU coreutils: cp, install, mv',
  'https://www.gnu.org/software/coreutils/manual/coreutils.html#Basic-operations',
);

// OpenSSL
export const S_CLIENT = readIn('OpenSSL 3.0: openssl-s_client', `${OPENSSL}/openssl-s_client/`);
export const OPENSSL_REQ = readIn('OpenSSL 3.0: openssl-req', `${OPENSSL}/openssl-req/`);
export const OPENSSL_PKCS12 = readIn('OpenSSL 3.0: openssl-pkcs12', `${OPENSSL}/openssl-pkcs12/`);
export const OPENSSL_PKEY = readIn('OpenSSL 3.0: openssl-pkey', `${OPENSSL}/openssl-pkey/`);
export const OPENSSL_VERIFY = readIn('OpenSSL 3.0: openssl-verify', `${OPENSSL}/openssl-verify/`);

// Servers
export const ADFS_CERTIFICATES = readIn(
  'Microsoft: Manage TLS/SSL certificates in AD FS and WAP',
  `${WINDOWS_SERVER}/identity/ad-fs/operations/manage-ssl-certificates-ad-fs-wap`,
);
export const ADFS_REQUIREMENTS = readIn(
  'AD FS requirements',
  `${WINDOWS_SERVER}/identity/ad-fs/overview/ad-fs-requirements`,
);
export const INSTALL_WAP = readIn(
  'Microsoft: Install-WebApplicationProxy',
  `${POWERSHELL}/webapplicationproxy/install-webapplicationproxy`,
);
export const WAP_APPLICATION = readIn(
  'Microsoft: Set-WebApplicationProxyApplication',
  `${POWERSHELL}/webapplicationproxy/set-webapplicationproxyapplication`,
);
export const WEB_BINDING = readIn(
  'Microsoft: New-WebBinding',
  `${POWERSHELL}/webadministration/new-webbinding`,
);
export const ENABLE_EXCHANGE_CERTIFICATE = readIn(
  'Microsoft: Enable-ExchangeCertificate',
  `${POWERSHELL}/exchange/enable-exchangecertificate`,
);
export const GET_EXCHANGE_CERTIFICATE = readIn(
  'Microsoft: Get-ExchangeCertificate',
  `${POWERSHELL}/exchange/get-exchangecertificate`,
);
export const SET_CS_CERTIFICATE = readIn(
  'Microsoft: Set-CsCertificate',
  `${POWERSHELL}/skype/set-cscertificate`,
);
export const GET_CS_CERTIFICATE = readIn(
  'Microsoft: Get-CsCertificate',
  `${POWERSHELL}/skype/get-cscertificate`,
);
export const STOP_CS_SERVICE = readIn(
  'Microsoft: Stop-CsWindowsService',
  `${POWERSHELL}/skype/stop-cswindowsservice`,
);
export const SQL_ENCRYPTION = readIn(
  'Microsoft: Configure SQL Server Database Engine for encrypting connections',
  'https://learn.microsoft.com/en-us/sql/database-engine/configure-windows/configure-sql-server-encryption',
);
export const RDP_LISTENER = readIn(
  'Microsoft: Remote Desktop listener certificate configurations',
  `${TROUBLESHOOT}/remote/remote-desktop-listener-certificate-configurations`,
);
export const EXPORT_NPS = readIn(
  'Microsoft: Export-NpsConfiguration',
  `${POWERSHELL}/nps/export-npsconfiguration`,
);
export const RENEW_ON_GATEWAY = readIn(
  'Microsoft: Renew Application Gateway certificates',
  'https://learn.microsoft.com/en-us/azure/application-gateway/renew-certificates',
);
export const GATEWAY_TLS = readIn(
  'Microsoft: TLS termination and end to end TLS with Application Gateway',
  'https://learn.microsoft.com/en-us/azure/application-gateway/ssl-overview',
);
export const EDGE_REQUIREMENTS = readIn(
  'Edge Server environmental requirements in Skype for Business Server',
  'https://learn.microsoft.com/en-us/SkypeForBusiness/plan-your-deployment/edge-server-deployments/edge-environmental-requirements',
);
export const NGINX_SSL = readIn(
  'nginx: Module ngx_http_ssl_module',
  'https://nginx.org/en/docs/http/ngx_http_ssl_module.html',
);
export const NGINX_CONTROL = readIn('nginx: Controlling nginx', 'https://nginx.org/en/docs/control.html');
export const NGINX_SWITCHES = readIn(
  'nginx: Command-line parameters',
  'https://nginx.org/en/docs/switches.html',
);
export const MOD_SSL = readIn('Apache: mod_ssl', 'https://httpd.apache.org/docs/2.4/mod/mod_ssl.html');
export const APACHE_STOPPING = readIn(
  'Apache: Stopping and restarting',
  'https://httpd.apache.org/docs/2.4/stopping.html',
);
export const APACHE_VHOSTS = readIn(
  'Apache: Name-based virtual hosts',
  'https://httpd.apache.org/docs/2.4/vhosts/name-based.html',
);
export const HAPROXY_CONFIGURATION = readIn(
  'HAProxy: Configuration manual',
  'https://docs.haproxy.org/2.6/configuration.html',
);
export const HAPROXY_MANAGEMENT = readIn(
  'HAProxy: Management guide',
  'https://docs.haproxy.org/2.6/management.html',
);
export const POSTFIX = readIn(
  'Postfix: postconf(5), smtpd_tls_chain_files',
  'https://www.postfix.org/postconf.5.html#smtpd_tls_chain_files',
);
export const DOVECOT = readIn(
  'Dovecot: SSL configuration',
  'https://doc.dovecot.org/2.3/configuration_manual/dovecot_ssl_configuration/',
);
export const F5_CHAIN = readIn(
  'FixMyCert on F5’s K13302: certificate chains on BIG-IP',
  'https://fixmycert.com/guides/f5-certificate-chain',
);
export const NETSCALER_LINK = readIn(
  'NetScaler: Install, link, and update certificates',
  'https://docs.netscaler.com/en-us/citrix-adc/current-release/ssl/ssl-certificates/add-group-certs.html',
);
export const NETSCALER_STAPLING = readIn(
  'NetScaler: OCSP stapling',
  'https://docs.citrix.com/en-us/citrix-adc/current-release/ssl/ssl-11-1-ocsp-stapling-solution',
);

// Clients
export const INTUNE_ROOTS = readIn(
  'Microsoft: Trusted root certificate profiles for Intune',
  'https://learn.microsoft.com/en-us/mem/intune/protect/certificates-trusted-root',
);
export const FIREFOX_POLICIES = readIn(
  'Mozilla: policy templates',
  'https://github.com/mozilla/policy-templates#certificates--install',
);
export const FIREFOX_SYSTEM_ROOTS = readIn(
  'Mozilla: Automatically trust third-party root certificates',
  'https://support.mozilla.org/en-US/kb/automatically-trust-third-party-certificates',
);
export const UPDATE_CA_TRUST = readIn(
  'Red Hat: Using shared system certificates',
  'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/10/html/securing_networks/using-shared-system-certificates',
);
export const APPLE_TRUST = readIn(
  'Apple: Trust manually installed certificate profiles',
  'https://support.apple.com/en-us/HT204477',
);
export const KEYTOOL = readIn(
  'Oracle: keytool',
  'https://docs.oracle.com/en/java/javase/17/docs/specs/man/keytool.html',
);
export const UPDATE_CA_CERTIFICATES = readIn(
  'Debian: update-ca-certificates(8)',
  'https://manpages.debian.org/bookworm/ca-certificates/update-ca-certificates.8.en.html',
);
export const ANDROID_SECURITY = readIn(
  'Android: Network security configuration',
  'https://developer.android.com/privacy-and-security/security-config',
);
export const MACOS_11 = readIn(
  'Twocanoes, with Apple’s notes on macOS 11: trusting certificates in the System keychain',
  'https://twocanoes.com/trusting-certificates-in-system-keychain-without-prompting/',
);

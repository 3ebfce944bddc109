/** Clients that are started once for each case: command line programs of OpenSSL, GnuTLS and curl. */
import { askEach, run, versionOf } from './run.ts';
import { oneLine, type Answer, type LabClient } from './types.ts';

const isAddress = (host: string): boolean => /^[\d.]+$/.test(host);

/** At the security level of Debian's TLS (2), for a server of this name. */
export const opensslVerify: LabClient = {
  id: 'openssl-verify',
  profile: 'openssl',
  connects: false,
  version: async () => versionOf('openssl', ['version'], /OpenSSL [\d.]+\w*/),
  ask: async (exhibits) =>
    askEach(exhibits, async ({ case: { host, sent }, rootsFile, othersFile, leafFile }): Promise<Answer> => {
      const { code, output } = await run('openssl', [
        'verify',
        '-no-CApath',
        '-no-CAstore',
        '-CAfile',
        rootsFile,
        // The program refuses a file without certificates, whatever the chain.
        ...(sent.length > 1 ? ['-untrusted', othersFile] : []),
        '-purpose',
        'sslserver',
        '-auth_level',
        '2',
        isAddress(host) ? '-verify_ip' : '-verify_hostname',
        host,
        leafFile,
      ]);
      return {
        accepts: code === 0,
        reason: oneLine(/error \d+.*|Unable.*|Could not.*/.exec(output)?.[0] ?? ''),
      };
    }),
};

export const gnutls: LabClient = {
  id: 'gnutls',
  profile: 'gnutls',
  connects: true,
  version: async () => versionOf('gnutls-cli', ['--version'], /gnutls-cli [\d.]+/),
  ask: async (exhibits) =>
    askEach(exhibits, async ({ case: { host }, port, rootsFile }): Promise<Answer | null> => {
      if (port === null) return null;
      const { code, output } = await run('gnutls-cli', [
        '--x509cafile',
        rootsFile,
        ...(isAddress(host) ? [] : ['--sni-hostname', host]),
        '--verify-hostname',
        host,
        '-p',
        String(port),
        '127.0.0.1',
      ]);
      return { accepts: code === 0, reason: oneLine(/Status: .*|\*\*\* .*|Error.*/.exec(output)?.[0] ?? '') };
    }),
};

export const curl: LabClient = {
  id: 'curl',
  profile: 'openssl',
  connects: true,
  version: async () => versionOf('/usr/bin/curl', ['--version'], /curl [\d.]+.*?OpenSSL\/[\d.]+/),
  ask: async (exhibits) =>
    askEach(exhibits, async ({ case: { host }, port, rootsFile }): Promise<Answer | null> => {
      if (port === null) return null;
      const { code, output } = await run('/usr/bin/curl', [
        '-sS',
        '--max-time',
        '8',
        '--noproxy',
        '*',
        '--cacert',
        rootsFile,
        '--connect-to',
        `::127.0.0.1:${port}`,
        `https://${host}:${port}/`,
      ]);
      return { accepts: code === 0, reason: oneLine(/curl: .*/.exec(output)?.[0] ?? '') };
    }),
};

import { UNVERIFIED } from '#lib/core/source.ts';
import { OPENSSL_PKCS12, POSTFIX, DOVECOT } from '../parts/documents.ts';
import {
  CERTIFICATES,
  fileAssign,
  fileReplace,
  fileSend,
  installChain,
  KEYS,
  type ChainFileServer,
} from '../parts/chain-file.ts';
import { fromOutside } from '../parts/checks.ts';
import { config, lines, sh } from '../parts/command.ts';
import type { ServerContent, Step } from '../parts/types.ts';

const RELOAD: Step = {
  text: 'Let the service take it up: a reload where it has one, else a restart.',
  source: UNVERIFIED,
  command: sh`sudo systemctl reload-or-restart YOUR-SERVICE`,
  disrupts: 'A restart disconnects whoever uses the service.',
};

const SERVICE: ChainFileServer = {
  folder: '/etc/YOUR-SERVICE',
  find: {
    text: 'See which files the service names now; put its name in place of YOUR-SERVICE here and below.',
    source: UNVERIFIED,
    command: sh`sudo grep -rniE 'cert|tls|ssl' /etc/YOUR-SERVICE`,
  },
  install: installChain,
  configure: ({ files }) => [
    {
      text: 'Name the files in its configuration. Postfix (3.4 and later), in main.cf, key first:',
      source: POSTFIX,
      command: config`smtpd_tls_chain_files = ${KEYS + files.key}, ${CERTIFICATES + files.fullChain}`,
    },
    {
      text: 'Dovecot (2.3):',
      source: DOVECOT,
      command: lines(
        config`ssl_cert = <${CERTIFICATES + files.fullChain}`,
        config`ssl_key = <${KEYS + files.key}`,
      ),
    },
    {
      text: 'Java (Tomcat and others) reads a PKCS #12 file that holds the intermediates:',
      source: OPENSSL_PKCS12,
      command: sh`openssl pkcs12 -export -inkey ${files.key} -in ${files.fullChain} -out ${files.pfx}`,
    },
  ],
  reload: RELOAD,
};

export const linux: ServerContent<'linux'> = {
  id: 'linux',
  title: 'Another service on Linux or an appliance',
  name: 'Linux',
  how: [
    {
      text: 'Nearly all send a PEM file as it stands: the server’s certificate first, intermediates after it. Appliances call the second part “chain”, “CA bundle” or “intermediate”.',
      source: UNVERIFIED,
    },
  ],
  recipes: {
    send: (v) => fileSend(v, SERVICE),
    replace: (v) => fileReplace(v, SERVICE),
    assign: (v) =>
      fileAssign(v, SERVICE, {
        text: 'Find which listener answers on this address and port, and which certificate it falls back to when it gets no server name, or an unknown one.',
        source: UNVERIFIED,
      }),
    staple: (v) => ({
      steps: [
        {
          text: 'Look for “OCSP stapling” in the documentation of the service; few besides web servers have it.',
          source: UNVERIFIED,
        },
      ],
      check: fromOutside(v),
      undo: [{ text: 'Turn it off again.', source: UNVERIFIED }],
    }),
  },
};

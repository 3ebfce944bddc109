import { UNVERIFIED } from '#lib/core/source.ts';
import { MOD_SSL, APACHE_STOPPING, APACHE_VHOSTS } from '../parts/documents.ts';
import {
  CERTIFICATES,
  type ChainFileServer,
  fileAssign,
  fileReplace,
  fileSend,
  installChain,
  KEYS,
} from '../parts/chain-file.ts';
import { fromOutside } from '../parts/checks.ts';
import { config, lines, sh } from '../parts/command.ts';
import type { ServerContent, Step } from '../parts/types.ts';

const RELOAD: Step = {
  text: 'Test the configuration, then reload. Running requests are finished first; nothing is reloaded if the test fails.',
  source: APACHE_STOPPING,
  command: sh`sudo apachectl configtest && sudo apachectl graceful`,
};

const APACHE: ChainFileServer = {
  folder: '/etc/apache2',
  find: {
    text: 'See which virtual hosts there are and which files they name now. (On Red Hat the folder is /etc/httpd: change it here and below.)',
    source: UNVERIFIED,
    command: sh`sudo apachectl -S; sudo grep -rnE 'SSLCertificate(Key|Chain)?File' /etc/apache2/sites-enabled`,
  },
  install: installChain,
  configure: ({ host, files }, newKey) => [
    {
      text: 'In the virtual host of this name. Take out SSLCertificateChainFile: since 2.4.8 the first file holds the intermediates too.',
      source: MOD_SSL,
      command: lines(
        config`# ServerName ${host}`,
        config`SSLCertificateFile    ${CERTIFICATES + files.fullChain}`,
        ...(newKey ? [config`SSLCertificateKeyFile ${KEYS + files.key}`] : []),
      ),
    },
  ],
  reload: RELOAD,
};

export const apache: ServerContent<'apache'> = {
  id: 'apache',
  title: 'Apache',
  how: [
    {
      text: 'Apache (2.4.8 and later) sends the file of SSLCertificateFile as it stands: the server’s certificate first, intermediates after it.',
      source: MOD_SSL,
    },
  ],
  recipes: {
    send: (v) => fileSend(v, APACHE),
    replace: (v) => fileReplace(v, APACHE),
    assign: (v) =>
      fileAssign(v, APACHE, {
        text: 'Another virtual host answers when no ServerName or ServerAlias fits: the first for that address and port. Give the right one this name.',
        source: APACHE_VHOSTS,
      }),
    staple: (v) => ({
      steps: [
        {
          text: 'The cache outside of any virtual host, the switch inside or outside:',
          source: MOD_SSL,
          command: lines(
            config`SSLStaplingCache shmcb:/var/run/ocsp(128000)`,
            config`SSLUseStapling On`,
            config`SSLStaplingReturnResponderErrors Off`,
          ),
        },
        RELOAD,
      ],
      check: fromOutside(v),
      undo: [{ text: 'Remove the three lines.', source: MOD_SSL }, RELOAD],
    }),
  },
};

import { together, UNVERIFIED } from '#lib/core/source.ts';
import { NGINX_SSL, NGINX_CONTROL, NGINX_SWITCHES } from '../parts/documents.ts';
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
import type { FixValues, ServerContent, Step } from '../parts/types.ts';

const RELOAD: Step = {
  text: 'Test the configuration, then reload. A reload drops no connection; nothing is reloaded if the test fails.',
  source: together(NGINX_CONTROL, NGINX_SWITCHES),
  command: sh`sudo nginx -t && sudo nginx -s reload`,
};

const NGINX: ChainFileServer = {
  folder: '/etc/nginx',
  find: {
    text: 'See which server blocks there are and which files they name now.',
    source: UNVERIFIED,
    command: sh`sudo nginx -T 2>/dev/null | grep -nE 'listen|server_name|ssl_certificate'`,
  },
  install: installChain,
  configure: ({ host, files }, newKey) => [
    {
      text: 'In the server block of this name (or of the mail or stream listener), name the files:',
      source: NGINX_SSL,
      command: lines(
        config`# server_name ${host};`,
        config`ssl_certificate     ${CERTIFICATES + files.fullChain};`,
        ...(newKey ? [config`ssl_certificate_key ${KEYS + files.key};`] : []),
      ),
    },
  ],
  reload: RELOAD,
};

/** Intermediates and root, for verifying the stapled response alone. */
const trusted = ({ files }: FixValues): string =>
  CERTIFICATES + files.fullChain.replace(/fullchain/, 'trusted');

export const nginx: ServerContent<'nginx'> = {
  id: 'nginx',
  title: 'nginx',
  how: [
    {
      text: 'nginx sends the file of ssl_certificate as it stands: the server’s certificate first, intermediates after it.',
      source: NGINX_SSL,
    },
  ],
  recipes: {
    send: (v) => fileSend(v, NGINX),
    replace: (v) => fileReplace(v, NGINX),
    assign: (v) =>
      fileAssign(v, NGINX, {
        text: 'Another server block answers when no server_name fits: the one marked default_server, else the first for that port. Give the right block this name, and a listen line for this port and for IPv6.',
        source: NGINX_SSL,
      }),
    staple: (v) => ({
      steps: [
        {
          text: 'Make a file of the intermediates and the root, which nginx needs to verify the response; clients are not sent it.',
          source: NGINX_SSL,
          command: sh`cat intermediates.pem root.pem | sudo tee ${trusted(v)}`,
        },
        {
          text: 'In the server block; the resolver is your own.',
          source: NGINX_SSL,
          command: lines(
            config`ssl_stapling on;`,
            config`ssl_stapling_verify on;`,
            config`ssl_trusted_certificate ${trusted(v)};`,
            config`resolver YOUR-DNS-SERVER;`,
          ),
        },
        RELOAD,
      ],
      check: fromOutside(v),
      undo: [{ text: 'Remove the four lines.', source: UNVERIFIED }, RELOAD],
    }),
  },
};

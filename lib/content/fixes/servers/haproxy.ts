import { UNVERIFIED } from '#lib/core/source.ts';
import { HAPROXY_CONFIGURATION, HAPROXY_MANAGEMENT } from '../parts/documents.ts';
import { type ChainFileServer, fileAssign, fileReplace, fileSend } from '../parts/chain-file.ts';
import { fromOutside } from '../parts/checks.ts';
import { config, sh } from '../parts/command.ts';
import type { ServerContent, Step } from '../parts/types.ts';

const RELOAD: Step = {
  text: 'Test the configuration, then reload. Running connections stay; nothing is reloaded if the test fails.',
  source: HAPROXY_MANAGEMENT,
  command: sh`sudo haproxy -c -f /etc/haproxy/haproxy.cfg && sudo systemctl reload haproxy`,
};

const FOLDER = '/etc/haproxy/certs/';

const HAPROXY: ChainFileServer = {
  folder: '/etc/haproxy',
  find: {
    text: 'See which files the listeners name now.',
    source: UNVERIFIED,
    command: sh`sudo grep -nE 'bind .*ssl|crt' /etc/haproxy/haproxy.cfg`,
  },
  // `cat` with sudo on both sides: neither the key nor the folder is the administrator's own.
  install: ({ files }, key) =>
    sh`sudo install -d -m 0700 ${FOLDER} && sudo cat ${files.fullChain} ${key} | sudo install -m 0600 /dev/stdin ${FOLDER + files.fullChain}`,
  configure: ({ port, files }) => [
    {
      text: 'In the frontend, name the one file with chain and key. With crt and a folder, HAProxy picks by server name.',
      source: HAPROXY_CONFIGURATION,
      command: config`    bind ${`:${port}`} ssl crt ${FOLDER + files.fullChain}`,
    },
  ],
  reload: RELOAD,
};

export const haproxy: ServerContent<'haproxy'> = {
  id: 'haproxy',
  title: 'HAProxy',
  how: [
    {
      text: 'HAProxy sends the certificates of the file named by crt as they stand; the key lies in the same file.',
      source: HAPROXY_CONFIGURATION,
    },
  ],
  recipes: {
    send: (v) => fileSend(v, HAPROXY),
    replace: (v) => fileReplace(v, HAPROXY),
    assign: (v) =>
      fileAssign(v, HAPROXY, {
        text: 'When no name fits, HAProxy answers with the first file it loaded (by alphabet in a folder). Add strict-sni to the bind line to see the fault at once, or put the right file first.',
        source: HAPROXY_CONFIGURATION,
      }),
    staple: (v) => ({
      steps: [
        {
          text: 'In the global section; HAProxy 2.8 and later fetches the responses by itself.',
          source: UNVERIFIED,
          command: config`    tune.ssl.ocsp-update.mindelay 300`,
        },
        {
          text: 'On the line of the certificate, in a file named by crt-list:',
          source: UNVERIFIED,
          command: config`${FOLDER + v.files.fullChain} [ocsp-update on]`,
        },
        RELOAD,
      ],
      check: fromOutside(v),
      undo: [{ text: 'Remove the two lines.', source: UNVERIFIED }, RELOAD],
    }),
  },
};

import { UNVERIFIED } from '#lib/core/source.ts';
import { OPENSSL_VERIFY, UPDATE_CA_TRUST, UPDATE_CA_CERTIFICATES } from '../parts/documents.ts';
import { lines, sh } from '../parts/command.ts';
import type { ClientDeployment } from '../parts/deploy-types.ts';

export const linux: ClientDeployment = {
  id: 'linux',
  title: 'Linux',
  steps: ({ files }) => [
    {
      text: 'Debian, Ubuntu and their relatives; the name has to end in .crt and the content to be PEM:',
      source: UPDATE_CA_CERTIFICATES,
      command: lines(
        sh`sudo install -m 0644 ${files.pem} ${`/usr/local/share/ca-certificates/${files.pem.replace(/\.pem$/, '.crt')}`}`,
        sh`sudo update-ca-certificates`,
      ),
    },
    {
      text: 'Red Hat, Fedora and their relatives:',
      source: UPDATE_CA_TRUST,
      command: lines(
        sh`sudo install -m 0644 ${files.pem} ${`/etc/pki/ca-trust/source/anchors/${files.pem}`}`,
        sh`sudo update-ca-trust`,
      ),
    },
  ],
  check: ({ files }) => [
    { text: 'It must say OK:', source: OPENSSL_VERIFY, command: sh`openssl verify ${files.pem}` },
  ],
  undo: () => [
    { text: 'Delete the file and run the same update command, on Debian with --fresh.', source: UNVERIFIED },
  ],
};

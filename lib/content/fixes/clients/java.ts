import { UNVERIFIED } from '#lib/core/source.ts';
import { KEYTOOL } from '../parts/documents.ts';
import { sh } from '../parts/command.ts';
import type { ClientDeployment } from '../parts/deploy-types.ts';

export const java: ClientDeployment = {
  id: 'java',
  title: 'Java',
  steps: ({ files, alias }) => [
    {
      text: 'Into the store of this Java (9 and later; its password is “changeit” unless it was changed). Repeat it after each update of Java, and for each Java on the computer.',
      source: KEYTOOL,
      command: sh`keytool -importcert -noprompt -cacerts -alias ${alias} -file ${files.cer}`,
    },
    {
      text: 'On Windows, Java can use the roots of Windows instead; add to its command line:',
      source: UNVERIFIED,
      command: sh`-Djavax.net.ssl.trustStoreType=Windows-ROOT`,
    },
  ],
  check: ({ alias }) => [
    {
      text: 'Compare the SHA-256 fingerprint with the one above:',
      source: KEYTOOL,
      command: sh`keytool -list -v -cacerts -alias ${alias}`,
    },
  ],
  undo: ({ alias }) => [
    { text: 'Take it out:', source: KEYTOOL, command: sh`keytool -delete -cacerts -alias ${alias}` },
  ],
};

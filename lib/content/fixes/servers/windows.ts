import { UNVERIFIED } from '#lib/core/source.ts';
import { NETSH_HTTP } from '../parts/documents.ts';
import { ps } from '../parts/command.ts';
import type { FixValues, ServerContent, Step } from '../parts/types.ts';
import { HOW_WINDOWS, windowsRecipes } from '../parts/windows-store.ts';

const RESTART: Step = {
  text: 'Restart the service that answers, or the computer: Schannel remembers the chain for each certificate in use.',
  source: UNVERIFIED,
  command: ps`Restart-Service -Name 'YOUR-SERVICE'`,
  disrupts: 'Whoever uses the service is disconnected.',
};

const TAKES_UP = {
  step: RESTART,
  assign: ({ port }: FixValues): readonly Step[] => [
    {
      text: 'Choose it in the program’s own settings. For a service on HTTP.sys, renew the binding; take the application id from the line that lists it.',
      source: NETSH_HTTP,
      command: ps`netsh http update sslcert ${`ipport=0.0.0.0:${port}`} "certhash=$new" 'appid={YOUR-APPLICATION-ID}'`,
    },
    {
      text: 'Let the account of the service read the key: certlm.msc, Personal, the certificate, All Tasks, Manage Private Keys.',
      source: UNVERIFIED,
    },
  ],
  assignOld: ({ port, leaf }: FixValues): readonly Step[] => [
    {
      text: 'Assign the present certificate again.',
      source: NETSH_HTTP,
      command: ps`netsh http update sslcert ${`ipport=0.0.0.0:${port}`} ${`certhash=${leaf.thumbprint}`} 'appid={YOUR-APPLICATION-ID}'`,
    },
  ],
  show: {
    text: 'See what HTTP.sys has bound; other programs show it in their settings.',
    source: NETSH_HTTP,
    command: ps`netsh http show sslcert`,
  },
};

export const windows: ServerContent<'windows'> = {
  id: 'windows',
  title: 'Another service on Windows',
  name: 'Windows',
  how: [
    HOW_WINDOWS,
    { text: 'Programs with a TLS of their own (Java, nginx for Windows) do read files.', source: UNVERIFIED },
  ],
  recipes: windowsRecipes(TAKES_UP),
};

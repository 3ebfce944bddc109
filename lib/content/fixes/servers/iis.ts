import { UNVERIFIED } from '#lib/core/source.ts';
import { WEB_BINDING } from '../parts/documents.ts';
import { ps } from '../parts/command.ts';
import type { FixValues, ServerContent, Step } from '../parts/types.ts';
import { HOW_WINDOWS, windowsRecipes } from '../parts/windows-store.ts';

const bind = ({ host, port }: FixValues): Step => ({
  text: 'Bind it. If a binding has no host name, leave -HostHeader out.',
  source: WEB_BINDING,
  command: ps`(Get-WebBinding -Protocol https -HostHeader ${host} -Port ${port}).AddSslCertificate($new, 'My')`,
});

const RESTART: Step = {
  text: 'Let the site take it up. If the old list still comes, take the certificate off the binding and put it on again, or restart the computer: Schannel remembers the chain.',
  source: UNVERIFIED,
  command: ps`Restart-Service -Name W3SVC -Force`,
  disrupts: 'All sites of this server stop for some seconds; running requests are dropped.',
};

const TAKES_UP = {
  step: RESTART,
  assign: (v: FixValues) => [
    bind(v),
    {
      text: 'On an ARR reverse proxy the servers behind it have certificates of their own: the proxy itself must trust their root, or users get 502.3.',
      source: UNVERIFIED,
    },
  ],
  assignOld: ({ host, port, leaf }: FixValues) => [
    {
      text: 'Bind the present certificate again.',
      source: WEB_BINDING,
      command: ps`(Get-WebBinding -Protocol https -HostHeader ${host} -Port ${port}).AddSslCertificate(${leaf.thumbprint}, 'My')`,
    },
  ],
  show: {
    text: 'See what is bound: the certificate hash of the binding must be the new thumbprint. A binding to an address wins over none, one with SNI over both.',
    source: UNVERIFIED,
    command: ps`netsh http show sslcert`,
  },
};

export const iis: ServerContent<'iis'> = {
  id: 'iis',
  title: 'IIS, also with ARR as reverse proxy',
  name: 'IIS',
  how: [HOW_WINDOWS],
  recipes: windowsRecipes(TAKES_UP),
};

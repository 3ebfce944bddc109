import { UNVERIFIED } from '#lib/core/source.ts';
import { ADFS_CERTIFICATES, ADFS_REQUIREMENTS } from '../parts/documents.ts';
import { lines, ps } from '../parts/command.ts';
import type { FixValues, ServerContent, Step } from '../parts/types.ts';
import { HOW_WINDOWS, windowsRecipes } from '../parts/windows-store.ts';

const RESTART: Step = {
  text: 'Restart the federation service, one node after the other.',
  source: UNVERIFIED,
  command: ps`Restart-Service -Name adfssrv`,
  disrupts: 'Nobody can sign in through this node for up to a minute; drain it on the load balancer first.',
};

const CERTAUTH: Step = {
  text: 'Only where user certificates are taken on port 443 (alternate binding, certauth.<federation service name>): run this in the place of the first line above. It sets all bindings of AD FS.',
  source: ADFS_CERTIFICATES,
  command: ps`Set-AdfsAlternateTlsClientBinding -Thumbprint $new`,
};

const TAKES_UP = {
  step: RESTART,
  assign: (): readonly Step[] => [
    {
      text: 'AD FS 2012 R2: let the service account read the key: certlm.msc, Personal, the certificate, All Tasks, Manage Private Keys. Later versions give it that right with the next command.',
      source: ADFS_CERTIFICATES,
    },
    {
      text: 'On the primary server: assign it for TLS and as service communications certificate. With AD FS 2012 R2 run the first line on every node, later versions hand it to the farm.',
      source: ADFS_CERTIFICATES,
      command: lines(
        ps`Set-AdfsSslCertificate -Thumbprint $new`,
        ps`Set-AdfsCertificate -CertificateType Service-Communications -Thumbprint $new`,
      ),
    },
    CERTAUTH,
    {
      text: 'Give the same certificate, with the same key, to every Web Application Proxy: with extended protection, which is the default, they must not differ.',
      source: ADFS_REQUIREMENTS,
    },
  ],
  assignOld: ({ leaf }: FixValues): readonly Step[] => [
    {
      text: 'Assign the present certificate again.',
      source: ADFS_CERTIFICATES,
      command: lines(
        ps`Set-AdfsSslCertificate -Thumbprint ${leaf.thumbprint}`,
        ps`Set-AdfsCertificate -CertificateType Service-Communications -Thumbprint ${leaf.thumbprint}`,
      ),
    },
  ],
  show: {
    text: 'Every line must show the new thumbprint. Token signing certificates are another matter: leave them alone.',
    source: UNVERIFIED,
    command: lines(
      ps`Get-AdfsSslCertificate`,
      ps`Get-AdfsCertificate -CertificateType Service-Communications`,
    ),
  },
};

export const adfs: ServerContent<'adfs'> = {
  id: 'adfs',
  title: 'AD FS',
  how: [HOW_WINDOWS],
  recipes: windowsRecipes(TAKES_UP),
};

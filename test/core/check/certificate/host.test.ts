import { dns } from '#lib/cli/pki.ts';
import { golden } from '#test/support/golden/table.ts';

const named = (...names: readonly string[]) => ({ subject: 'CN=Contoso', names: dns(...names) });

golden(import.meta.url, {
  'host-not-covered': [
    {
      chain: { leaf: named('www.contoso.com') },
      finds: {
        leaf: {
          'host-not-covered': {
            host: 'sts.contoso.com',
            names: ['www.contoso.com'],
            count: 1,
            commonName: ['Contoso'],
          },
        },
      },
      neighbour: { leaf: named('*.contoso.com') },
    },
    {
      chain: { leaf: named('*.contoso.com') },
      scene: { host: 'a.sts.contoso.com' },
      finds: {
        leaf: {
          'host-not-covered': {
            why: 'wildcard-depth',
            entry: '*.contoso.com',
            host: 'a.sts.contoso.com',
            names: ['*.contoso.com'],
            count: 1,
            commonName: ['Contoso'],
          },
        },
      },
      neighbour: { scene: { host: 'sts.contoso.com' } },
    },
  ],
  'wildcard-public-suffix': {
    chain: { leaf: named('*.co.uk') },
    scene: { host: 'contoso.co.uk' },
    finds: { leaf: { 'wildcard-public-suffix': { name: '*.co.uk', suffix: 'co.uk' } } },
    neighbour: { leaf: named('contoso.co.uk') },
  },
  'wildcard-private-suffix': {
    chain: { leaf: named('*.azurewebsites.net') },
    scene: { host: 'sts.azurewebsites.net' },
    finds: {
      leaf: { 'wildcard-private-suffix': { name: '*.azurewebsites.net', suffix: 'azurewebsites.net' } },
    },
    neighbour: { leaf: named('sts.azurewebsites.net') },
  },
});

import { golden } from '#test/support/golden/table.ts';

const expired = '2020-01-01..2026-05-01';

golden(import.meta.url, {
  'presented-out-of-order': {
    chain: { sub: { by: 'issuing' }, issuing: { pathLength: 1 }, leaf: { by: 'sub' } },
    scene: { sent: ['leaf', 'issuing', 'sub'] },
    finds: {
      list: {
        'presented-out-of-order': {
          positions: ['0', '2', '1'],
          expected: ['sts.contoso.com', 'sub', 'issuing'],
        },
      },
    },
    neighbour: { scene: { sent: ['leaf', 'sub', 'issuing'] } },
  },
  'presented-duplicate': {
    scene: { sent: ['leaf', 'issuing', 'issuing'] },
    finds: { 'list[2]': { 'presented-duplicate': { subject: 'issuing', first: 1 } } },
    neighbour: { scene: { sent: ['leaf', 'issuing'] } },
  },
  'presented-unrelated': {
    chain: { other: { by: 'root' } },
    scene: { sent: ['leaf', 'issuing', 'other'] },
    finds: { 'list[2]': { 'presented-unrelated': { subject: 'other' } } },
    neighbour: { scene: { sent: ['leaf', 'issuing'] } },
  },
  'presented-expired': [
    {
      chain: { other: { by: 'root', valid: expired } },
      scene: { sent: ['leaf', 'issuing', 'other'] },
      finds: {
        'list[2]': {
          'presented-unrelated': { subject: 'other' },
          'presented-expired': {
            subject: 'other',
            notAfter: '2026-05-01',
            crossSigned: false,
            renewed: false,
          },
        },
      },
      neighbour: { other: { by: 'root', valid: '2020-01-01..2026-07-01' } },
    },
    {
      // The root's own key, certified by an older root, and over: as with AddTrust in 2020.
      chain: {
        older: { by: 'older' },
        cross: { by: 'older', subject: 'CN=root', key: { of: 'root' }, valid: expired },
      },
      scene: { sent: ['leaf', 'issuing', 'cross'] },
      finds: {
        'list[2]': {
          'presented-expired': { subject: 'root', notAfter: '2026-05-01', crossSigned: true, renewed: false },
        },
      },
      neighbour: { older: { by: 'older' }, cross: { by: 'older', subject: 'CN=root', key: { of: 'root' } } },
    },
    {
      // The intermediate in its form before renewal, left in the chain file.
      chain: { old: { by: 'root', subject: 'CN=issuing', key: { of: 'issuing' }, valid: expired } },
      scene: { sent: ['leaf', 'issuing', 'old'] },
      finds: {
        'list[2]': {
          'presented-expired': {
            subject: 'issuing',
            notAfter: '2026-05-01',
            crossSigned: false,
            renewed: true,
          },
        },
      },
      neighbour: { old: { by: 'root', subject: 'CN=issuing', key: { of: 'issuing' } } },
    },
  ],
  'presented-root': {
    scene: { sent: ['leaf', 'issuing', 'root'] },
    finds: { 'list[2]': { 'presented-root': { subject: 'root', trusted: true } } },
    neighbour: { scene: { sent: ['leaf', 'issuing'] } },
  },
  'presented-missing-intermediate': {
    scene: {
      sent: ['leaf'],
      given: ({ leaf, issuing }) => ({
        supplied: [
          ...(leaf ? [{ der: leaf.der, origin: { kind: 'presented', index: 0 } as const }] : []),
          ...(issuing ? [{ der: issuing.der, origin: { kind: 'uploaded', file: 'ca.cer' } as const }] : []),
        ],
      }),
    },
    finds: { list: { 'presented-missing-intermediate': { subject: 'issuing' } } },
    neighbour: { scene: { sent: ['leaf'] } },
  },
});

import { golden } from '#test/support/golden/table.ts';

golden(import.meta.url, {
  'leaf-is-ca': {
    chain: { leaf: { ca: true } },
    finds: { leaf: { 'leaf-is-ca': {} } },
    neighbour: { leaf: { ca: null } },
  },
  'basic-constraints-not-critical': {
    chain: { issuing: { basicConstraintsCritical: false } },
    finds: { issuing: { 'basic-constraints-not-critical': {} } },
    neighbour: {},
  },
  'basic-constraints-path-length-misplaced': [
    {
      chain: { leaf: { pathLength: 0 } },
      finds: { leaf: { 'basic-constraints-path-length-misplaced': { pathLength: 0, ca: false } } },
      neighbour: {},
    },
    {
      chain: { issuing: { keyUsage: ['cRLSign'] } },
      finds: {
        issuing: { 'basic-constraints-path-length-misplaced': { pathLength: 0, ca: true } },
        'leaf > issuing': { 'key-usage-no-cert-sign': { usage: ['cRLSign'] } },
      },
      neighbour: { issuing: { keyUsage: ['keyCertSign'] } },
    },
  ],
});

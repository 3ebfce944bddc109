import { oid, sequence } from '#lib/cli/pki/der.ts';
import { PURPOSES } from '#lib/cli/pki/options.ts';
import { critical } from '#test/support/golden/der.ts';
import { golden } from '#test/support/golden/table.ts';

const wanted = ['serverAuth'];
/** Microsoft's application policies. */
const policies = (purpose: string) => [
  {
    oid: '1.3.6.1.4.1.311.21.10',
    critical: false,
    value: sequence(sequence(oid(PURPOSES[purpose] ?? purpose))),
  },
];

golden(import.meta.url, {
  'eku-missing': {
    chain: { leaf: { purposes: null } },
    finds: { leaf: { 'eku-missing': { wanted } } },
    neighbour: {},
  },
  'application-policies-not-permitted': {
    chain: { leaf: { purposes: null, extensions: policies('codeSigning') } },
    finds: {
      leaf: {
        'eku-missing': { wanted },
        'application-policies-not-permitted': { purposes: ['codeSigning'], wanted },
      },
    },
    neighbour: { leaf: { purposes: null, extensions: policies('serverAuth') } },
  },
  'eku-not-permitted': {
    chain: { leaf: { purposes: ['clientAuth'] } },
    finds: { leaf: { 'eku-not-permitted': { purposes: ['clientAuth'], wanted } } },
    neighbour: { leaf: { purposes: ['clientAuth', 'serverAuth'] } },
  },
  'eku-any': {
    chain: { leaf: { purposes: ['any'] } },
    finds: { leaf: { 'eku-any': { purposes: ['anyExtendedKeyUsage'], wanted } } },
    neighbour: { leaf: { purposes: ['serverAuth'] } },
  },
  'eku-beside': {
    chain: { leaf: { purposes: ['serverAuth', 'codeSigning'] } },
    finds: { leaf: { 'eku-beside': { purposes: ['codeSigning'] } } },
    neighbour: { leaf: { purposes: ['serverAuth', 'clientAuth'] } },
  },
  'eku-critical': {
    chain: { leaf: { tbs: critical('2.5.29.37', true) } },
    finds: { leaf: { 'eku-critical': {} } },
    neighbour: {},
  },
  'eku-on-root': [
    {
      chain: { root: { purposes: ['serverAuth'] } },
      finds: { root: { 'eku-on-root': { purposes: ['serverAuth'], allows: true } } },
      neighbour: {},
    },
    {
      chain: { root: { purposes: ['clientAuth'] } },
      finds: { root: { 'eku-on-root': { purposes: ['clientAuth'], allows: false } } },
      neighbour: {},
    },
  ],
});

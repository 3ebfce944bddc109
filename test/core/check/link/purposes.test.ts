import { golden } from '#test/support/golden/table.ts';

const wanted = ['serverAuth'];

golden(import.meta.url, {
  'eku-not-permitted-by-issuer': {
    chain: { issuing: { purposes: ['clientAuth'] } },
    finds: {
      'leaf > issuing': { 'eku-not-permitted-by-issuer': { purposes: ['clientAuth'], wanted } },
    },
    neighbour: { issuing: { purposes: ['clientAuth', 'serverAuth'] } },
  },
  'eku-any': {
    chain: { issuing: { purposes: ['any'] } },
    finds: { 'leaf > issuing': { 'eku-any': { purposes: ['anyExtendedKeyUsage'], wanted } } },
    neighbour: { issuing: { purposes: null } },
  },
  'eku-beside': {
    chain: { issuing: { purposes: ['serverAuth', 'codeSigning'] } },
    finds: { 'leaf > issuing': { 'eku-beside': { purposes: ['codeSigning'] } } },
    neighbour: { issuing: { purposes: ['serverAuth', 'clientAuth'] } },
  },
});

import { oid, sequence } from '#lib/cli/pki/der.ts';
import { become, field, type Edit } from '#test/support/golden/der.ts';
import { golden } from '#test/support/golden/table.ts';

const ECDSA = 'ecdsa-with-SHA256';
const identifier = (id: string): Edit => become(sequence(oid(id)));
const AIA = 'http://pki.test/issuing.cer';

golden(import.meta.url, {
  'signature-invalid': [
    {
      chain: { leaf: { brokenSignature: true } },
      finds: { 'leaf > issuing': { 'signature-invalid': { algorithm: ECDSA, malformed: false } } },
      neighbour: {},
    },
    {
      chain: { issuing: { wrongSigner: true } },
      finds: { 'issuing > root': { 'signature-invalid': { algorithm: ECDSA, malformed: false } } },
      neighbour: {},
    },
    {
      // An RSA signature below a CA whose key is on a curve.
      chain: { leaf: { tbs: field('signature', identifier('1.2.840.113549.1.1.11')) } },
      finds: {
        'leaf > issuing': {
          'signature-invalid': {
            ...{ algorithm: 'sha256WithRSAEncryption', malformed: true },
            ...{ why: 'kind', key: 'EC' },
          },
        },
      },
      neighbour: {},
    },
  ],
  'signature-not-evaluated': {
    chain: { leaf: { tbs: field('signature', identifier('1.3.6.1.4.1.99999.3')) } },
    finds: { 'leaf > issuing': { 'signature-not-evaluated': { algorithm: '1.3.6.1.4.1.99999.3' } } },
    neighbour: { leaf: { tbs: field('signature', identifier('1.2.840.10045.4.3.2')) } },
  },
  'issuer-only-downloadable': {
    chain: { leaf: { caIssuers: AIA } },
    scene: {
      rules: { downloadsIssuers: false },
      given: ({ leaf, issuing }) => ({
        supplied: [
          ...(leaf ? [{ der: leaf.der, origin: { kind: 'presented', index: 0 } as const }] : []),
          ...(issuing ? [{ der: issuing.der, origin: { kind: 'aia', url: AIA } as const }] : []),
        ],
      }),
    },
    finds: {
      'leaf > issuing': { 'issuer-only-downloadable': { label: 'issuing' } },
      list: { 'presented-missing-intermediate': { subject: 'issuing' } },
    },
    neighbour: { scene: { rules: { downloadsIssuers: false } } },
  },
});

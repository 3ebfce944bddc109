import { integer, oid, sequence } from '#lib/cli/pki/der.ts';
import { WEBPKI } from '#lib/core/verdict/rule-sets.ts';
import { golden } from '#test/support/golden/table.ts';

const OV = '2.23.140.1.2.2';
const OWN = '1.3.6.1.4.1.99999.10';
const ANY = '2.5.29.32.0';
const constraints = (...fields: readonly Uint8Array[]) => [
  { oid: '2.5.29.36', critical: true, value: sequence(...fields) },
];
const mapping = (issuer: string, subject: string) => [
  { oid: '2.5.29.33', critical: false, value: sequence(sequence(oid(issuer), oid(subject))) },
];
const asks = { policy: { ...WEBPKI.policy, requireExplicit: true, initial: [OV] } };
/** So many policies, each mapped to the next CA's. */
const many = (from: number) => Array.from({ length: 1_400 }, (_, at) => `1.3.6.1.4.1.99999.${from}.${at}`);

golden(import.meta.url, {
  'policy-required': [
    {
      chain: {
        issuing: { policies: [OV], extensions: constraints(integer(0, 0x80)) },
        leaf: { policies: [OWN] },
      },
      finds: { leaf: { 'policy-required': { policies: [OWN] } } },
      neighbour: {
        issuing: { policies: [OV], extensions: constraints(integer(0, 0x80)) },
        leaf: { policies: [OV] },
      },
    },
    {
      chain: { issuing: { policies: [OWN] }, leaf: { policies: [OWN] } },
      scene: { rules: asks },
      finds: { leaf: { 'policy-required': { policies: [OV] } } },
      neighbour: { scene: { rules: { policy: { ...asks.policy, initial: [OWN] } } } },
    },
  ],
  'policy-mapping-any': {
    chain: { issuing: { policies: [ANY], extensions: mapping(ANY, OV) }, leaf: { policies: [OV] } },
    finds: { issuing: { 'policy-mapping-any': {} } },
    neighbour: { issuing: { policies: [ANY], extensions: mapping(OWN, OV) }, leaf: { policies: [OV] } },
  },
  'policy-constraints-empty': {
    chain: { issuing: { extensions: constraints() } },
    finds: { issuing: { 'policy-constraints-empty': {} } },
    neighbour: { issuing: { extensions: constraints(integer(5, 0x80)) } },
  },
  'limit-paths': {
    chain: {
      issuing: { policies: many(1), extensions: constraints(integer(9, 0x80)), pathLength: 1 },
      sub: { by: 'issuing', policies: many(1) },
      leaf: { by: 'sub', policies: many(1) },
    },
    scene: { sent: ['leaf', 'sub', 'issuing'] },
    finds: { path: { 'limit-paths': { what: 'policies', limit: 4096 } } },
    neighbour: {
      issuing: { policies: many(1), extensions: constraints(integer(9, 0x80)), pathLength: 1 },
      sub: { by: 'issuing', policies: many(1) },
      leaf: { by: 'sub', policies: [OV] },
    },
  },
});

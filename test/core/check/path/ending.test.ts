import { hex } from '#test/support/golden/chain.ts';
import { golden } from '#test/support/golden/table.ts';

const AIA = 'http://pki.test/issuing.cer';
const ring = { issuing: { by: 'other', pathLength: 1 }, other: { by: 'root', pathLength: 2 } };
/** The other CA's name and key again. */
const back = { subject: 'CN=other', pathLength: 1, key: { of: 'other' } };
/** CAs one above the other, as many as a path may have certificates, but for the leaf. */
const long = Object.fromEntries(
  Array.from({ length: 19 }, (_, at) => [
    `ca${at}`,
    { by: at === 0 ? 'root' : `ca${at - 1}`, pathLength: 99 },
  ]),
);

golden(import.meta.url, {
  'issuer-not-found': {
    scene: { sent: ['leaf'] },
    finds: { 'leaf > ?': { 'issuer-not-found': { issuer: 'CN=issuing', label: 'issuing' } } },
    neighbour: { scene: { sent: ['leaf', 'issuing'] } },
  },
  'root-not-known': {
    scene: { trusted: [] },
    finds: { 'issuing > ?': { 'root-not-known': { issuer: 'CN=root', label: 'root', selfSigned: false } } },
    neighbour: { scene: {} },
  },
  'root-not-trusted': {
    scene: { sent: ['leaf', 'issuing', 'root'], trusted: [] },
    finds: {
      root: { 'root-not-trusted': { subject: 'root' } },
      'list[2]': { 'presented-root': { subject: 'root', trusted: false } },
    },
    neighbour: { scene: { sent: ['leaf', 'issuing', 'root'] } },
  },
  'self-signed-leaf': {
    chain: { leaf: { by: 'leaf' } },
    scene: { sent: ['leaf'], trusted: [] },
    finds: { leaf: { 'self-signed-leaf': { subject: 'sts.contoso.com' } } },
    neighbour: { scene: { sent: ['leaf'], trusted: ['leaf'] } },
  },
  'issuer-loop': {
    // Two CAs that certify one another.
    chain: { ...ring, back: { ...back, by: 'issuing' } },
    scene: { sent: ['leaf', 'issuing', 'back'], trusted: [] },
    finds: { 'back > ?': { 'issuer-loop': { issuer: 'CN=issuing', label: 'issuing' } } },
    neighbour: { ...ring, back: { ...back, by: 'root' } },
  },
  'issuer-not-downloaded': {
    chain: { leaf: { caIssuers: AIA } },
    scene: { sent: ['leaf'], given: () => ({ downloadsTried: false }) },
    finds: {
      'leaf > ?': { 'issuer-not-downloaded': { issuer: 'CN=issuing', label: 'issuing', address: AIA } },
    },
    neighbour: { leaf: { caIssuers: 'ldap://pki.test/cn=issuing' } },
  },
  'issuer-namesake': {
    chain: { older: { by: 'older', subject: 'CN=root' } },
    scene: { trusted: ['older'] },
    finds: {
      'issuing > ?': {
        'root-not-known': { issuer: 'CN=root', label: 'root', selfSigned: false },
        'issuer-namesake': { kind: 'root', trusted: true, wanted: hex('root'), found: hex('older') },
      },
    },
    neighbour: { scene: { trusted: [] } },
  },
  'limit-paths': {
    chain: { ...long, leaf: { by: 'ca18' } },
    scene: { sent: ['leaf', ...Object.keys(long).reverse()] },
    finds: { path: { 'limit-paths': { what: 'length', limit: 20 } } },
    neighbour: { ...long, leaf: { by: 'ca17' } },
  },
});

import { dns } from '#lib/cli/pki.ts';
import { integer } from '#lib/cli/pki/der.ts';
import type { SuppliedCertificate } from '#lib/core/path/types.ts';
import { hex, HOST, type Made } from '#test/support/golden/chain.ts';
import { become, field, inside } from '#test/support/golden/der.ts';
import { golden } from '#test/support/golden/table.ts';

const presented = (der: Uint8Array, index: number): SuppliedCertificate => ({
  der,
  origin: { kind: 'presented', index },
});
const uploaded = (der: Uint8Array): SuppliedCertificate => ({
  der,
  origin: { kind: 'uploaded', file: null },
});
const many = (count: number, domain: string) => Array.from({ length: count }, (_, at) => `n${at}.${domain}`);
const names = dns(HOST, ...many(600, 'contoso.com'));

/** The leaf, and so many issuers of the right name and key identifier with another key. */
const wrongIssuers = (count: number) => ({
  sent: ['leaf'],
  given: ({ leaf, wrong }: Made) => ({
    supplied: [
      ...(leaf ? [presented(leaf.der, 0)] : []),
      ...Array.from({ length: count }, (_, at) =>
        uploaded(inside(0)(field('serialNumber', become(integer(at + 1))))(wrong?.der ?? new Uint8Array())),
      ),
    ],
  }),
});

const copies =
  (count: number) =>
  ({ leaf }: Made) => ({
    supplied: Array.from({ length: count }, () => uploaded(leaf?.der ?? new Uint8Array())),
  });

golden(import.meta.url, {
  'limit-signatures': {
    chain: { wrong: { by: 'root', subject: 'CN=issuing', subjectKeyIdentifier: hex('issuing') } },
    scene: wrongIssuers(513),
    finds: { path: { 'limit-signatures': { limit: 512 } } },
    neighbour: { scene: wrongIssuers(3) },
  },
  'limit-name-comparisons': {
    chain: { leaf: { names }, issuing: { nameConstraints: { excluded: dns(...many(420, 'fabrikam.com')) } } },
    finds: { 'leaf > issuing': { 'limit-name-comparisons': { limit: 250_000 } } },
    neighbour: {
      leaf: { names },
      issuing: { nameConstraints: { excluded: dns(...many(410, 'fabrikam.com')) } },
    },
  },
  'limit-certificates': {
    // The one that is missing may be among those that were left out.
    scene: { trusted: [], given: copies(10_001) },
    finds: {
      'leaf > ?': { 'issuer-not-found': { issuer: 'CN=issuing', label: 'issuing' } },
      path: { 'limit-certificates': { limit: 10_000 } },
    },
    neighbour: { scene: { trusted: [], given: copies(10_000) } },
  },
});

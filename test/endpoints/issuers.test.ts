/** The table of public CAs: what is said of a CA can be looked up, or is marked as general knowledge. */
import { describe, expect, it } from 'vitest';
import { caaDomains, publicIssuer } from '#lib/endpoints/issuers.ts';

const ORGANISATIONS = [
  "Let's Encrypt",
  'Google Trust Services',
  'Amazon',
  'DigiCert Inc',
  'ZeroSSL',
  'Sectigo Limited',
  'GlobalSign nv-sa',
  'Entrust, Inc.',
  'GoDaddy.com, Inc.',
  'Microsoft Corporation',
  'IdenTrust',
  'SSL Corporation',
  'Actalis S.p.A.',
  'SwissSign AG',
  'Buypass AS-983163327',
  'Hellenic Academic and Research Institutions CA',
  'Asseco Data Systems S.A.',
  'D-Trust GmbH',
];

describe('public issuers', () => {
  it.each(ORGANISATIONS)('%s has domains, each verified or said to be general knowledge', (organisation) => {
    const issuer = publicIssuer(organisation);
    if (!issuer) throw new Error('not in the table');
    expect(caaDomains(issuer).length).toBeGreaterThan(0);
    expect(issuer.source === null).toBe(issuer.caa.length === 0);
    for (const domain of caaDomains(issuer)) expect(domain).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    for (const { source } of [issuer, ...(issuer.windows ? [issuer.windows] : [])])
      if (source !== null) expect(source).toMatch(/^https:\/\/\S+$/);
  });

  it('knows no private CA, and no name that only begins alike', () => {
    for (const organisation of ['', 'Contoso', 'Amazonia', 'DigiCert Inc of Contoso'])
      expect(publicIssuer(organisation)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import {
  BESIDE_FEDERATION,
  isMicrosoftHosted,
  MAIL_EXCHANGER,
  NAMED,
  SEEN_IN_CERTIFICATE,
  SERVICES,
} from '#lib/endpoints/catalogue.ts';
import { checkRole, covers } from '#lib/endpoints/check-role.ts';
import { PROTOCOLS, protocolOfPort } from '#lib/core/input/schemes.ts';
import { ROLES, type RoleId } from '#lib/endpoints/roles.ts';
import { PROTOCOL_IDS } from '#lib/endpoints/api.ts';

const SERVER_AUTH = { oid: '1.3.6.1.5.5.7.3.1', name: 'serverAuth' };

const leaf = (names: string[], changes: object = {}) => ({
  alternativeNames: names.map((value) => ({ type: 'dns' as const, value })),
  subject: { text: '', commonName: names[0] ?? null, label: '', attributes: [] },
  extendedKeyUsage: [SERVER_AUTH],
  key: { algorithm: 'RSA', bits: 2048, curve: null, text: '' },
  crl: ['http://crl.test/ca.crl'],
  ...changes,
});

const context = { host: 'sts.contoso.com', domain: 'contoso.com', publiclyTrusted: true };
const unmet = (role: RoleId, certificate: ReturnType<typeof leaf>, more: object = {}): string[] =>
  checkRole(role, certificate, { ...context, ...more })
    .filter(({ met }) => met === 'no')
    .map(({ requirement, name }) => name ?? requirement.kind);

describe('covers', () => {
  it.each([
    ['sts.contoso.com', 'STS.contoso.com', true],
    ['*.contoso.com', 'sts.contoso.com', true],
    // Two labels: the wildcard of the domain does not reach certificate sign-in.
    ['*.contoso.com', 'certauth.sts.contoso.com', false],
    ['*.contoso.com', 'contoso.com', false],
    ['s*.contoso.com', 'sts.contoso.com', false],
    ['*', 'contoso', false],
  ])('%s, %s: %s', (pattern, name, expected) => expect(covers(pattern, name)).toBe(expected));
});

describe('checkRole', () => {
  it('asks AD FS for its own name, and should have the names beside it', () => {
    expect(unmet('federation-service', leaf(['sts.contoso.com']))).toEqual([
      'certauth.sts.contoso.com',
      'enterpriseregistration.contoso.com',
    ]);
    const good = leaf(['sts.contoso.com', 'certauth.sts.contoso.com', 'enterpriseregistration.contoso.com']);
    expect(unmet('federation-service', good)).toEqual([]);
    expect(unmet('federation-service', leaf(['*.contoso.com']))).toEqual(['certauth.sts.contoso.com']);
  });

  it('allows no wildcard on the edge', () => {
    const edge = { host: 'sip.contoso.com' };
    expect(unmet('access-edge', leaf(['sip.contoso.com']), edge)).toEqual([]);
    expect(unmet('access-edge', leaf(['sip.contoso.com', '*.contoso.com']), edge)).toEqual(['no-wildcard']);
    expect(unmet('access-edge', leaf(['access.contoso.com']), { host: 'access.contoso.com' })).toEqual([
      'sip.contoso.com',
    ]);
  });

  it('sees usages, keys, CRL addresses and private roots', () => {
    const host = { host: 'lyncdiscover.contoso.com' };
    const names = ['lyncdiscover.contoso.com'];
    const clientOnly = [{ oid: '1.3.6.1.5.5.7.3.2', name: 'clientAuth' }];
    expect(unmet('autodiscover-lync', leaf(names, { extendedKeyUsage: clientOnly }), host)).toEqual(['eku']);
    expect(unmet('autodiscover-lync', leaf(names, { extendedKeyUsage: null }), host)).toEqual([]);
    const small = { algorithm: 'RSA', bits: 1024, curve: null, text: '' };
    expect(unmet('autodiscover-lync', leaf(names, { key: small, crl: [] }), host)).toEqual([
      'rsa-bits',
      'crl-address',
    ]);
    expect(unmet('autodiscover-lync', leaf(names), { ...host, publiclyTrusted: false })).toEqual([
      'public-trust',
    ]);
    const ec = { algorithm: 'ECDSA', bits: 256, curve: 'P-256', text: '' };
    const results = checkRole('autodiscover-lync', leaf(names, { key: ec }), {
      ...context,
      ...host,
      publiclyTrusted: null,
    });
    expect(results.filter(({ met }) => met === 'unknown').map(({ requirement }) => requirement.kind)).toEqual(
      ['public-trust', 'rsa-bits'],
    );
  });

  it('cites what asks for a key size: AD FS itself does not', () => {
    const sizes = ROLES['federation-service'].requirements.filter(({ kind }) => kind === 'rsa-bits');
    expect(sizes.map(({ source }) => source.from?.[0].title)).toEqual([
      'CA/Browser Forum Baseline Requirements §6.1.5',
    ]);
  });

  it('cites documents by title and address', () => {
    for (const { requirements } of Object.values(ROLES)) {
      for (const { source } of requirements) {
        for (const { title, url } of source.from ?? []) {
          expect(title).not.toBe('');
          expect(url).toMatch(/^https:\/\//);
        }
      }
    }
  });
});

describe('the catalogue', () => {
  it('names every role and no place twice', () => {
    const places = NAMED.map(({ label, port }) => `${label}:${port}`);
    expect(new Set(places).size).toBe(places.length);
    expect(new Set(SERVICES.map(({ service }) => service)).size).toBe(SERVICES.length);
    const others = [...BESIDE_FEDERATION, MAIL_EXCHANGER, SEEN_IN_CERTIFICATE];
    const used = new Set<string>([...NAMED, ...SERVICES, ...others].map(({ role }) => role));
    expect([...used].sort()).toEqual(Object.keys(ROLES).sort());
  });

  it('knows Microsoft by whole labels', () => {
    expect(isMicrosoftHosted('sipfed.online.lync.com')).toBe(true);
    expect(isMicrosoftHosted('contoso-com.mail.protection.OUTLOOK.com.')).toBe(true);
    for (const alias of ['ak.privatelink.msidentity.com', 'www.tm.a.prd.aadg.trafficmanager.net']) {
      expect(isMicrosoftHosted(alias)).toBe(true);
    }
    // Rented machines have their owners' certificates.
    for (const rented of ['sts.westeurope.cloudapp.azure.com', 'contoso.trafficmanager.net']) {
      expect(isMicrosoftHosted(rented)).toBe(false);
    }
    expect(isMicrosoftHosted('contoso.com')).toBe(false);
    expect(isMicrosoftHosted('notoutlook.com')).toBe(false);
    expect(isMicrosoftHosted('outlook.com.evil.test')).toBe(false);
  });

  it('gives every protocol the port that gives it back', () => {
    for (const protocol of PROTOCOL_IDS) {
      if (protocol === 'tds-strict') continue; // shares SQL Server's port, where the older way is tried first
      expect(protocolOfPort(PROTOCOLS[protocol].port)).toBe(protocol);
    }
  });
});

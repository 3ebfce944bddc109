import type { EvaluationRequest } from '#lib/core/evaluate/types.ts';
import { fetched } from '#test/core/evaluate/fetched.ts';
import { hex, type Made } from '#test/support/golden/chain.ts';
import { golden, type Scene } from '#test/support/golden/table.ts';
import { makeCrl, type CrlOptions } from './make-crl.ts';
import { makeOcspAnswer, type OcspAnswerOptions } from './make-ocsp.ts';

const CRL = 'http://pki.test/issuing.crl';
const OCSP = 'http://ocsp.test/';
const MAY = new Date('2026-05-01T00:00:00Z');

const of = (made: Made, name: string) => {
  const one = made[name];
  if (!one) throw new TypeError(`no certificate ${name}`);
  return one;
};
/** What is given, under rules that report what is known. */
const scene = (given: (made: Made) => Partial<EvaluationRequest>): Scene => ({
  rules: { revocation: 'report' },
  given,
});
/** Lists of the issuing CA, given by hand. */
const lists = (...options: readonly CrlOptions[]) =>
  scene((made) => ({ crls: options.map((one) => makeCrl(of(made, 'issuing'), one)) }));
/** An answer of the leaf's responder. */
const answer = (options: Partial<OcspAnswerOptions> = {}) =>
  scene((made) => ({
    evidence: [
      fetched(
        'ocsp',
        of(made, 'leaf'),
        OCSP,
        makeOcspAnswer({ certificate: of(made, 'leaf'), issuer: of(made, 'issuing'), ...options }),
      ),
    ],
  }));
/** What the leaf's addresses gave: a fault's code, or the good answer. */
const attempts = (crl: string, ocsp: string | null) =>
  scene((made) => ({
    evidence: [
      fetched('crl', of(made, 'leaf'), CRL, crl === '' ? makeCrl(of(made, 'issuing')) : crl),
      ...(ocsp === null
        ? []
        : [
            fetched(
              'ocsp',
              of(made, 'leaf'),
              OCSP,
              ocsp === ''
                ? makeOcspAnswer({ certificate: of(made, 'leaf'), issuer: of(made, 'issuing') })
                : ocsp,
            ),
          ]),
    ],
  }));
/** Of the issuing CA itself a list that it signed says nothing. */
const issuing = { 'revocation-undetermined': { lists: 1 } };
const dead = { url: CRL, kind: 'crl', fault: 'timeout', message: 'It gave nothing.' } as const;
const REVOKED = { serial: hex('leaf'), revokedAt: '2026-05-01T00:00:00Z' };
const byOcsp = { leaf: { ocsp: OCSP } };
const leaf = { serial: hex('leaf') };

golden(import.meta.url, {
  revoked: [
    {
      scene: lists({ entries: [{ ...leaf, at: MAY, reason: 1 }] }),
      finds: {
        leaf: { revoked: { ...REVOKED, reason: 'keyCompromise' } },
        issuing,
      },
      neighbour: { scene: lists({ entries: [{ serial: hex('other'), at: MAY, reason: 1 }] }) },
    },
    {
      chain: byOcsp,
      scene: answer({ status: { revokedAt: MAY, reason: 4 } }),
      finds: { leaf: { revoked: { ...REVOKED, reason: 'superseded' } } },
      neighbour: { scene: answer() },
    },
  ],
  'revocation-undetermined': {
    chain: byOcsp,
    scene: answer({ status: 'unknown' }),
    finds: {
      leaf: { 'revocation-unknown': { url: OCSP }, 'revocation-undetermined': { lists: 0 } },
    },
    neighbour: { scene: answer() },
  },
  'revocation-unknown': {
    chain: byOcsp,
    scene: answer({ status: 'unknown' }),
    finds: {
      leaf: { 'revocation-unknown': { url: OCSP }, 'revocation-undetermined': { lists: 0 } },
    },
    neighbour: { scene: answer() },
  },
  'revocation-expired': {
    chain: byOcsp,
    scene: answer({ thisUpdate: MAY, nextUpdate: new Date('2026-05-31T00:00:00Z') }),
    finds: {
      leaf: {
        'revocation-expired': { url: OCSP, kind: 'ocsp', since: '2026-05-31T00:00:00Z' },
        'revocation-undetermined': { lists: 0 },
      },
    },
    neighbour: { scene: answer() },
  },
  'revocation-unreachable': {
    chain: { leaf: { crl: CRL } },
    scene: attempts('timeout', null),
    finds: {
      leaf: { 'revocation-unreachable': dead, 'revocation-undetermined': { lists: 0 } },
    },
    neighbour: { scene: attempts('', null) },
  },
  'revocation-address-dead': {
    chain: { leaf: { crl: CRL, ocsp: OCSP } },
    scene: attempts('timeout', ''),
    finds: { leaf: { 'revocation-address-dead': dead } },
    neighbour: { scene: attempts('', '') },
  },
  'ocsp-unusable': {
    chain: byOcsp,
    scene: answer({ forged: true }),
    finds: {
      leaf: {
        'ocsp-unusable': { url: OCSP, fault: 'ocsp-signature-invalid' },
        'revocation-undetermined': { lists: 0 },
      },
    },
    neighbour: { scene: answer() },
  },
  'crl-unusable': [
    {
      scene: lists({ nextUpdate: new Date('2026-05-31T00:00:00Z'), thisUpdate: MAY }),
      finds: {
        leaf: {
          'revocation-expired': { kind: 'crl', since: '2026-05-31T00:00:00Z' },
          'crl-unusable': { list: 0, fault: 'crl-expired' },
          'revocation-undetermined': { lists: 1 },
        },
        issuing,
      },
      neighbour: { scene: lists({}) },
    },
    {
      scene: scene(() => ({ crls: [Uint8Array.of(0x30, 0x05)] })),
      finds: {
        path: {
          'crl-unusable': {
            ...{ fault: 'crl-malformed', list: 0, offset: 0 },
            reason: 'the value claims 5 octets but 0 are left',
          },
        },
        leaf: { 'revocation-undetermined': { lists: 1 } },
        issuing,
      },
      neighbour: { scene: lists({}) },
    },
  ],
  'crl-incomplete': {
    scene: lists({ number: null, entries: [{ ...leaf, at: MAY }] }),
    finds: {
      leaf: {
        revoked: { ...REVOKED, reason: 'unspecified' },
        'crl-incomplete': { list: 0, fault: 'crl-number-missing' },
      },
      issuing,
    },
    neighbour: { scene: lists({ entries: [{ ...leaf, at: MAY }] }) },
  },
});

/** Who refuses, as the sentence says it, is who refuses in the matrix of clients. */
import { describe, expect, it } from 'vitest';
import type { CertificateOptions } from '#lib/cli/pki.ts';
import { oid, sequence, tlv } from '#lib/cli/pki/der.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { judgeAllClients } from '#lib/trust/profiles/judge.ts';
import { headline } from '#lib/view/result/headline.ts';
import { refusalOf } from '#lib/view/result/refusals.ts';
import { AT, HOST, makeIntermediate, makeLeaf, makeRoot } from '#test/core/evaluate/support.ts';

const text = (value: string) => new TextEncoder().encode(value);
const dnsName = (value: string) => tlv(0x82, text(value));

const evaluator = createEvaluator(crypto);
const root = await makeRoot();
const anchors = listAnchors('user', [root.der]);

/** What is done to the leaf and to the CA, and how the sentence begins to say it. */
const FAULTS: readonly (readonly [
  string,
  Partial<CertificateOptions>,
  Partial<CertificateOptions>,
  RegExp?,
])[] = [
  ['nothing', {}, {}],
  [
    'a critical key identifier',
    {
      subjectKeyIdentifier: null,
      extensions: [{ oid: '2.5.29.14', critical: true, value: Uint8Array.of(4, 2, 1, 2) }],
    },
    {},
  ],
  ['a validity of years', { notAfter: new Date('2031-01-01T00:00:00Z') }, {}],
  ['no purposes', { purposes: null }, {}],
  ['any purpose alone', { purposes: ['2.5.29.37.0'] }, {}, /the server’s certificate allows any purpose/],
  ['any purpose beside its own', { purposes: ['serverAuth', '2.5.29.37.0'] }, {}],
  [
    'an address of ten octets among its names',
    {
      names: null,
      extensions: [
        { oid: '2.5.29.17', critical: false, value: sequence(dnsName(HOST), tlv(0x87, text('192.0.2.10'))) },
      ],
    },
    {},
    /an address among the alternative names of .* but is the text “192\.0\.2\.10”/,
  ],
  [
    'a name outside ASCII beside its own',
    {
      names: null,
      extensions: [
        { oid: '2.5.29.17', critical: false, value: sequence(dnsName(HOST), dnsName('münchen.contoso.com')) },
      ],
    },
    {},
    /an alternative name of .* has letters outside ASCII/,
  ],
  [
    'an address of an authority, critical',
    {
      extensions: [
        {
          oid: '1.3.6.1.5.5.7.1.1',
          critical: true,
          value: sequence(
            sequence(oid('1.3.6.1.5.5.7.48.2'), tlv(0x86, text('http://pki.contoso.com/ca.cer'))),
          ),
        },
      ],
    },
    {},
  ],
  ['another key identifier than its issuer’s', { authorityKeyIdentifier: 'aabbcc' }, {}],
  [
    'Microsoft’s application policies, critical',
    { extensions: [{ oid: '1.3.6.1.4.1.311.21.10', critical: true, value: Uint8Array.of(0x30, 0) }] },
    {},
  ],
  ['no key identifier in the CA', {}, { subjectKeyIdentifier: null }],
  [
    'a CA certificate for any purpose',
    {},
    { purposes: ['2.5.29.37.0'] },
    /the intermediate “Contoso Issuing” allows any purpose/,
  ],
];

describe('who refuses what is trusted in general', () => {
  it.each(FAULTS.map(([fault, ofLeaf, ofIssuing, says]) => ({ fault, ofLeaf, ofIssuing, says })))(
    '$fault',
    async ({ ofLeaf, ofIssuing, says }) => {
      const issuing = await makeIntermediate(root, 'Contoso Issuing', ofIssuing);
      const leaf = await makeLeaf(issuing, ofLeaf);
      const request = {
        supplied: [leaf, issuing].map(({ der }, index) => ({
          der,
          origin: { kind: 'presented' as const, index },
        })),
        host: HOST,
        at: AT,
      };
      const report = await evaluator.evaluate({ ...request, anchors, rules: CLIENTS });
      expect(report.verdict).toBe('trusted');
      const lines = await judgeAllClients(evaluator, { request, store: () => anchors, enterprise: null }, {});
      const refusing = lines
        .filter(({ result }) => result?.verdict === 'untrusted')
        .map(({ client }) => client);
      // Without its roots a client still refuses the path at hand, whatever another might give.
      const rootless = await judgeAllClients(evaluator, { request, store: () => null, enterprise: null }, {});
      const named = rootless
        .filter(({ result, refusal }) => result?.verdict === 'untrusted' || refusal !== undefined)
        .map(({ client }) => client);
      expect(named.sort()).toEqual(refusing.toSorted());
      if (says) expect(headline(report)).toMatch(says);
      expect([...(refusalOf(report)?.clients ?? [])].sort()).toEqual(refusing.sort());
      expect(headline(report).startsWith(refusing.length === 0 ? 'Clients trust' : 'Clients differ')).toBe(
        true,
      );
    },
  );
});

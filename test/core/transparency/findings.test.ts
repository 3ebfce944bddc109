import { sequence, tlv } from '#lib/cli/pki/der.ts';
import { CHROME_TRANSPARENCY } from '#lib/core/transparency/policy.ts';
import { makeOcspAnswer } from '#test/core/revocation/make-ocsp.ts';
import { golden, type Scene } from '#test/support/golden/table.ts';
import { stamps } from '#test/support/stamps.ts';

/** Below a public root, for a client with Chrome's policy; `live`: the handshake was watched. */
const asked = (live: boolean): Scene => ({
  rules: { transparency: CHROME_TRANSPARENCY },
  terms: { public: true },
  given: () => ({ live }),
});
const short = { policy: 'chrome', listed: false, counted: 0, needed: 2 } as const;
const watched = asked(true);
const file = asked(false);

const staple = [{ oid: '1.3.6.1.5.5.7.1.24', critical: false, value: sequence(tlv(0x02, Uint8Array.of(5))) }];
const handshake: Scene = { given: () => ({ live: true }) };
const stapled: Scene = {
  given: ({ leaf, issuing }) => ({
    live: true,
    staple:
      leaf && issuing
        ? { response: makeOcspAnswer({ certificate: leaf, issuer: issuing }), time: '2026-06-01T00:00:00Z' }
        : null,
  }),
};

golden(import.meta.url, {
  'timestamps-too-few': {
    scene: watched,
    finds: { leaf: { 'timestamps-too-few': { ...short, lacks: 'count' } } },
    neighbour: { leaf: { extensions: stamps() } },
  },
  'timestamps-undetermined': {
    scene: file,
    finds: { leaf: { 'timestamps-undetermined': { ...short, why: 'not-seen' } } },
    neighbour: { leaf: { extensions: stamps() } },
  },
  'staple-missing': [
    {
      chain: { leaf: { extensions: staple } },
      scene: handshake,
      finds: { 'list[0]': { 'staple-missing': { statedBy: 'leaf' } } },
      neighbour: { scene: stapled },
    },
    {
      chain: { leaf: { by: 'demanding' }, demanding: { by: 'root', extensions: staple } },
      scene: { ...handshake, sent: ['leaf', 'demanding'] },
      finds: {
        'leaf > demanding': { 'tls-feature-not-inherited': { features: ['5'] } },
        'list[0]': { 'staple-missing': { statedBy: 'issuer' } },
      },
      neighbour: { leaf: { by: 'demanding' }, demanding: { by: 'root' } },
    },
  ],
});

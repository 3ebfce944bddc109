import { dns } from '#lib/cli/pki.ts';
import { oid, sequence, text, tlv } from '#lib/cli/pki/der.ts';
import { HOST } from '#test/support/golden/chain.ts';
import { become, value } from '#test/support/golden/der.ts';
import { golden } from '#test/support/golden/table.ts';

const host = { name: HOST, kind: 'dns', inSubject: false };
/** A registeredID, for whose constraints there is no rule. */
const REGISTERED = tlv(0x88, oid('1.2.3').slice(2));
const registered = [{ oid: '2.5.29.17', critical: false, value: sequence(text(HOST, 0x82), REGISTERED) }];
const onlyRegistered = value('2.5.29.30', become(sequence(tlv(0xa0, sequence(REGISTERED)))));

golden(import.meta.url, {
  'name-not-permitted': [
    {
      chain: { issuing: { nameConstraints: { permitted: dns('fabrikam.com') } } },
      finds: { 'leaf > issuing': { 'name-not-permitted': host } },
      neighbour: { issuing: { nameConstraints: { permitted: dns('contoso.com') } } },
    },
    {
      // A distant issuer: its constraints bind all that stands below.
      chain: { root: { nameConstraints: { permitted: dns('fabrikam.com') } } },
      finds: { 'leaf > root': { 'name-not-permitted': host } },
      neighbour: { root: { nameConstraints: { permitted: dns('contoso.com') } } },
    },
    {
      chain: {
        leaf: { subject: 'CN=Contoso, E=admin@contoso.com' },
        issuing: { nameConstraints: { permitted: [{ type: 'email', value: 'fabrikam.com' }] } },
      },
      finds: {
        'leaf > issuing': {
          'name-not-permitted': { name: 'admin@contoso.com', kind: 'email', inSubject: true },
        },
      },
      neighbour: {
        leaf: { subject: 'CN=Contoso, E=admin@contoso.com' },
        issuing: { nameConstraints: { permitted: [{ type: 'email', value: 'contoso.com' }] } },
      },
    },
  ],
  'name-excluded': {
    chain: { issuing: { nameConstraints: { excluded: dns(HOST) } } },
    finds: { 'leaf > issuing': { 'name-excluded': host } },
    neighbour: { issuing: { nameConstraints: { excluded: dns('adfs.contoso.com') } } },
  },
  'name-constraint-unsupported': {
    chain: {
      leaf: { names: null, extensions: registered },
      issuing: { nameConstraints: {}, tbs: onlyRegistered },
    },
    finds: {
      'leaf > issuing': {
        'name-constraint-unsupported': { name: '1.2.3', kind: 'registered-id', inSubject: false },
      },
      issuing: { 'name-constraint-forms': { forms: ['registered-id'] } },
    },
    neighbour: { leaf: { names: null, extensions: registered }, issuing: { nameConstraints: {} } },
  },
});

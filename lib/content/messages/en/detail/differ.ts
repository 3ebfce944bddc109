/** What two chains differ in, in a sentence and in the cells of its tables. */
export const differ = {
  sentence: '{what}; {effect}.',
  b: 'B {what}',
  two: '{first}, and {second}',
  nothing:
    '{kind, select, served {Neither A nor B sends a certificate} other {Neither A nor B holds a certificate}}',
  same: '{kind, select, served {A and B send} stored {A and B hold} other {A and B have}} the same certificates in the same order',
  order: '{kind, select, served {B sends} other {B holds}} the same certificates in another order',
  replaced:
    '{kind, select, served {sends} other {holds}} {part, select, leaf {another server certificate “{name}”} intermediate {another intermediate “{name}”} root {another root “{name}”} other {an element that can’t be read}} ({how})',
  added:
    '{kind, select, served {sends} other {holds}} {part, select, leaf {the server certificate “{name}”} intermediate {the intermediate “{name}”} root {the root “{name}”} other {an element that can’t be read}} that A lacks',
  lacking:
    'lacks {part, select, leaf {the server certificate “{name}”} intermediate {the intermediate “{name}”} root {the root “{name}”} other {an element that can’t be read}} that {kind, select, served {A sends} other {A holds}}',
  more: '{count, plural, one {# more certificate differs} other {# more certificates differ}}',
  like: 'valid until {day} like A’s',
  instead: 'valid until {day} instead of {before}',
  kinship: {
    same: 'the very same',
    renewed: 'same key, renewed',
    reissued: 'same key, reissued by another issuer',
    rekeyed: 'same subject, other key',
    replaced: 'same subject, other key, other issuer',
    renamed: 'same key, other subject',
    altered: 'same issuer and serial number, other content',
    'same-host': 'another certificate for the same name',
  },
  clients: {
    out: '{count, plural, one {# kind of client can’t connect at all, which no certificate of either changes} other {# kinds of client can’t connect at all, which no certificate of either changes}}',
    gained:
      '{count, plural, one {# kind of client that failed now trusts it} other {# kinds of client that failed now trust it}}',
    lost: '{count, plural, one {# kind of client that trusted it no longer does} other {# kinds of client that trusted it no longer do}}',
    'lost-also':
      '{count, plural, one {# that trusted it no longer do} other {# that trusted it no longer do}}',
    connects:
      '{count, plural, one {# kind of client that could not connect to A can connect to B} other {# kinds of client that could not connect to A can connect to B}}',
    'cut-off':
      '{count, plural, one {# kind of client that A serves can’t connect to B} other {# kinds of client that A serves can’t connect to B}}',
    verdict: 'the verdict differs, the clients judged alike',
    alike: 'every client judges both alike',
    none: 'no client trusts either of them',
    unknown: 'what clients make of them is not known',
    'known-alike': 'every client that is known here judges both alike',
    'known-none': 'no client that is known here trusts either of them',
    open: '{count, plural, one {# kind of client is not known} other {# kinds of client are not known}}',
  },
  fact: {
    at: 'Judged at',
    host: 'Judged for',
    certificates: 'Certificates',
    end: 'Chain ends at',
    version: 'TLS version',
    barred: 'Kept out',
    stapled: 'OCSP response stapled',
    timestamps: 'Timestamps in the handshake',
    name: 'Name asked for (SNI)',
    address: 'Address',
  },
  value: {
    'no-server': 'no server was asked',
    unknown: 'not known',
    yes: 'yes',
    no: 'no',
    'no-host': 'no host name',
    nothing: 'nothing',
    none: 'none',
    nobody: 'no client that is known',
    'no-store': '{root}, which no store has',
    'no-issuer': '{root}, without its issuer',
  },
} as const;

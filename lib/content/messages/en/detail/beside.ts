/** What DNS and the CA say beside a chain: CAA and TLSA records, and the CA's renewal window. */
export const beside = {
  join: '{before}; {after}',
  said: 'The resolver said {reason}.',
  asked: 'Asked: {names}.',
  caa: {
    'new-title': 'CAA, for the CA of the new certificate',
    issuer: 'the issuer',
    failed:
      'The records of {name} could not be asked. A CA that gets no answer may not issue, unless the zone is unsigned and the fault outside of the CA (BR §3.2.2.8).',
    none: 'No records: any CA may issue.',
    open: 'The records of {place} restrict no CA{wild, select, yes { for {name} ({tag})} other {}}.',
    permitted: '{place} permits {ca}{wild, select, yes { for {name} ({tag})} other {}}.',
    conditional:
      '{place} permits {ca}{wild, select, yes { for {name} ({tag})} other {}} under conditions that your request has to meet.',
    nobody: '{place} permits no CA at all{wild, select, yes { for {name} ({tag})} other {}}.',
    others:
      '{place} permits {permitted}{wild, select, yes { for {name} ({tag})} other {}}, not {ca} ({domains}).',
    critical:
      '{place} has a critical property ({tags}) that CAs need not know: those that do not may not issue.',
    'issuer-unknown':
      '{place} permits {permitted}{wild, select, yes { for {name} ({tag})} other {}}; which domain stands for {ca} is not known here.',
    live: 'The certificate in use stays valid; its renewal there would be refused.',
    private: 'A CA of your own does not look at CAA; a public one must (BR §3.2.2.8).',
    account: 'Only for the account {account} (RFC 8657).',
    methods: 'Only by {methods} (RFC 8657).',
    other: 'With {other}, which the CA can tell the meaning of.',
    unverified:
      'That {domains} {count, plural, one {stands} other {stand}} for {ca} is general knowledge, not verified.',
    signed: 'Signed.',
    unsigned: 'Not signed, as far as the resolver says.',
  },
  mx: {
    title: 'MX records',
    failed: 'They could not be asked ({reason}).',
    unsigned:
      'The MX records are not signed as far as the resolver says, so mail servers do not follow the TLSA records of these hosts (RFC 7672 §2.2.1).',
  },
  tlsa: {
    title: 'TLSA of {place}',
    failed:
      '{name} could not be asked. Where the signature of the zone is broken, mail servers that follow DANE hold mail back (RFC 7672 §2.1.2).',
    none: 'No records: nothing has to change with a certificate.',
    unsigned:
      '{count, plural, one {One record, not signed as far as the resolver says: clients that follow DANE do not look at it, and nothing breaks by it.} other {# records, not signed as far as the resolver says: clients that follow DANE do not look at them, and nothing breaks by them.}}',
    fits: '{count, plural, one {One record, signed, and what the server sends fits.} other {# records, signed, and what the server sends fits.}}',
    breaks:
      '{count, plural, one {One record, signed, and it does not fit} other {# records, signed, and none fits}} what the server sends: mail servers and other clients that follow DANE refuse it. If the certificate is yours, publish the record below beside the old ones.',
    unusable:
      '{count, plural, one {One record, but not one that a client can use.} other {# records, but none that a client can use.}}',
    found: '{count, number} found; check {address} to hold its chain against them.',
    unfit: 'fits nothing that is sent',
    leaf: 'fits the server’s certificate',
    'one-sent': 'fits certificate {position, number} of those sent',
    warning: {
      unusable: 'no client can use it (unknown kind, or data of a wrong length)',
      'not-for-mail': 'mail servers do not use this kind (RFC 7672 §3.1.3)',
      'changes-with-renewal':
        'every renewal breaks it, even with the same key; 3 1 1 would not (RFC 7671 §5.1)',
      'full-data': 'holds the whole certificate or key, which makes answers too large (RFC 7671 §10.1.2)',
      'only-sha512': 'SHA-512 only, which clients need not know; publish SHA-256 beside it (RFC 6698 §6)',
      'anchor-not-sent': 'fits no CA certificate that the server sends, as it must (RFC 7671 §5.2.2)',
    },
    kept: 'May be kept for {time}.',
    step: {
      publish: 'Step {number}: publish the record below beside the old ones, and sign the zone.',
      wait: 'Step {number}: wait {time}, until no resolver holds the old set.',
      install: 'Step {number}: install the new chain on every node.',
      remove: 'Step {number}: remove what fits only the old chain: {records}.',
    },
  },
  window: {
    title: 'Renewal window of the CA (ARI)',
    none: 'The CA publishes none for this certificate.',
    unreadable: 'Its answer could not be read.',
    'no-times': 'The window has no readable start and end.',
    when: 'The CA asks for renewal between {start} and {end} ({state, select, over {over: renew at once} now {now} other {{relative}}}).',
    explained: 'The CA explains it at {address}',
    again: 'It wants to be asked again after {time}.',
    told: 'Told by {directory}. Who answered at that address was not authenticated: take it as a hint, and ask your ACME client for the same.',
  },
  // What an AD bit is worth: whoever is between us and the resolver can set it (RFC 6840 §5.7).
  resolver:
    'Asked {source, select, configured {the name servers set on this server} other {this server’s own resolver}} ({addresses}). “Signed” is what this resolver says it checked; the way to it is not protected by that.',
};

/** Dates of a chain: what each is, what it means, and the calendar. Rules of root programmes are told in English. */
export const dates = {
  next: 'next {relative}, {day}',
  over: '{count, plural, one {# certificate expired} other {# certificates expired}}',
  due: 'renewal due since {day}',
  list: 'Dates',
  behind: '{count, plural, one {# date behind} other {# dates behind}}',
  'behind-list': 'Dates behind',
  mark: 'Next',
  check: 'check',
  calendar: {
    button: 'Calendar (.ics)',
    note: 'reminds 30, 14 and 7 days before and on the day before; importing a later file moves the same entries',
    saved: '{count, plural, one {# date saved for a calendar.} other {# dates saved for a calendar.}}',
    left: '{count, plural, one {# day left: {summary}} other {# days left: {summary}}}',
  },
  kind: {
    stops: 'Trust ends',
    expires: 'Expiry',
    renew: 'Renewal',
    rule: 'Rule',
    begins: 'Begin',
    evidence: 'Evidence',
  },
  begins: '{past, select, yes {{subject} became valid} other {{subject} becomes valid}}',
  expires: '{past, select, yes {{subject} expired} other {{subject} expires}}',
  stop: {
    all: 'all {count, number} clients that trust it now stop trusting it',
    some: '{count, plural, one {{names} stops trusting it} other {{names} stop trusting it}}',
    then: '{what} then.',
    after: '{what} after this',
  },
  renew: {
    title: 'Renew {subject}',
    due: '{subject} is due to be renewed',
    limit: 'A public certificate issued then lasts at most {days, plural, one {# day} other {# days}}.',
    'other-root':
      'Take it from another root: {count, plural, one {{names} refuses} other {{names} refuse}} what this one issues after {day}.',
  },
  rule: {
    refuse:
      '{count, plural, one {{names} refuses} other {{names} refuse}} certificates that this root issues after this',
    'refuse-why': 'The present certificate is not touched; the next one has to come from another root.',
    limit: 'Public certificates issued from now on last at most {days, plural, one {# day} other {# days}}',
    'limit-why':
      'Rule of the CA/Browser Forum (ballot SC-081v3). Certificates issued before keep their dates.',
  },
  policy: {
    'chrome-subordinates-servers-only': 'New public issuing CAs are for servers only',
    'lets-encrypt-servers-only': 'Let’s Encrypt issues for servers only',
    'digicert-servers-only': 'DigiCert issues for servers only',
    'chrome-leaves-servers-only': 'Public certificates issued from now on are for servers only',
    'chrome-root-term': 'Chrome means to drop this root for the age of its key',
  },
  evidence: {
    ocsp: 'The OCSP response for {subject} {past, select, yes {ran out} other {runs out}}',
    crl: 'The revocation list for {subject} {past, select, yes {ran out} other {runs out}}',
    staple: 'The stapled OCSP response for {subject} {past, select, yes {ran out} other {runs out}}',
    'by-hand':
      'It holds for {days, plural, one {# day} other {# days}}, so somebody of yours publishes it by hand: have the next one published before.',
    replaced: 'Its issuer replaces it before; an old one then says nothing any more.',
    hard: '{count, plural, one {{names} refuses} other {{names} refuse}} it without a newer one.',
    soft: '{count, plural, one {{names} asks for it, and lets} other {{names} ask for it, and let}} the connection pass without a newer one.',
    others:
      '{count, plural, one {# other client does not look at it.} other {# other clients do not look at it.}}',
    insisting:
      'Programs that insist on an answer refuse from then on: mostly servers that check certificates of clients or partners (general knowledge, not checked).',
  },
  window: {
    title: 'The CA asks for renewal from now on',
    why: 'Until {until} (ARI). After an incident the CA revokes the old certificate soon after: then every client refuses it that checks.',
  },
  tlsa: {
    title: 'The signature of the TLSA records of {place} {past, select, yes {ran out} other {runs out}}',
    mail: 'The name servers of the zone sign them anew before; after it, mail servers that follow DANE hold their mail back (RFC 7672 §2.1.2).',
    web: 'The name servers of the zone sign them anew before; after it, clients that follow DANE refuse the server, and resolvers that check signatures do not give the records. Browsers do not look at them.',
  },
} as const;

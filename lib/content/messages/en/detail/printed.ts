/** The result on paper, and what else is said of it there alone. */
export const printed = {
  kind: {
    host: 'Name',
    store: 'Trust store',
    missing: 'Missing',
    fork: 'Root not known here, or missing intermediate',
  },
  labelled: '{label}:',
  finding: '{group}: {title}',
  link: '{label}. {spoken}',
  breaks: 'The chain breaks here: {link}',
  fix: 'How to fix it:',
  unused: '{role} (not part of the chain)',
  period: '{from} to {to}',
  valid: 'valid {period}',
  serial: 'serial number',
  'no-subject': '(no subject)',
  'no-issuer': '(no issuer)',
  certificates: 'Certificates',
  checked:
    '{named, select, no {Checked without a host name} other {Checked for {host}}} at {at} against {stores}, rules “{rules}”.',
  at: 'checked at {at}',
  served: 'As sent: {summary}.',
  revocation: 'Revocation: {summary}.',
  judged: {
    as: 'Judged as: {name}, by what it says.',
    asked: 'Judged as: {name}, as asked{differs, select, no {} other {; by what it says: {said}}}.',
    leaf: '{label} (judged)',
  },
  list: '{maker, select, yes {{title}’s list} other {{title}}}{dated, select, no {, from {source}} other { of {day}}}{fetched, select, no {} other {, fetched {fetched}}} ({count, plural, one {# root} other {# roots}}{old, plural, =0 {} one {, more than # day old} other {, more than # days old}})',
} as const;

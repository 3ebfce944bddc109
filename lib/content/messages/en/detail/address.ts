import { FOUND } from '#lib/endpoints/describe-relay-fault.ts';

/** Why a web address gave nothing, beyond what can go wrong with any connection. */
export const address = {
  what: {
    'not-an-address': 'This is no address that can be fetched (it {reason}).',
    'scheme-not-fetched':
      '{ldap, select, yes {This is a directory (LDAP) address: it is not fetched here, and most clients can’t fetch it either.} other {Addresses that begin with {scheme}: are not fetched.}}',
    'port-blocked':
      'Port {port} belongs to another protocol, so HTTP is not spoken to it; browsers refuse it too.',
    'redirect-loop': 'The address redirects in a circle.',
    'too-many-redirects': 'The address redirects more than {limit, plural, one {# time} other {# times}}.',
    'http-status': 'The server answered with HTTP status {status}.',
    'not-http': 'The server answered, but not with HTTP.',
    'answer-timeout':
      '{silent, select, yes {The connection stood, but no answer came within {seconds, number} s.} other {The answer was not complete within {seconds, number} s.}}',
    'answer-cut': 'The connection ended before the answer was complete.',
    'answer-too-large': 'The answer is larger than {size}.',
    'answer-not-expected':
      'The address should hold {expected}, but gave {found}{told, select, yes { ({reason})} other {}}.',
  },
  content: FOUND,
};

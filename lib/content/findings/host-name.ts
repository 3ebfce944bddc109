import type { ParamsOf } from '#lib/core/finding/codes.ts';
import { article, nothing } from './article.ts';
import { having, listed } from './params.ts';
import type { WordsByCode } from './types.ts';

const GONE = 'Look at the new certificate: the name must be listed under “Alternative names”.';

const NAMES_SHOWN = 3;

/** What the octets of an address spell when they are text (“#3139…” is how odd octets are shown); else "". */
function textOf(name: string): string {
  const octets = /^#((?:[2-7][\da-f])+)$/i.exec(name)?.[1] ?? '';
  return octets.replace(/../g, (pair) => String.fromCharCode(parseInt(pair, 16)));
}

/** The first names, and how many more the certificate has in all. */
function shown(names: readonly string[], count: number): string {
  if (count <= NAMES_SHOWN) return listed(names);
  return `${names.slice(0, NAMES_SHOWN).join(', ')} and ${count - NAMES_SHOWN} more`;
}

/** What is wrong with the entry that was meant for the host; null when none was. */
function missed(p: ParamsOf<'host-not-covered'>): string | null {
  // Blanks are what nobody sees.
  const entry = `“${(p.entry ?? '').replaceAll(' ', '␣').replaceAll('\t', '⇥')}”`;
  switch (p.why) {
    case 'address-as-dns':
      return 'the address stands there as a DNS name, and must be an entry of the kind “IP address”';
    case 'list':
      return `its entry ${entry} holds several names in one, each of which must be an entry of its own`;
    case 'mail':
      return `its entry ${entry} is a mail address, where the bare name must stand`;
    case 'prefix':
      return `its entry ${entry} begins with a word of the tool that wrote it, where the bare name must stand`;
    case 'trailing-dot':
      return `its entry ${entry} ends with a dot, which must not stand there`;
    case 'blank':
      return `its entry ${entry} has a blank (␣) in it`;
    case 'not-ascii':
      return `an entry has letters outside ASCII, and must be written as ${p.host}`;
    case 'url':
      return `its entry ${entry} is a URL, where the bare name must stand`;
    case 'port':
      return `its entry ${entry} names a port, where the bare name must stand`;
    case 'uri-entry':
      return `the name stands there only in a URI entry (${entry}), and must be a DNS entry`;
    case 'wildcard-depth':
      return `${entry} stands for exactly one label before its domain`;
    case 'wildcard-parent':
      return `${entry} covers names below the domain, but not the domain itself`;
    case 'wildcard-partial':
      return `in ${entry} the “*” is not the whole of the first label, and then stands for nothing`;
    default:
      return null;
  }
}

/** Whether the certificate speaks for the host asked, and how it names hosts. */
export const hostName = {
  'host-not-covered': {
    title: 'The certificate is for other names',
    connector: 'name not covered',
    because: (p, n) => {
      const miss = missed(p);
      if (miss !== null) return `${n.subject} does not cover ${p.host}: ${miss}`;
      return `${n.subject} does not cover ${p.host}${p.names.length > 0 ? `, only ${shown(p.names, p.count)}` : ''}`;
    },
    means:
      'Every client that connects by this name refuses the connection or warns, whatever the chain is worth. A wildcard stands for exactly one label: *.contoso.com covers neither contoso.com nor a.b.contoso.com.',
    fix: 'Where the sentence above names an entry, have the certificate issued again with that entry written right. Otherwise request one that lists this exact name (for Lync and Skype for Business on the Edge: each name explicitly, no wildcard). If the right certificate exists, another one answered: check the binding, the server name indication rule, the load balancer and what the DNS name points to.',
    verify: 'Check the host again, and use “Check for another host name” for every name clients use.',
    article: article(
      'rename-certificate',
      'now',
      'everyone',
      'every name that clients use, listed as alternative name',
    ),
  },
  'san-missing': {
    title: 'The certificate lists no alternative names',
    connector: 'no alternative names',
    because: (_, n) => `${n.subject} names its host only in the subject and lists no alternative names`,
    means:
      'Browsers, Apple systems and Go ignore the subject and refuse the certificate. Windows, Java and some OpenSSL programs still read it.',
    fix: 'Have the certificate issued again with every host name as a subject alternative name, the one in the subject included.',
    verify: GONE,
    article: article('rename-certificate', 'now', 'everyone', 'its names listed as alternative names'),
  },
  'san-malformed': {
    title: 'An alternative name can’t be read',
    connector: 'names unreadable',
    because: (p, n) => {
      switch (p.form) {
        case 'length':
          return `an address among the alternative names of ${n.subject} has neither 4 nor 16 octets${having(textOf(p.name), ' but is the text “', '”')}`;
        case 'not-ascii':
          return `an alternative name of ${n.subject} has letters outside ASCII, where the form that begins with xn-- must stand`;
        case 'empty':
          return `an alternative name of ${n.subject} is empty`;
        case 'control':
          return `an alternative name of ${n.subject} has control characters${having(p.name, ' (', ')')}`;
        default:
          return `an alternative name of ${n.subject} is not well formed${having(p.name, ' (', ')')}`;
      }
    },
    means:
      'Clients ignore the name or refuse the whole certificate: Chrome and Edge refuse it for one entry that is an address of the wrong length or not ASCII, even where another entry fits the host. Spaces, a URL or an IP address entered as a DNS name are usual causes.',
    fix: 'Have the certificate issued again with corrected names.',
    verify: GONE,
    article: article('rename-certificate', 'soon', 'strict', 'alternative names without malformed ones'),
  },
  'san-underscore': {
    title: 'An alternative name has an underscore',
    connector: 'underscore in name',
    because: (p, n) => `“${p.name}” in ${n.subject} has an underscore`,
    means:
      'Names of hosts may not have underscores, and public CAs don’t issue for them. Browsers, Windows and OpenSSL still match such a name; a few strict clients refuse it or the whole certificate.',
    fix: 'Give the host a name without an underscore when it is changed next, and request a certificate for that.',
    verify: GONE,
    article: article('rename-certificate', 'next-change', 'strict', 'names without underscores'),
  },
  'san-not-critical': {
    title: 'The alternative names have to be critical here',
    connector: 'names not critical',
    because: (_, n) => `${n.subject} has an empty subject, but its alternative names are not marked critical`,
    means:
      'With an empty subject they are the only names, so the standard asks for the mark. Strict verifiers refuse the certificate, most clients accept it.',
    fix: 'Have the certificate issued again with the extension critical, or with a subject.',
    verify: 'Look at the extensions of the new certificate.',
    article: article(
      'rename-certificate',
      'next-change',
      'strict',
      'a subject, or alternative names marked critical',
    ),
  },
  'san-critical-with-subject': {
    title: 'The alternative names are critical without need',
    connector: 'names critical',
    because: (_, n) => `the alternative names of ${n.subject} are marked critical although it has a subject`,
    means: 'Harmless for current clients; public CAs should not do so.',
    fix: 'Nothing now. Use another template when the certificate is renewed.',
    verify: 'Look at the extensions of the renewed certificate.',
    article: nothing(
      'Current clients take it. The next certificate from another template will be without the mark.',
    ),
  },
  'common-name-not-in-san': {
    title: 'The common name is not among the alternative names',
    connector: 'common name not listed',
    because: (p, n) =>
      `the common name “${p.commonName}” of ${n.subject} is missing from its alternative names`,
    means:
      'Clients read the alternative names only, so the common name does not count. Lync and Skype for Business expect the same name in both places.',
    fix: 'Have the certificate issued again with the common name repeated among the alternative names.',
    verify: GONE,
    article: article(
      'rename-certificate',
      'soon',
      'strict',
      'the common name repeated among the alternative names',
    ),
  },
  'wildcard-public-suffix': {
    title: 'A wildcard covers a whole public suffix',
    connector: 'wildcard too wide',
    because: (p, n) => `${n.subject} has a wildcard directly under a public suffix (${p.name})`,
    means: 'It would speak for domains of many owners. Browsers do not match it.',
    fix: 'Have the certificate issued again with wildcards under your own domain only.',
    verify: GONE,
    article: article('rename-certificate', 'soon', 'public-rules', 'wildcards under your own domain only'),
  },
  'wildcard-private-suffix': {
    title: 'A wildcard covers a shared hosting domain',
    connector: 'wildcard on shared domain',
    because: (p, n) =>
      `${n.subject} has a wildcard directly under a domain whose names belong to many customers (${p.name})`,
    means: 'That is right for the company that runs the domain, and for nobody else. Clients accept it.',
    fix: 'Nothing, if you run that domain. Otherwise use a certificate for your own name only.',
    verify: GONE,
    article: nothing('It is right for the company that runs the domain, and clients accept it.'),
  },
} satisfies WordsByCode;

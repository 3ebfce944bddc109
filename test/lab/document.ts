/** The table of a run and every difference that is left, with its reason, as the second half of docs/lab.md. */
import type { Comparison, Difference } from './compare.ts';
import { byKind, type Minimal } from './mutations/minimise.ts';

/** Why a client and its profile part, by the case's name; the first that fits counts. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [
    /tls12-rsa$/,
    'It hangs on the key exchange (RSA transport), which is the server’s choice and not in the chain.',
  ],
  [
    /^structure\/(.*-first|cross-expired-both-trusted)$/,
    'GnuTLS takes the first issuer that fits whether it has expired or not; the profile, like OpenSSL, passes over one that has.',
  ],
  [
    /^structure\/(intermediate|leaf)-trusted|cross-other-root/,
    'The verifier goes on to a self-signed root; the list holds a CA that is none.',
  ],
  [/^structure\/self-signed/, 'A certificate that is itself in the list is taken without being looked at.'],
  [
    /(policyConstraints|inhibitAnyPolicy)-critical|policy-require-explicit/,
    'A client that does not process constraints on policies refuses them where they are critical, as RFC 5280 wants them.',
  ],
  [/^aki\/.*id-empty|^ku\/.*-empty/, 'What is there and empty counts as what is not there.'],
  [
    /^key\/.*rsa-(512|768|1023)$/,
    'Go 1.24 and later refuse RSA keys below 1024 bits; the one that was asked is older.',
  ],
  [/^name\/.*-(ampersand|universal)/, 'Which characters and string types of a name the reader takes.'],
  [/^bc\/deep/, 'Length of the chain: the client’s own limit (Java 10 certificates, NSS 8), or ours.'],
  [
    /^host\/leaf-wildcard/,
    'A wildcard beside other letters, as in “w*.example.com”, which RFC 9525 no longer has.',
  ],
  [
    /^host\/ip-in-cn/,
    'An address in the common name counts for the profile, as older software has it, and not for the client.',
  ],
  [
    /^host\/ip-mapped|^host\/leaf-trailing-dot|permitted-trailing-dot/,
    'The client folds two spellings of one name or address.',
  ],
  [
    /^host\/leaf-beside|^ext\/leaf-subjectAltName/,
    'An entry that nobody can read: the client reads what stands beside it, or gives the extension up.',
  ],
  [/netscapeCertType/, 'Octets inside Netscape’s extension of old, which the reader here does not go into.'],
  [
    /^nc\/.*(email|directory|utf8|wildcard|cn-only|permitted-empty|registered|upn|second-name)/,
    'Name constraints of this form are compared in another way (case, prefix of the name, common name).',
  ],
  [/second-60|february|no-zone|no-seconds|before-19/, 'A date at the edge of what can be written.'],
  [
    /^field\/.*(outer-length|trailing-bytes)/,
    'How the certificate came: the reader of the TLS library already cuts or refuses the octets around it.',
  ],
  [
    /^(field\/root-(v|serial)|values\/root-no-extensions|time\/root-not-yet)/,
    'What an anchor of an old form, or of a date to come, counts for.',
  ],
  [/^signature\/|^key\/leaf-rsa-parameters/, 'Parameters of an algorithm in a form that only some read.'],
  [
    /^key\/leaf-(p224|secp256k1|brainpool)$/,
    'The curve is not offered in the TLS handshake; a verifier of files takes it.',
  ],
  [
    /^(aki|ext)\/root-(authority|key|serial)|^host\/leaf-(ip-only|as-uri|cn-beside-ip)|^name\/intermediate-empty/,
    'The client has a host check of its own (curl, GnuTLS), or ends a chain at any certificate of the list, whatever that says of itself (curl).',
  ],
  [/^host\/leaf-dns-constructed$/, 'A name in constructed form, which the client passes over.'],
  [
    /tlsFeature-(empty|trailing|indefinite)|[Pp]olic|basicConstraints-(garbage|truncated)|path-length-negative/,
    'Content of an extension in this role, of which one library needs what the other passes over.',
  ],
];

const reasonOf = (id: string): string =>
  REASONS.find(([pattern]) => pattern.test(id))?.[1] ?? 'Not explained yet.';

/** Markdown of a run: what the profiles were fitted to, then mutants, which they were not. */
export function documentOf(
  fitted: readonly Comparison[],
  heldOut: readonly Comparison[],
  kinds: ReadonlyMap<string, readonly Minimal[]>,
): string {
  const ofMutants = heldOut.filter(({ asked }) => asked > 0);
  return [
    ...tableOf(fitted),
    ...(ofMutants.length === 0
      ? []
      : [
          '### Mutants, which no profile was fitted to',
          '',
          ...tableOf(ofMutants),
          ...[...kinds].flatMap(kindsOf),
        ]),
    ...fitted.flatMap(sectionOf),
  ].join('\n');
}

function tableOf(comparisons: readonly Comparison[]): readonly string[] {
  const rows = comparisons
    .filter(({ asked }) => asked > 0)
    .map(({ client, version, profile, asked, agree, differences }) => {
      const count = (kind: Difference['kind']): number =>
        differences.filter((one) => one.kind === kind).length;
      const share = ((100 * agree) / asked).toFixed(1);
      return `| ${client} | ${version} | ${profile} | ${agree} of ${asked} (${share} %) | ${count('false-accept')} | ${count('false-reject')} |`;
    });
  return [
    '| client | version | profile | agree | profile too kind | profile too strict |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ];
}

const saysClient = (kind: Difference['kind']): string => (kind === 'false-accept' ? 'refused' : 'accepted');

/** Differences over mutants, each by what is left when all it does not need is taken away. */
function kindsOf([client, minimal]: readonly [string, readonly Minimal[]]): readonly string[] {
  if (minimal.length === 0) return [];
  return [
    `By ${client}, of mutants with no more in them than the difference needs:`,
    '',
    ...byKind(minimal).map(([, list]) => {
      const [first] = list;
      const traits = first?.mutant.mutations.map(({ kind }) => kind).join(' + ') ?? '';
      return `- ${list.length} × ${traits || 'the usual chain'} (${saysClient(first?.difference.kind ?? 'false-accept')}: ${first?.difference.because ?? ''})`;
    }),
    '',
  ];
}

function sectionOf({ client, differences }: Comparison): readonly string[] {
  if (differences.length === 0) return [];
  const byReason = Map.groupBy(differences, (one) => reasonOf(one.case));
  const name = ({ case: id, kind }: Difference): string => `\`${id}\` (${saysClient(kind)})`;
  return [
    `### ${client}: differences left`,
    '',
    ...[...byReason].map(([reason, list]) => `- ${reason} By the client: ${list.map(name).join(', ')}.`),
    '',
  ];
}

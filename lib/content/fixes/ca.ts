/** Work that is not done on the server that answers: at the CA, on clocks, on this page. */
import { UNVERIFIED } from '#lib/core/source.ts';
import { THIS_PAGE, RUN_WITH_OPENSSL, CERTUTIL, LDAPS, OPENSSL_REQ } from './parts/documents.ts';
import { askWindows, fromOutside } from './parts/checks.ts';
import { cmd, lines, ps, sh } from './parts/command.ts';
import type { FixValues, Recipe, Step } from './parts/types.ts';

/** A request that asks for all the names; the key stays where it was made. */
export function requestSteps(v: FixValues): readonly Step[] {
  const names = v.names.map((name) => `DNS:${name}`).join(',');
  return [
    {
      text: 'Make a request with a new key, on Linux or any computer with OpenSSL …',
      source: OPENSSL_REQ,
      command: sh`openssl req -new -newkey rsa:2048 -nodes -keyout ${v.files.key} -out request.csr -subj ${`/CN=${v.host}`} -addext ${`subjectAltName=${names}`}`,
    },
    {
      text: '… or on Windows, from a file request.inf that holds these lines:',
      source: LDAPS,
      command: { shell: 'config', text: requestInf(v) },
    },
    {
      text: 'Then, in the same folder:',
      source: LDAPS,
      command: cmd`certreq -new request.inf request.csr`,
    },
    {
      text: 'Hand request.csr to the CA. When the certificate is there (Windows: complete the request first, then export with its key as PFX), go on below.',
      source: LDAPS,
      command: cmd`certreq -accept new-certificate.cer`,
    },
  ];
}

/** Names of hosts need no escapes in an INF file; anything else is not offered. */
const HOST_NAME = /^[A-Za-z0-9*._:-]+$/;

function requestInf({ host, names }: FixValues): string | null {
  if (![host, ...names].every((name) => HOST_NAME.test(name))) return null;
  return [
    '[NewRequest]',
    `Subject = "CN=${host}"`,
    'KeyLength = 2048',
    'KeySpec = 1',
    'Exportable = TRUE',
    'MachineKeySet = TRUE',
    'HashAlgorithm = SHA256',
    'ProviderName = "Microsoft RSA SChannel Cryptographic Provider"',
    'ProviderType = 12',
    '[EnhancedKeyUsageExtension]',
    'OID = 1.3.6.1.5.5.7.3.1',
    '[Extensions]',
    '2.5.29.17 = "{text}"',
    ...names.map((name, index) => `_continue_ = "dns=${name}${index === names.length - 1 ? '' : '&'}"`),
  ].join('\n');
}

const OWN_CA: readonly Step[] = [
  {
    text: 'Your own CA on Windows: renew its certificate with the same key, so that what it issued stays valid. A subordinate CA writes a request that its parent signs.',
    source: CERTUTIL,
    command: cmd`certutil -renewCert ReuseKeys`,
    disrupts: 'The CA’s service stops and starts; nothing can be issued or revoked meanwhile.',
  },
  {
    text: 'Look at what the CA has now, and publish it to the domain.',
    source: CERTUTIL,
    command: lines(cmd`certutil -ca.cert new-ca.cer`, cmd`certutil -dspublish -f new-ca.cer SubCA`),
  },
];

/** A CA's own certificate is unfit: take another of its certificates, or have it renewed. */
const renewUnfit = (v: FixValues): readonly Step[] => [
  {
    text: 'A public CA: take its current intermediate from its website, or from the address that the server’s certificate names. Often it has the same name and key and a later date, and your own certificate stays as it is.',
    source: UNVERIFIED,
  },
  ...OWN_CA,
  ...(v.intermediates.length === 0
    ? []
    : [
        {
          text: 'Then take the old one out of every server, and put the new one in: as long as both are there, Windows may send the old one.',
          source: UNVERIFIED,
        },
      ]),
];

const currentFile = (index: number, ending: string): string =>
  `current-ca${index === 0 ? '' : `-${index + 1}`}.${ending}`;

/** The values for sending the chain with the CA’s current intermediates in the place of those that have run out. */
export function withCurrent(v: FixValues): FixValues {
  const renewed = v.outdated.map((_, index) => currentFile(index, 'cer'));
  const over = v.outdated.map(({ certificate }) => certificate);
  const current = v.intermediates.map((certificate) => {
    const file = renewed[over.indexOf(certificate)];
    return file === undefined ? certificate : { ...certificate, file };
  });
  return {
    ...v,
    intermediates: current,
    missing: current.filter(({ file }) => renewed.includes(file)),
    strangers: [...v.strangers, ...over],
    renewed,
  };
}

/** The CA’s current certificate, in DER as such addresses give it (RFC 5280 §4.2.2.1), also as PEM. */
function fetchCurrent(
  { certificate, addresses }: FixValues['outdated'][number],
  index: number,
): readonly Step[] {
  const [der, pem] = [currentFile(index, 'cer'), currentFile(index, 'pem')];
  const [address] = addresses;
  const convert = [
    sh`openssl x509 -inform der -in ${der} -out ${pem}`,
    sh`openssl x509 -in ${pem} -noout -subject -enddate`,
  ] as const;
  if (address === undefined) {
    return [
      {
        text: `Take the current certificate of “${certificate.label}” from its CA’s website as ${der} (DER), and see that its end lies ahead. Often it has the same key, and the server’s own certificate stays as it is.`,
        source: RUN_WITH_OPENSSL,
        command: lines(...convert),
      },
    ];
  }
  return [
    {
      text: `Fetch the current certificate of “${certificate.label}” from where the certificate below it says it is, and see that its end lies ahead. Often it has the same key, and the server’s own certificate stays as it is.`,
      source: RUN_WITH_OPENSSL,
      command: lines(sh`curl -sSfo ${der} ${address}`, ...convert),
    },
    {
      text: 'Or in Windows PowerShell:',
      source: UNVERIFIED,
      command: lines(
        ps`Invoke-WebRequest -UseBasicParsing -Uri ${address} -OutFile ${der}`,
        ps`certutil -f -encode ${der} ${pem}`,
        ps`Get-PfxCertificate -FilePath ${der} | Format-List -Property Subject, NotAfter`,
      ),
    },
  ];
}

/** Where the intermediate has run out: its CA mostly has a newer one, which has to be sent instead. */
function renewOutdated(v: FixValues): readonly Step[] {
  const { fullChain, intermediates } = v.files;
  const [first, ...others] = v.outdated.map(
    (_, index) =>
      sh`openssl verify -partial_chain -trusted ${currentFile(index, 'pem')} -untrusted ${fullChain} ${fullChain}`,
  );
  return [
    ...v.outdated.flatMap(fetchCurrent),
    {
      text: 'If it has run out there too, and the CA is your own: renew it, and publish the new one in that place. A public CA lists its current one on its website.',
      source: UNVERIFIED,
    },
    ...OWN_CA,
    {
      text: `In a copy of the list that is sent now, called ${fullChain}, put ${currentFile(0, 'pem')} in the place of the old one; the same without the server’s own certificate is ${intermediates}. Every line must end in “OK”, else the CA has changed its key and the server’s certificate has to be issued again:`,
      source: RUN_WITH_OPENSSL,
      ...(first === undefined ? {} : { command: lines(first, ...others) }),
    },
  ];
}

/** A CA's own certificate has run out or is unfit. */
export const renewCa = (v: FixValues): readonly Step[] =>
  v.outdated.length === 0 ? renewUnfit(v) : renewOutdated(v);

/** CRL and OCSP where everyone reaches them. */
export function publishRevocation(v: FixValues): Recipe {
  const fetches = v.revocation
    .filter((url) => /^http:/i.test(url))
    .map((url) => sh`curl -sS -o /dev/null -w '%{http_code} %{size_download}\n' ${url}`);
  const [first, ...others] = fetches;
  return {
    steps: [
      {
        text: 'See which addresses answer, from outside the network and from the server itself. They must give 200 over plain HTTP, without a proxy’s sign-in. An ldap address never answers outside the domain.',
        source: UNVERIFIED,
        ...(first === undefined ? {} : { command: lines(first, ...others) }),
      },
      {
        text: 'Your own CA on Windows: write a new list now, and see when it ends.',
        source: CERTUTIL,
        command: lines(cmd`certutil -CRL`, cmd`certutil -URL ${v.leaf.file}`),
      },
      {
        text: 'Let the CA write its list to a web server that everybody reaches, and name that address first in new certificates (the CA’s properties, Extensions). Certificates already issued keep their address: it has to be brought to life, or they have to be issued again.',
        source: UNVERIFIED,
      },
      {
        text: 'Clients remember a list, or that there was none. On Windows, forget it, in an elevated prompt: the first line clears what lies on disk for your account, the second what every program keeps.',
        source: CERTUTIL,
        command: lines(
          cmd`certutil -urlcache * delete`,
          cmd`certutil -setreg chain\ChainCacheResyncFiletime @now`,
        ),
      },
    ],
    check: [askWindows(v), ...fromOutside(v)],
    undo: [
      {
        text: 'A published list can’t be taken back, and need not be: the next one replaces it.',
        source: UNVERIFIED,
      },
    ],
  };
}

export const setClock = (v: FixValues): Recipe => ({
  steps: [
    {
      text: 'If the start lies ahead: keep the previous certificate in place until then.',
      source: UNVERIFIED,
    },
    {
      text: 'If it lies behind: a clock is wrong. On the client, and on the CA that issued it:',
      source: UNVERIFIED,
      command: ps`w32tm /query /status; w32tm /resync`,
    },
  ],
  check: fromOutside(v),
  undo: [{ text: 'Nothing to undo.', source: THIS_PAGE }],
});

export const askLess = (v: FixValues): Recipe => ({
  steps: [
    {
      text: 'Check again with the server’s certificate and its own intermediates only; files with hundreds of certificates are for lists of roots.',
      source: THIS_PAGE,
    },
  ],
  check: fromOutside(v),
  undo: [{ text: 'Nothing was changed.', source: THIS_PAGE }],
});

/** Steps that show from outside whether a repair worked: the same for every server. */
import { UNVERIFIED } from '#lib/core/source.ts';
import { THIS_PAGE, CERTUTIL, S_CLIENT, OPENSSL_PKEY } from './documents.ts';
import { cmd, lines, sh } from './command.ts';
import { opensslFetch, powershellFetch } from './fetch.ts';
import type { FixValues, Step } from './types.ts';

/** What the server sends, as OpenSSL lists it. */
const listSent = (v: FixValues): Step => ({
  text: 'From another computer: the list must begin with the server’s certificate, each one signed by the next, and “Verify return code” must be 0 where the root is known.',
  source: S_CLIENT,
  command: opensslFetch(v, v.startTls),
});

/** The same where there is no OpenSSL. */
const listSentOnWindows = (v: FixValues): readonly Step[] =>
  v.startTls === null
    ? [
        {
          text: 'Or from a Windows computer, in PowerShell: it prints what the server sends, the server’s certificate first. Pasted into the start page, it is judged without fetching.',
          source: UNVERIFIED,
          command: powershellFetch(v),
        },
      ]
    : [];

/** This page. */
const judgeAgain: Step = {
  text: 'Check again here (“Fetch again” on top), from outside your network if users are outside.',
  source: THIS_PAGE,
};

/** As Windows sees it, without what its caches hide. */
export const askWindows = ({ leaf }: FixValues): Step => ({
  text: 'Let Windows build the chain and fetch every address in it. Export the certificate to a file first, or take it from the ZIP of “Repaired chain”.',
  source: CERTUTIL,
  command: cmd`certutil -verify -urlfetch ${leaf.file}`,
});

/** The steps every recipe ends with. */
export const fromOutside = (v: FixValues): readonly Step[] => [
  judgeAgain,
  listSent(v),
  ...listSentOnWindows(v),
];

/** Every node: the one that was forgotten is found by its users. */
export const everyNode: Step = {
  text: 'Do the same on every node of the farm and on the load balancer, if it ends TLS: clients reach any of them.',
  source: UNVERIFIED,
};

/** Key and chain belong together: both lines must print the same. */
export const sameKey = (v: FixValues): Step => ({
  text: 'Make sure that key and certificate belong together: both lines must print the same.',
  source: OPENSSL_PKEY,
  command: lines(
    sh`openssl x509 -in ${v.files.fullChain} -noout -pubkey | openssl sha256`,
    sh`openssl pkey -in ${v.files.key} -pubout | openssl sha256`,
  ),
});

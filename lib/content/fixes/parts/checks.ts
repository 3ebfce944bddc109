/** Steps that show from outside whether a repair worked: the same for every server. */
import { cmd, lines, sh } from './command.ts';
import type { FixValues, Step } from './types.ts';

const target = ({ host, port }: FixValues): string => `${host.includes(':') ? `[${host}]` : host}:${port}`;

/** An address can't stand in the server name indication (RFC 6066 §3). */
const isAddress = (host: string): boolean => host.includes(':') || /^[\d.]+$/.test(host);

/** What the server sends, as OpenSSL lists it. */
function listSent(v: FixValues): Step {
  const name = isAddress(v.host) ? sh`` : sh` -servername ${v.host}`;
  const start = v.startTls === null ? sh`` : sh` -starttls ${v.startTls}`;
  const asked = sh`openssl s_client -connect ${target(v)}`;
  const parts = [asked, name, start, sh` -showcerts </dev/null`];
  const text = parts.some((part) => part.text === null) ? null : parts.map((part) => part.text).join('');
  return {
    text: 'From another computer: the list must begin with the server’s certificate, each one signed by the next, and “Verify return code” must be 0 where the root is known.',
    command: { shell: 'sh', text },
  };
}

/** This tool, without a browser. */
const judgeAgain = (v: FixValues): Step => ({
  text: 'Check again here (“Fetch again” on top), from outside your network if users are outside; or on the command line, where exit code 0 means trusted.',
  command: sh`npm run check -- ${target(v)}`,
});

/** As Windows sees it, without what its caches hide. */
export const askWindows = ({ leaf }: FixValues): Step => ({
  text: 'Let Windows build the chain and fetch every address in it. Export the certificate to a file first, or take it from the ZIP of “Repaired chain”.',
  command: cmd`certutil -verify -urlfetch ${leaf.file}`,
});

/** The steps every recipe ends with. */
export const fromOutside = (v: FixValues): readonly Step[] => [listSent(v), judgeAgain(v)];

/** Every node: the one that was forgotten is found by its users. */
export const everyNode: Step = {
  text: 'Do the same on every node of the farm and on the load balancer, if it ends TLS: clients reach any of them.',
};

/** Key and chain belong together: both lines must print the same. */
export const sameKey = (v: FixValues): Step => ({
  text: 'Make sure that key and certificate belong together: both lines must print the same.',
  command: lines(
    sh`openssl x509 -in ${v.files.fullChain} -noout -pubkey | openssl sha256`,
    sh`openssl pkey -in ${v.files.key} -pubout | openssl sha256`,
  ),
});

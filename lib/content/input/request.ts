/** Sentences about a certificate request: what it asks for, and how it stands to a certificate. English. */
import { BETWEEN, type InputParams } from '#lib/core/input/problems.ts';
import { keyUsageWords, keyWords, purposeWords } from '../terms.ts';

type Params = InputParams<'is-certificate-request'>;

const text = (params: Params, name: keyof Params): string => String(params[name] ?? '');
const list = (params: Params, name: keyof Params): readonly string[] =>
  text(params, name)
    .split(BETWEEN)
    .filter((one) => one !== '');

/** Names that a sentence lists before it counts the rest. */
const LISTED = 8;
const listed = (items: readonly string[]): string =>
  items.length > LISTED
    ? `${items.slice(0, LISTED).join(', ')} and ${String(items.length - LISTED)} more`
    : items.join(', ');

const SIGNATURES: Readonly<Record<string, string>> = {
  valid: 'Its own signature is right: whoever made it holds the key.',
  invalid:
    'Its own signature is wrong: it was altered, or signed with another key than the one in it. A CA refuses it; make it anew.',
  malformed: 'Its own signature does not fit its key. A CA refuses it; make it anew.',
  unsupported: 'Its own signature is of a kind that is not checked here.',
};

/** What it is and asks for; what it is alone where it was only recognised. */
export function requestWords(params: Params): string {
  if (params.signature === undefined) return 'This is a certificate request (CSR), not a certificate.';
  const label = text(params, 'label');
  const names = list(params, 'names');
  const purposes = list(params, 'purposes').map(purposeWords);
  const usage = list(params, 'usage').map(keyUsageWords);
  const key = text(params, 'key');
  return [
    `This is a certificate request (CSR)${label === '' ? '' : ` for “${label}”`}, not a certificate.`,
    text(params, 'subject') === '' ? 'Its subject is empty.' : `Subject: ${text(params, 'subject')}.`,
    namesSentence(names, params.namesCut === 1),
    ...(key === '' ? [] : [`Key: ${keyWords(/^[\d.]+$/.test(key) ? 'unknown' : key, key)}.`]),
    ...(purposes.length === 0 ? [] : [`Asks for ${listed(purposes)}.`]),
    ...(usage.length === 0 ? [] : [`Key usage: ${listed(usage)}.`]),
    ...(params.ca === 1 ? ['It asks to become a CA.'] : []),
    ...(params.challenge === 1
      ? ['It holds a challenge password, which anybody can read who has the file.']
      : []),
    SIGNATURES[text(params, 'signature')] ?? '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function namesSentence(names: readonly string[], cut: boolean): string {
  if (cut) return 'It asks for more alternative names than are listed here.';
  return names.length === 0
    ? 'It asks for no alternative names: unless the CA adds them, no browser will accept the certificate for any host.'
    : `Names: ${listed(names)}.`;
}

/** What a certificate given beside a request must be compared by. */
interface BesideRequest {
  readonly label: string;
  /** SHA-256 of SubjectPublicKeyInfo, base64. */
  readonly spkiSha256: string;
  readonly names: readonly string[];
}

/** Whether a certificate answers a request: the key, then the names, each missing or added one. */
export function comparedWords(params: Params, { label, spkiSha256, names }: BesideRequest): string {
  if (text(params, 'spki') !== spkiSha256)
    return `The certificate “${label}” has another key: it was not made from this request, and does not work with the private key that belongs to the request.`;
  const same = `The certificate “${label}” has the key of this request: the private key that belongs to the request belongs to it too.`;
  if (params.namesCut === 1) return same;
  const fold = (items: readonly string[]): ReadonlySet<string> =>
    new Set(items.map((one) => one.toLowerCase()));
  const [asked, given] = [list(params, 'names'), names];
  const missing = asked.filter((one) => !fold(given).has(one.toLowerCase()));
  const added = given.filter((one) => !fold(asked).has(one.toLowerCase()));
  return [
    same,
    ...(missing.length === 0 ? [] : [`Asked for, but not in the certificate: ${listed(missing)}.`]),
    ...(added.length === 0 ? [] : [`In the certificate, but not asked for: ${listed(added)}.`]),
    ...(missing.length + added.length === 0 ? ['Its names are those that were asked for.'] : []),
  ].join(' ');
}

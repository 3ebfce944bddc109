/**
 * What discovery services answer, as the addresses that they lead to. Lync's is JSON or XML ([MS-OCDISCWS] §2.2.4,
 * UCWA's root), Exchange's JSON with one URL (Autodiscover V2) or "plain old XML" ([MS-OXDSCLI] §2.2.4). Pure.
 */
import { DISCOVERY_LIMITS } from '../limits.ts';

export interface Named {
  readonly url: string;
  /** `redirect`: clients ask there next; `link`: a service that they use. */
  readonly how: 'redirect' | 'link';
}

/** Deeper than any such answer. */
const JSON_DEPTH = 8;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The elements of POX that send clients elsewhere; those with other addresses end in "Url". */
const REDIRECTS: ReadonlySet<string> = new Set(['redirecturl']);

/** Lync names a link by a token in XML and older JSON, by its key in newer JSON. */
const isRedirect = (name: string): boolean => name.toLowerCase() === 'redirect';

/** Every `href` of Lync's answer, and the `Url` of Exchange's. */
function fromJson(value: unknown, key: string, depth: number, found: Named[]): void {
  if (!isRecord(value) || depth > JSON_DEPTH) return;
  const { href, Url: url, token } = value;
  if (typeof href === 'string') {
    found.push({ url: href, how: isRedirect(typeof token === 'string' ? token : key) ? 'redirect' : 'link' });
  }
  if (typeof url === 'string') {
    // “AutodiscoverV1” is where the older exchange goes on; every other protocol is a service.
    const isNext = typeof value.Protocol === 'string' && /^autodiscoverv1$/i.test(value.Protocol);
    found.push({ url, how: isNext ? 'redirect' : 'link' });
  }
  for (const [name, inner] of Object.entries(value)) fromJson(inner, name, depth + 1, found);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => ENTITIES[name] ?? whole).trim();

const HREF = /\shref\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/i;
const TOKEN = /\stoken\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/i;

const attribute = (tag: string, pattern: RegExp): string | null => {
  const match = pattern.exec(tag);
  return match ? plain(match[1] ?? match[2] ?? '') : null;
};

/** Links and addresses in XML. It is not parsed as a document: nothing but these is of interest, and nothing is trusted. */
function fromXml(text: string): readonly Named[] {
  const found: Named[] = [];
  for (const [tag] of text.matchAll(/<(?:\w+:)?Link\s[^<>]{1,4096}>/gi)) {
    const url = attribute(tag, HREF);
    if (url !== null) found.push({ url, how: isRedirect(attribute(tag, TOKEN) ?? '') ? 'redirect' : 'link' });
  }
  for (const [, name = '', content = ''] of text.matchAll(/<(?:\w+:)?(\w{0,32}Url)>([^<>]{1,2048})</gi)) {
    found.push({ url: plain(content), how: REDIRECTS.has(name.toLowerCase()) ? 'redirect' : 'link' });
  }
  return found;
}

/** Addresses that an answer names, each once, in its order; none where it is no such answer. */
export function readDiscoveryAnswer(body: string): readonly Named[] {
  let found: readonly Named[];
  const text = body.replace(/^\uFEFF/, '').trimStart();
  if (text.startsWith('{')) {
    try {
      const named: Named[] = [];
      fromJson(JSON.parse(text), '', 0, named);
      found = named;
    } catch {
      found = [];
    }
  } else found = text.startsWith('<') ? fromXml(text) : [];
  const seen = new Set<string>();
  return found
    .filter(({ url }) => /^https?:\/\//i.test(url) && !seen.has(url) && seen.add(url))
    .slice(0, DISCOVERY_LIMITS.answerAddresses);
}

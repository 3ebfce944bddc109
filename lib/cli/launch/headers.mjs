/**
 * What browsers are told to forbid. Pages are static, so the scripts inside them are known once they are
 * built: the policy names their hashes, and needs neither `unsafe-inline` nor a page made anew for each
 * request with a nonce. `next.config.js` declares the headers; `applyPagePolicy` fills in the hashes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CSP = 'Content-Security-Policy';
const HSTS = 'Strict-Transport-Security';

/** Everything but the API and the files under /_next: pages, also those that are not found. */
const PAGES = '/((?!api/|_next/).*)';

/** @param {readonly string[]} hashes of inline scripts, such as "'sha256-…'" */
function pagePolicy(hashes) {
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...hashes].join(' '),
    // Components position popovers with inline styles; styles run nothing.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    // The default policy is in lib/browser/page/trusted-types.ts; Next asks for one of its own.
    "require-trusted-types-for 'script'",
    'trusted-types default nextjs',
  ].join('; ');
}

const EVERYWHERE = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value:
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=(), clipboard-write=(self)',
  },
];

/** The path of headers for everything. */
const ALL = '/:path*';

/** Headers by path, as `next.config.js` has them. Until hashes are filled in, no inline script runs. */
export const SECURITY_HEADERS = [
  { source: ALL, headers: EVERYWHERE },
  {
    source: PAGES,
    headers: [
      { key: CSP, value: pagePolicy([]) },
      // Next says a year to shared caches, which would then serve pages whose scripts an upgrade took away.
      { key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' },
    ],
  },
  {
    // The page to take along, with a policy of its own inside: it is saved, never shown from here.
    source: '/chainsight.html',
    headers: [{ key: 'Content-Disposition', value: 'attachment; filename="chainsight.html"' }],
  },
  {
    // The service worker decides which build is served without a network: nobody may keep an old one.
    source: '/sw.js',
    headers: [
      { key: CSP, value: "default-src 'none'; connect-src 'self'" },
      { key: 'Cache-Control', value: 'no-store' },
    ],
  },
  {
    source: '/api/:path*',
    headers: [{ key: CSP, value: "default-src 'none'; frame-ancestors 'none'" }],
  },
  {
    // The worker's own scripts: it takes its policy from here, not from the page.
    source: '/_next/:path*',
    headers: [{ key: CSP, value: "default-src 'none'; script-src 'self'; connect-src 'self'" }],
  },
];

/** @param {string} html @returns {string[]} the hashes of its inline scripts */
function inlineScriptHashes(html) {
  return [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes = '', text = '']) => !/\ssrc=/.test(attributes) && text !== '')
    .map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

/** @param {string} folder @returns {string[]} */
function htmlFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
}

/** @typedef {{ readonly seconds: number, readonly subdomains: boolean }} Hsts */

/** @param {string | undefined} text seconds, or unset @returns {number | null} null for what is no number */
export function parseHsts(text) {
  if (text === undefined || text === '') return 0;
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** @param {Hsts} hsts */
export const hstsHeader = ({ seconds, subdomains }) => ({
  key: HSTS,
  value: `max-age=${seconds}${subdomains ? '; includeSubDomains' : ''}`,
});

/**
 * HSTS for what came in over TLS, as the reverse proxy in front says (X-Forwarded-Proto): over plain HTTP it
 * must not be sent (RFC 6797 §7.2), and on localhost it would lock the reader out.
 * @param {{ readonly source: string }} everywhere the entry for all paths, whose pattern is taken over
 * @param {Hsts} hsts
 */
const hstsEntry = (everywhere, hsts) => ({
  ...everywhere,
  has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
  headers: [hstsHeader(hsts)],
});

/**
 * Writes the hashes of all built pages into the headers that the build declares, and HSTS when asked for.
 * Does nothing when they are there already.
 * @param {string} build Next's build folder
 * @param {Hsts} hsts 0 seconds: none, because plain HTTP on localhost is the usual way to start; subdomains
 *   are other people's servers, so they must be asked for
 */
export function applyPagePolicy(build, hsts) {
  const file = join(build, 'routes-manifest.json');
  const pages = join(build, 'server', 'app');
  if (!existsSync(file) || !existsSync(pages)) return;
  const hashes = htmlFiles(pages).flatMap((name) =>
    inlineScriptHashes(readFileSync(join(pages, name), 'utf8')),
  );
  const policy = pagePolicy([...new Set(hashes)].sort());
  const before = readFileSync(file, 'utf8');
  /** @type {{ headers: { source: string, headers: { key: string, value: string }[] }[] }} */
  const manifest = JSON.parse(before);
  // What an earlier start added is not declared by the build.
  manifest.headers = manifest.headers.filter((entry) => entry.headers.every(({ key }) => key !== HSTS));
  for (const entry of manifest.headers) {
    for (const header of entry.headers) {
      if (entry.source === PAGES && header.key === CSP) header.value = policy;
    }
  }
  const everywhere = manifest.headers.find(({ source }) => source === ALL);
  if (hsts.seconds > 0 && everywhere) manifest.headers.push(hstsEntry(everywhere, hsts));
  const after = JSON.stringify(manifest);
  if (after === before) return;
  // Other instances may be starting from the same build.
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, after);
  renameSync(fresh, file);
}

/**
 * The whole set of situations, each as the engine reports it: the verdict's sentence, the plan's first step, the
 * users' first line, the drawing's end and “As sent” side by side, since they must never contradict one another.
 */
import { ENGLISH_DATES } from '#lib/content/messages/english-dates.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAuthority, dns, issue, issueAuthority, selfSigned, type Issued } from '#lib/cli/pki.ts';
import { lineOf } from '#lib/content/guide/verdict-line.ts';
import { LOCALES } from '#lib/content/messages/locales.ts';
import { loadPart, loadSummary } from '#lib/content/messages/load.ts';
import { joinWords, makeTranslator } from '#lib/content/messages/translator.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import type { FetchedEvidence } from '#lib/core/evidence/types.ts';
import { diagnose, fittingTo, sideOf, type Diagnosis } from '#lib/core/report/diagnosis.ts';
import type { Report } from '#lib/core/report/types.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { guideContext } from '#lib/guide/context.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { bundleVerdict } from '#lib/view/fixes/bundle-verdict.ts';
import { timelineOf } from '#lib/view/dates/timeline.ts';
import { caFilePlan } from '#lib/view/findings/ca-file.ts';
import { fixPlan } from '#lib/view/fixes/plan.ts';
import { fixValues } from '#lib/view/fixes/values.ts';
import { headline } from '#lib/view/result/headline.ts';
import { repairPlan } from '#lib/view/fixes/repair.ts';
import { factsOf } from '#lib/view/report/facts.ts';
import { toResultView } from '#lib/view/result/result.ts';
import { makeCrl, readCertificate } from '#test/core/revocation/make-crl.ts';

const HOST = 'sts.contoso.com';
const AT = new Date('2026-06-15T12:00:00Z');
const VALID = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2026-12-31T00:00:00Z') };
const OVER = { notBefore: new Date('2025-01-01T00:00:00Z'), notAfter: new Date('2026-01-31T00:00:00Z') };
const ROOT = 'CN=Contoso Root CA, O=Contoso';
const AIA = 'http://pki.contoso.com/root.cer';

const evaluator = createEvaluator(crypto);

interface Input {
  readonly sent: readonly (Issued | Uint8Array)[];
  /** As files instead of from a server. */
  readonly files?: boolean;
  /** What metadata says that they are for. */
  readonly use?: 'signing';
  readonly roots?: readonly Issued[];
  readonly store?: string;
  readonly crls?: readonly Uint8Array[];
  /** What an address that the last one sent names gave. */
  readonly fetched?: { readonly about: Issued; readonly gave: Issued };
  readonly host?: string | null;
}

async function judge({
  sent,
  files = false,
  roots = [],
  store = 'mozilla',
  fetched,
  crls = [],
  host = HOST,
  use,
}: Input) {
  const first = await evaluator.evaluate(request([]));
  if (!fetched) return first;
  const about = first.certificates.find(({ der }) => der === base64(fetched.about.der))?.sha256 ?? '';
  const base = { kind: 'issuer', url: AIA, about, nonce: null, large: null, milliseconds: 1 } as const;
  return evaluator.evaluate(
    request([{ ...base, time: AT.toISOString(), fault: null, ders: [fetched.gave.der] }]),
  );

  function request(evidence: readonly FetchedEvidence[]) {
    return {
      supplied: sent.map((one, index) => ({
        der: one instanceof Uint8Array ? one : one.der,
        origin: files
          ? ({ kind: 'uploaded', file: 'chain.pem' } as const)
          : ({ kind: 'presented', index } as const),
        ...(use && { use }),
      })),
      anchors: listAnchors(
        store,
        roots.map(({ der }) => der),
      ),
      evidence,
      crls,
      host,
      at: AT,
      rules: CLIENTS,
    };
  }
}

const base64 = (der: Uint8Array): string => Buffer.from(der).toString('base64');

interface Row {
  readonly input: (made: Made) => Input;
  readonly kind: Diagnosis['kind'];
  readonly sentence: string | RegExp;
  /** Work of the plan's first step; null: nothing to do. Where it is no server's, the plan is one sentence in its place. */
  readonly first: string | null;
  readonly line: ReturnType<typeof lineOf>;
  /** What stands at the far end of the drawing; the certificate itself where no store has to hold it. */
  readonly end: 'store' | 'missing' | 'fork' | 'certificate' | null;
  readonly served: string | null;
}

/** The same with 24:00 for an end, which no reader takes for a time. */
function unreadable(der: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(der);
  bytes.set(Buffer.from('26123124'), Buffer.from(bytes).indexOf('261231000000Z'));
  return bytes;
}

/** Key pairs and certificates that the rows share. */
async function make() {
  const root = await createAuthority({ subject: ROOT, ...VALID });
  const ca = { ...VALID, subject: 'CN=Contoso Issuing CA 2, O=Contoso' };
  const issuing = await issueAuthority(root, ca);
  const issuingWithAddress = await issueAuthority(root, { ...ca, caIssuers: AIA });
  const leafOf = (issuer: Issued, more = {}) =>
    issue(issuer, { subject: `CN=${HOST}`, names: dns(HOST), ...VALID, ...more });
  const policy = await issueAuthority(root, {
    subject: 'CN=Northwind TLS Policy CA 2, O=Northwind',
    ...VALID,
    pathLength: 1,
  });
  const sub = await issueAuthority(policy, {
    subject: 'CN=Northwind TLS DV 4, O=Northwind',
    ...VALID,
    caIssuers: 'http://pki.northwind.com/policy.cer',
  });
  const leaf = await leafOf(issuing);
  const older = await createAuthority({ subject: 'CN=Older Root CA', ...VALID });
  const rootOver = await createAuthority({ subject: 'CN=Gone Root CA', ...OVER });
  const issuingOfOver = await issueAuthority(rootOver, { ...ca, subject: 'CN=Contoso Issuing CA 9' });
  const anyCa = await issueAuthority(root, { ...ca, subject: 'CN=Contoso Issuing CA 3', purposes: null });
  const endOf = (purposes: readonly string[], more = {}) =>
    leafOf(anyCa, { subject: 'CN=Ada', purposes, names: null, ...more });
  const own = (subject: string, more = {}) =>
    selfSigned({ subject, names: null, ca: false, purposes: null, ...VALID, ...more });
  const [client, radius, kdc, responder, code, mail, timestamp] = await Promise.all([
    endOf(['clientAuth']),
    endOf(['1.3.6.1.5.5.7.3.14', 'serverAuth']),
    endOf(['1.3.6.1.5.2.3.5', 'serverAuth', 'clientAuth']),
    endOf(['1.3.6.1.5.5.7.3.9']),
    endOf(['codeSigning']),
    endOf(['emailProtection']),
    endOf(['1.3.6.1.5.5.7.3.8']),
  ]);
  return {
    ...{ client, radius, kdc, responder, code, mail, timestamp },
    other: await endOf(['1.3.6.1.4.1.99999.1']),
    clientOver: await endOf(['clientAuth'], OVER),
    codeForeign: await endOf(['codeSigning'], { brokenSignature: true }),
    token: await own(`CN=ADFS Signing - ${HOST}`),
    tokenOver: await own(`CN=ADFS Signing - ${HOST}`, OVER),
    proxy: await own('CN=ADFS ProxyTrust - WAP01', { purposes: ['clientAuth'] }),
    proxyOver: await own('CN=ADFS ProxyTrust - WAP01', { purposes: ['clientAuth'], ...OVER }),
    anyCa,
    mailLeaf: await leafOf(issuing, { subject: 'CN=mail.contoso.com', names: dns('mail.contoso.com') }),
    encipherOnly: await leafOf(issuing, { keyUsage: ['keyEncipherment'] }),
    dotted: await leafOf(issuing, { names: dns(`${HOST}.`) }),
    unreadable: unreadable((await leafOf(issuing)).der),
    oldIssuing: await issueAuthority(root, { ...ca, ...OVER, key: issuing.keys }),
    crossOver: await issueAuthority(older, { subject: ROOT, ...OVER, key: root.keys }),
    rootOver,
    issuingOfOver,
    leafOfOver: await leafOf(issuingOfOver),
    precertificate: await leafOf(anyCa, {
      extensions: [{ oid: '1.3.6.1.4.1.11129.2.4.3', critical: true, value: Uint8Array.of(5, 0) }],
    }),
    criticalKeyId: await leafOf(issuing, {
      subjectKeyIdentifier: null,
      extensions: [{ oid: '2.5.29.14', critical: true, value: Uint8Array.of(4, 4, 1, 2, 3, 4) }],
    }),
    namesake: await createAuthority({ subject: ROOT, ...VALID }),
    broken: Uint8Array.of(0x30, 3, 1, 1, 1),
    root,
    issuing,
    issuingWithAddress,
    leaf,
    revoking: makeCrl(issuing, {
      entries: [{ serial: Buffer.from(readCertificate(leaf.der).serial).toString('hex') }],
    }),
    leafWithAddress: await leafOf(issuingWithAddress, { caIssuers: AIA }),
    leafOver: await leafOf(issuing, OVER),
    sub,
    policy,
    subLeaf: await leafOf(sub),
    alone: await selfSigned({ subject: `CN=${HOST}`, names: dns(HOST), ...VALID }),
  };
}
type Made = Awaited<ReturnType<typeof make>>;

const GAP_WORDS =
  /^sts\.contoso\.com: the server is in order as far as can be seen; its root “Contoso Root CA” is not among the roots known here\. If it is your organisation’s own, it must reach the clients; if it is not, an intermediate is missing\.$/;

const ROWS: Readonly<Record<string, Row>> = {
  'a public chain, whole': {
    input: ({ leaf, issuing, root }) => ({ sent: [leaf, issuing], roots: [root] }),
    kind: 'trusted',
    sentence: /^Clients trust sts\.contoso\.com: every link holds/,
    first: null,
    line: 'guide.line.trusted',
    end: 'store',
    served: 'Complete and in order',
  },
  'a private chain, its root added by the reader': {
    input: ({ leaf, issuing, root }) => ({ sent: [leaf, issuing], roots: [root], store: 'user' }),
    kind: 'trusted',
    sentence: /^Clients trust .* in the roots you added\.$/,
    first: null,
    line: 'guide.line.trusted',
    end: 'store',
    served: 'Complete and in order',
  },
  'leaf and issuing CA sent, the root unknown': {
    input: ({ leaf, issuing }) => ({ sent: [leaf, issuing] }),
    kind: 'root-gap',
    sentence: GAP_WORDS,
    first: 'close-gap',
    line: 'guide.line.root',
    end: 'fork',
    served: 'Complete, if “Contoso Root CA” is the root',
  },
  'the same from files': {
    input: ({ leaf, issuing }) => ({ sent: [leaf, issuing], files: true }),
    kind: 'root-gap',
    sentence:
      /^sts\.contoso\.com: the certificates lead up to “Contoso Root CA”.* If it is your organisation’s own root/,
    first: 'close-gap',
    line: 'guide.line.root',
    end: 'fork',
    served: null,
  },
  'the same, out of order': {
    input: ({ leaf, leafOver, issuing }) => ({ sent: [leaf, leafOver, issuing] }),
    kind: 'root-gap',
    sentence: /^sts\.contoso\.com: the certificates lead up to “Contoso Root CA”/,
    first: 'close-gap',
    line: 'guide.line.root',
    end: 'fork',
    served: '1 too many',
  },
  'above a CA, most likely an intermediate': {
    input: ({ subLeaf, sub }) => ({ sent: [subLeaf, sub] }),
    kind: 'root-gap',
    sentence:
      /“Northwind TLS Policy CA 2”.* Either an intermediate is missing, or this is your organisation’s own root/,
    first: 'close-gap',
    line: 'guide.line.root',
    end: 'fork',
    served: 'Complete, if “Northwind TLS Policy CA 2” is the root',
  },
  'the root unknown, but its address gives it': {
    input: ({ leafWithAddress, issuingWithAddress, root }) => ({
      sent: [leafWithAddress, issuingWithAddress],
      fetched: { about: issuingWithAddress, gave: root },
    }),
    kind: 'private-root',
    sentence: /^Clients cannot trust sts\.contoso\.com: the chain ends at the root “Contoso Root CA”/,
    first: 'deploy-root',
    line: 'guide.line.root',
    end: 'store',
    served: 'Complete and in order',
  },
  'the root sent along': {
    input: ({ leaf, issuing, root }) => ({ sent: [leaf, issuing, root] }),
    kind: 'private-root',
    sentence: /the chain ends at the root “Contoso Root CA”, which is not among/,
    first: 'deploy-root',
    line: 'guide.line.root',
    end: 'store',
    served: 'In order; the root need not be sent',
  },
  'a leaf alone': {
    input: ({ leaf }) => ({ sent: [leaf] }),
    kind: 'fault',
    sentence:
      'Clients cannot trust sts.contoso.com: the server’s certificate is signed by “Contoso Issuing CA 2”, which the server does not send.',
    first: 'send',
    line: 'guide.line.server',
    end: 'missing',
    served: '1 missing',
  },
  'a leaf alone, its issuer downloaded, the root known': {
    input: ({ leafWithAddress, issuingWithAddress, root }) => ({
      sent: [leafWithAddress],
      roots: [root],
      fetched: { about: leafWithAddress, gave: issuingWithAddress },
    }),
    kind: 'downloads-missing',
    sentence: /works only for clients that download the missing intermediate/,
    first: 'send',
    line: 'guide.line.server',
    end: 'store',
    served: '1 missing',
  },
  'signed by itself': {
    input: ({ alone }) => ({ sent: [alone] }),
    kind: 'fault',
    sentence: /is signed with its own key and no CA vouches for it\.$/,
    first: 'assign',
    line: 'guide.line.server',
    end: 'store',
    served: 'Complete and in order',
  },
  'expired, and the root unknown besides': {
    input: ({ leafOver, issuing }) => ({ sent: [leafOver, issuing] }),
    kind: 'fault',
    sentence: /expired on/,
    first: 'replace',
    line: 'guide.line.server',
    end: 'fork',
    served: 'Complete, if “Contoso Root CA” is the root',
  },
  'a certificate in the leaf’s place that can’t be read': {
    input: ({ broken, issuing, root }) => ({ sent: [broken, issuing], roots: [root] }),
    kind: 'unread',
    sentence:
      /^Clients cannot trust sts\.contoso\.com: the first certificate that the server sends can’t be read/,
    first: 'replace',
    line: 'guide.line.server',
    end: null,
    served: 'The server’s own certificate can’t be read',
  },
  'trusted, but not by clients that mind a critical key identifier': {
    input: ({ criticalKeyId, issuing, root }) => ({ sent: [criticalKeyId, issuing], roots: [root] }),
    kind: 'trusted',
    sentence:
      /^Clients differ about sts\.contoso\.com: the chain holds up to .*, but \d+ kinds of client refuse it \(.*Chrome.*\): subjectKeyIdentifier/,
    first: null,
    line: 'guide.line.trusted',
    end: 'store',
    served: 'Complete and in order',
  },
  'a certificate that can’t be read and names the host, behind its issuer in a file': {
    input: ({ unreadable: one, issuing, root }) => ({ sent: [issuing, one], files: true, roots: [root] }),
    kind: 'unread',
    sentence:
      /^Clients cannot trust sts\.contoso\.com: the certificate given for sts\.contoso\.com can’t be read/,
    first: 'replace',
    line: 'guide.line.server',
    end: null,
    served: null,
  },
  'several certificates in a file, the host covered by the second': {
    input: ({ mailLeaf, leaf, issuing, root }) => ({
      sent: [mailLeaf, leaf, issuing],
      files: true,
      roots: [root],
    }),
    kind: 'trusted',
    sentence: /^Clients trust sts\.contoso\.com: every link holds/,
    first: null,
    line: 'guide.line.trusted',
    end: 'store',
    served: null,
  },
  'an intermediate sent in its expired form too': {
    input: ({ leaf, issuing, oldIssuing, root }) => ({ sent: [leaf, issuing, oldIssuing], roots: [root] }),
    kind: 'trusted',
    sentence: /^Clients trust sts\.contoso\.com: every link holds/,
    first: null,
    line: 'guide.line.trusted',
    end: 'store',
    served: '1 too many',
  },
  'an expired cross-certificate sent': {
    input: ({ leaf, issuing, crossOver, root }) => ({ sent: [leaf, issuing, crossOver], roots: [root] }),
    kind: 'trusted',
    sentence: /^Clients trust sts\.contoso\.com: every link holds/,
    first: null,
    line: 'guide.line.trusted',
    end: 'store',
    served: '1 too many',
  },
  'only the expired form of the intermediate': {
    input: ({ leaf, oldIssuing, root }) => ({ sent: [leaf, oldIssuing], roots: [root] }),
    kind: 'fault',
    sentence: /the intermediate “Contoso Issuing CA 2” expired on 2026-01-31/,
    first: 'renew-ca',
    line: 'guide.line.server',
    end: 'store',
    served: 'Complete and in order',
  },
  'a root that has expired': {
    input: ({ leafOfOver, issuingOfOver, rootOver }) => ({
      sent: [leafOfOver, issuingOfOver],
      roots: [rootOver],
    }),
    kind: 'fault',
    sentence: /the root “Gone Root CA”, at which the chain ends, expired on 2026-01-31/,
    first: 'deploy-root',
    // Nobody's own device can cure it: the administrator brings the new one.
    line: 'guide.line.server',
    end: 'store',
    served: 'Complete and in order',
  },
  'revoked by its issuer’s list': {
    input: ({ leaf, issuing, root, revoking }) => ({
      sent: [leaf, issuing],
      roots: [root],
      crls: [revoking],
    }),
    kind: 'fault',
    sentence: /^Clients cannot trust sts\.contoso\.com: .*revoked/,
    first: 'replace',
    line: 'guide.line.server',
    end: 'store',
    served: 'Complete and in order',
  },
  'revoked by its issuer’s list, and the root unknown besides': {
    input: ({ leaf, issuing, revoking }) => ({ sent: [leaf, issuing], crls: [revoking] }),
    kind: 'fault',
    sentence: /^Clients cannot trust sts\.contoso\.com: .*revoked/,
    first: 'replace',
    line: 'guide.line.server',
    end: 'fork',
    served: 'Complete, if “Contoso Root CA” is the root',
  },
  'a key usage that no handshake can use': {
    input: ({ encipherOnly, issuing, root }) => ({ sent: [encipherOnly, issuing], roots: [root] }),
    kind: 'fault',
    sentence: /\(key encipherment\) lacks digital signature, with which a server signs its handshakes\.$/,
    first: 'replace',
    line: 'guide.line.server',
    end: 'store',
    served: 'Complete and in order',
  },
  'a name with a dot at its end': {
    input: ({ dotted, issuing, root }) => ({ sent: [dotted, issuing], roots: [root] }),
    kind: 'fault',
    sentence: /its entry “sts\.contoso\.com\.” ends with a dot, which must not stand there\.$/,
    first: 'replace',
    line: 'guide.line.server',
    end: 'store',
    served: 'Complete and in order',
  },
  'a CA’s own certificate, presented by a server': {
    input: ({ issuing, root }) => ({ sent: [issuing], roots: [root] }),
    kind: 'fault',
    sentence: /^Clients cannot trust sts\.contoso\.com/,
    first: 'replace',
    line: 'guide.line.server',
    end: 'store',
    served: 'Complete and in order',
  },
  'the root unknown, an older one of its name known': {
    input: ({ leaf, issuing, namesake }) => ({ sent: [leaf, issuing], roots: [namesake] }),
    kind: 'root-gap',
    sentence:
      /the server is in order.* A CA of the name “Contoso Root CA” is known here, but it has another key/,
    first: 'close-gap',
    line: 'guide.line.root',
    end: 'fork',
    served: 'Complete, if “Contoso Root CA” is the root',
  },
  'for another name': {
    input: ({ leaf, issuing, root }) => ({ sent: [leaf, issuing], roots: [root], host: 'fs.contoso.com' }),
    kind: 'fault',
    sentence: /^Clients cannot trust fs\.contoso\.com/,
    first: 'replace',
    line: 'guide.line.server',
    end: 'store',
    served: 'Complete and in order',
  },
};

/** What no server shows, as files without a host: its own sentence, one thing to do, and no word about a server's user. */
const other = (
  sent: (made: Made) => readonly Issued[],
  sentence: RegExp,
  more: Partial<Row> & { readonly input?: never } = {},
  given: Partial<Input> = {},
): Row => ({
  kind: 'not-a-server',
  sentence,
  first: null,
  line: 'guide.line.unknown',
  end: 'store',
  served: null,
  ...more,
  input: (made) => ({ sent: sent(made), files: true, roots: [made.root], host: null, ...given }),
});

const OTHERS: Readonly<Record<string, Row>> = {
  'a client’s': other(
    ({ client, anyCa: issuing }) => [client, issuing],
    /^“Ada” is a client certificate.* holds for client/,
  ),
  'a client’s, expired': other(
    ({ clientOver, anyCa: issuing }) => [clientOver, issuing],
    /client certificate.* expired on 2026-01-31\.$/,
  ),
  'a RADIUS server’s': other(
    ({ radius, anyCa: issuing }) => [radius, issuing],
    /^“Ada” is the certificate of a RADIUS server/,
  ),
  'a domain controller’s': other(
    ({ kdc, anyCa: issuing }) => [kdc, issuing],
    /^“Ada” is the certificate of a domain controller/,
  ),
  'an OCSP responder’s': other(
    ({ responder, anyCa: issuing }) => [responder, issuing],
    /OCSP responder, not a server’s/,
  ),
  'for signing code': other(
    ({ code, anyCa: issuing }) => [code, issuing],
    /for signing code, not a server’s/,
  ),
  'for signing code, badly signed': other(
    ({ codeForeign, anyCa: issuing }) => [codeForeign, issuing],
    /for signing code.* was not signed with the key of the intermediate/,
  ),
  'for mail': other(({ mail, anyCa: issuing }) => [mail, issuing], /for mail \(S\/MIME\)/),
  'for time stamps': other(({ timestamp, anyCa: issuing }) => [timestamp, issuing], /time-stamping service/),
  'of a purpose not known': other(
    ({ other: one, anyCa: issuing }) => [one, issuing],
    /purposes that are none of a server’s/,
  ),
  'for signing tokens': other(
    ({ token }) => [token],
    /sign or decrypt tokens|signs or decrypts tokens.*nothing to do\.$/,
    { end: 'certificate' },
    { use: 'signing', roots: [] },
  ),
  'for signing tokens, expired': other(
    ({ tokenOver }) => [tokenOver],
    /expired on 2026-01-31\. Sign-in by tokens fails/,
    {},
    { use: 'signing', roots: [] },
  ),
  'a proxy’s trust': other(
    ({ proxy }) => [proxy],
    /Web Application Proxy.*in date; there is nothing to do/,
    { end: 'certificate' },
    { roots: [] },
  ),
  'a proxy’s trust, over': other(
    ({ proxyOver }) => [proxyOver],
    /Web Application Proxy.* expired on/,
    {},
    { roots: [] },
  ),
  'CA certificates': other(
    ({ anyCa: issuing, root }) => [issuing, root],
    /^These are 2 CA certificates; the server’s own certificate is missing.*Each is in order/,
  ),
  'CA certificates of a root not known': other(
    ({ anyCa: issuing }) => [issuing],
    /CA certificate; the server’s own certificate is missing.* not among the roots/,
    { end: 'fork' },
    { roots: [] },
  ),
  'an expired CA certificate, its current one beside it': other(
    ({ oldIssuing, issuing, root }) => [oldIssuing, issuing, root],
    /^These are 3 CA certificates; the server’s own certificate is missing.*“Contoso Issuing CA 2” \([0-9A-F:]+\) expired on 2026-01-31\.$/,
  ),
  'an expired cross-certificate among CA certificates': other(
    ({ issuing, crossOver }) => [issuing, crossOver],
    /“Contoso Root CA” expired on 2026-01-31\.$/,
    { end: 'fork' },
    { roots: [] },
  ),
  'a root of their own among CA certificates': other(
    ({ issuing, root }) => [issuing, root],
    /CA certificates; the server’s own certificate is missing/,
    {},
    { roots: [] },
  ),
  'a precertificate': other(
    ({ precertificate, anyCa: issuing }) => [precertificate, issuing],
    /^“sts\.contoso\.com” is a precertificate/,
  ),
};

const JUDGE = 'To judge a server, check its own certificate together with these';

/** The plan for files of CA certificates alone, in its order: how each step begins. */
const CA_PLANS: Readonly<Record<string, readonly RegExp[]>> = {
  'CA certificates': [new RegExp(`^${JUDGE}`)],
  'CA certificates of a root not known': [
    new RegExp(`^${JUDGE}`),
    /^If “Contoso Root CA” is a root of your organisation, add it under “Trusted roots”; if not, an intermediate is missing/,
  ],
  'an expired CA certificate, its current one beside it': [
    /^Take “Contoso Issuing CA 2” \([0-9A-F:]+\) out of the file: it has expired, and the current one of that name stands beside it\.$/,
    new RegExp(`^${JUDGE}`),
  ],
  'an expired cross-certificate among CA certificates': [
    /^Take “Contoso Root CA” out of the file: it has expired\. Put the current certificate of that name in its place, unless/,
    new RegExp(`^${JUDGE}`),
    /^If “Contoso Root CA” is a root of your organisation/,
  ],
  'a root of their own among CA certificates': [
    new RegExp(`^${JUDGE}`),
    /^If “Contoso Root CA” is a root of your organisation, add it under “Trusted roots”\.$/,
  ],
};

describe('sentence, first step, users’ first line, drawing and list', () => {
  const reports = new Map<string, Report>();

  beforeAll(async () => {
    const made = await make();
    for (const [name, { input }] of Object.entries({ ...ROWS, ...OTHERS }))
      reports.set(name, await judge(input(made)));
  });

  const reportOf = (name: string): Report => {
    const report = reports.get(name);
    if (!report) throw new Error(`${name} was not judged.`);
    return report;
  };

  it.each(Object.entries({ ...ROWS, ...OTHERS }))(
    '%s',
    (name, { kind, sentence, first, line, end, served }) => {
      const report = reportOf(name);
      const view = toResultView(report);
      const plan = fixPlan(report, view.findings).filter(({ work }) => work !== 'nothing');
      expect({
        kind: diagnose(report).kind,
        first: plan.find(({ blocking }) => blocking)?.work ?? null,
        line: lineOf(guideContext(report, false)),
        end: view.chain?.steps.at(-1)?.node.kind ?? null,
        served: view.served?.summary ?? null,
      }).toEqual({ kind, first, line, end, served });
      if (typeof sentence === 'string') expect(view.headline).toBe(sentence);
      else expect(view.headline).toMatch(sentence);
      expect(plan[0]?.work ?? null).toBe(first === null ? (plan[0]?.work ?? null) : first);
      expect(factsOf(report, HOST).headline).toBe(view.headline);
    },
  );

  it.each(Object.keys(ROWS))('never asks to add what is there: %s', (name) => {
    const report = reportOf(name);
    const sent = new Set(report.presented);
    const labels = report.certificates.filter(({ id }) => sent.has(id)).map(({ subject }) => subject.label);
    const missing = fixValues(report, null)?.missing ?? [];
    expect(missing.filter(({ label }) => labels.includes(label))).toEqual([]);
    const plan = repairPlan(report);
    const added =
      plan?.kind === 'ready'
        ? plan.steps.flatMap(({ change, label }) => (change === 'add' && label !== null ? [label] : []))
        : [];
    if (sent.size > 0) expect(added.filter((label) => labels.includes(label))).toEqual([]);
    if (plan?.kind === 'incomplete') expect(labels).not.toContain(plan.missing);
  });

  it.each(
    Object.keys(OTHERS).filter((name) => !/expired|over|badly|not known|precert|of their own/.test(name)),
  )('trusts what is in order: %s', (name) => expect(reportOf(name).verdict).toBe('trusted'));

  it.each(Object.keys(OTHERS))('blames no server and tells no user to do anything: %s', async (name) => {
    const report = reportOf(name);
    const view = toResultView(report);
    expect(fixPlan(report, view.findings)).toEqual([]);
    expect(view.served).toBeNull();
    expect(view.chain?.steps[0]?.node.kind).toBe('certificate');
    const { purpose } = report;
    const selfKept = purpose?.id === 'signing' || purpose?.id === 'proxy-trust';
    expect(fittingTo(diagnose(report))).toMatchObject({
      whatIf: false,
      clients: purpose?.id === 'ca',
      path: !selfKept,
    });
    const dates = timelineOf(ENGLISH_DATES, report, null).events.map(({ kind }) => kind);
    expect(dates.includes('renew')).toBe(!selfKept && purpose?.id !== 'precertificate');
    const fixes = view.findings.flatMap(({ findings }) => findings.map(({ fix }) => fix));
    expect(fixes.join(' ')).not.toMatch(
      /make the server send|(?<!not a certificate to )bind|every server|load balancer/i,
    );
    for (const locale of LOCALES) {
      const words = makeTranslator(locale, await loadSummary(locale));
      expect(headline(report, words)).not.toMatch(/undefined|\{|\}/);
    }
  });

  it.each(Object.entries(CA_PLANS))('plans for a file without a server’s: %s', async (name, steps) => {
    const report = reportOf(name);
    const plan = caFilePlan(report).map(({ sentence }) => sentence);
    expect(plan).toHaveLength(steps.length);
    for (const [index, step] of steps.entries()) expect(plan[index]).toMatch(step);
    // Each finding's article points at a step of the plan.
    const fixes = toResultView(report).findings.flatMap(({ findings }) => findings.map(({ fix }) => fix));
    for (const fix of fixes) expect(plan).toContain(fix);
    for (const locale of LOCALES) {
      const words = joinWords(
        makeTranslator(locale, await loadSummary(locale)),
        makeTranslator(locale, await loadPart(locale, 'purposes')),
      );
      const said = caFilePlan(report, words).map(({ sentence }) => sentence);
      expect(said).toHaveLength(steps.length);
      expect(said.join(' ')).not.toMatch(/undefined|\{|\}/);
      if (locale !== 'en') expect(said.filter((sentence) => plan.includes(sentence))).toEqual([]);
    }
  });

  it.each(Object.keys(OTHERS))('has no user search a device for it: %s', (name) =>
    expect(sideOf(diagnose(reportOf(name)))).toBe('no-server'),
  );

  it.each(Object.keys(ROWS))('says the same to users as to the administrator: %s', async (name) => {
    const report = reportOf(name);
    const context = guideContext(report, false);
    const fault = diagnose(report).kind;
    if (fault === 'root-gap') expect(context.found).toMatchObject({ family: 'root-not-known', part: 'root' });
    if (fault === 'private-root')
      expect(context.found).toMatchObject({ family: 'root-not-trusted', part: 'root' });
    for (const locale of LOCALES) {
      const words = makeTranslator(locale, await loadSummary(locale));
      const sentence = headline(report, words);
      expect(sentence).not.toMatch(/undefined|\{|\}/);
      if (fault === 'root-gap') expect(sentence).toMatch(/Contoso Root CA|Northwind TLS Policy CA 2/);
    }
  });

  it('offers the list put right without the root that is not known', () => {
    const plan = repairPlan(reportOf('the same, out of order'));
    if (plan?.kind !== 'ready') throw new Error('There is no list to offer.');
    expect(plan.bundle.map(({ subject }) => subject.label)).toEqual([HOST, 'Contoso Issuing CA 2']);
    expect(bundleVerdict(reportOf('leaf and issuing CA sent, the root unknown'))).toBe('list-only');
  });
});

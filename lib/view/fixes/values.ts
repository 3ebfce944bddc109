import type { FixCertificate, FixValues } from '#lib/content/fixes/parts/types.ts';
import type { FindingCode } from '#lib/core/finding/codes.ts';
import type { CertificateView, PathView, Report } from '#lib/core/report/types.ts';
import { PROTOCOLS } from '#lib/core/input/schemes.ts';
import type { Protocol } from '#lib/endpoints/wire.ts';
import { bundleNames, singleFileName } from './bundle-names.ts';
import { labelOf, roleOf } from '../names.ts';
import { fileName } from '../pem.ts';
import { repairPlan } from './repair.ts';

/** How the server was reached; null for certificates from files. */
interface Reached {
  readonly port: number;
  readonly start: Protocol;
}

/** Stands for the host where nobody named one, so that commands stay readable. */
const NO_HOST = 'server.example';
const HTTPS = 443;

const fixCertificate = (certificate: CertificateView, index: number): FixCertificate => ({
  label: labelOf(certificate),
  subject: certificate.subject.text,
  issuer: certificate.issuer.text,
  thumbprint: certificate.sha1.toUpperCase(),
  serial: certificate.serial,
  file: singleFileName(certificate, index),
});

/** Leaf and intermediates as they should be sent, as far as they are at hand. */
function bundleOf(report: Report, path: PathView): readonly CertificateView[] {
  const plan = repairPlan(report);
  if (plan?.kind === 'ready') return plan.bundle;
  return path.certificates.flatMap((id) => {
    const certificate = report.certificates[id];
    return certificate === undefined || roleOf(certificate, path) === 'root' ? [] : [certificate];
  });
}

/** Commands for more would be no plan: the check after the repair names those that are left. */
const STRANGERS = 20;

/** What was sent beside the chain, each once. */
function strangersOf(report: Report, bundle: readonly CertificateView[]): readonly CertificateView[] {
  const wanted = new Set(bundle.map(({ id }) => id));
  return [...new Set(report.presented)]
    .flatMap((id) => {
      const certificate = id === null || wanted.has(id) ? undefined : report.certificates[id];
      return certificate === undefined ? [] : [certificate];
    })
    .slice(0, STRANGERS);
}

const isName = (name: string): boolean => name !== '' && !name.includes(':') && !/^[\d.]+$/.test(name);

/** The names of the present certificate, and the one asked for. */
function namesOf({ alternativeNames }: CertificateView, host: string | null): readonly string[] {
  const listed = alternativeNames.filter(({ type }) => type === 'dns').map(({ value }) => value);
  return [...new Set([...(host !== null && isName(host) ? [host] : []), ...listed])];
}

const RUN_OUT: ReadonlySet<FindingCode> = new Set<FindingCode>(['expired', 'root-expired', 'expires-soon']);

/** Intermediates of the bundle whose dates were found fault with. */
function outdatedOf(
  { findings }: PathView,
  bundle: readonly CertificateView[],
  above: readonly FixCertificate[],
): FixValues['outdated'] {
  const over = new Set(
    findings.flatMap(({ code, at }) =>
      at.kind === 'certificate' && RUN_OUT.has(code) ? [at.certificate] : [],
    ),
  );
  return above.flatMap((certificate, index) => {
    const addresses = bundle[index]?.caIssuers.filter((url) => /^http:/i.test(url)) ?? [];
    return over.has(bundle[index + 1]?.id ?? -1) ? [{ certificate, addresses }] : [];
  });
}

const rootOf = (report: Report, { certificates, end }: PathView): CertificateView | undefined =>
  end === 'anchored' || end === 'self-signed' ? report.certificates[certificates.at(-1) ?? -1] : undefined;

/** The values commands are filled with; null when no certificate could be read. */
export function fixValues(report: Report, reached: Reached | null): FixValues | null {
  const path = report.paths[0];
  const bundle = path === undefined ? [] : bundleOf(report, path);
  const [leaf, ...intermediates] = bundle;
  if (path === undefined || leaf === undefined) return null;
  const host = report.host ?? namesOf(leaf, null).find((name) => !name.startsWith('*.')) ?? NO_HOST;
  const names = namesOf(leaf, report.host);
  const root = rootOf(report, path);
  const above = intermediates.map((certificate, index) => fixCertificate(certificate, index + 1));
  const sent = new Set(report.presented);
  const used = bundle.flatMap(({ crl, ocsp }) => [...ocsp, ...crl]);
  return {
    host,
    port: reached?.port ?? HTTPS,
    startTls: reached === null ? null : PROTOCOLS[reached.start].openssl,
    leaf: fixCertificate(leaf, 0),
    intermediates: above,
    missing: above.filter((_, index) => !sent.has(intermediates[index]?.id ?? null)),
    strangers: strangersOf(report, bundle).map((certificate, index) =>
      fixCertificate(certificate, bundle.length + index),
    ),
    outdated: outdatedOf(path, bundle, above),
    renewed: [],
    root: root === undefined || root.id === leaf.id ? null : fixCertificate(root, bundle.length),
    names: names.length === 0 ? [host] : names,
    files: {
      ...bundleNames(report.host),
      pfx: fileName(`${host}-new`, 'pfx'),
      key: fileName(host, 'key'),
    },
    complete: path.end === 'anchored' || path.end === 'self-signed',
    revocation: [...new Set(used)],
  };
}

import { ENGLISH, type SummaryWords } from '#lib/content/messages/english.ts';
import type { Finding } from '#lib/core/finding/types.ts';
import { rootGapOf } from '#lib/core/report/root-gap.ts';
import type { PathView, Report } from '#lib/core/report/types.ts';
import { hostJudged } from './judged.ts';
import { findingKey, findingView, gravest, stateOf } from '../findings/finding.ts';
import { labelOf, roleOf, twinMark } from '../names.ts';
import { isDownloadedOnly, originOf } from './origin.ts';
import { placeOf } from './place.ts';
import { storeName, storeNames } from '../stores.ts';
import { connectorWords, purposeText, sentenceOf, signatureIn, titleOf } from '../words.ts';
import type { Role } from '#lib/content/findings/types.ts';
import type { CertificateNode, ChainNode, ChainStep, ChainView, ConnectorView } from '../types.ts';

/** The part of a certificate: “Server certificate”, or what the report judged it as. */
export function roleText(report: Report, role: Role, words: SummaryWords = ENGLISH): string {
  const purpose = report.purpose?.id ?? 'server';
  return role === 'leaf' && purpose !== 'server'
    ? purposeText(words, `purposes.${purpose}.role`)
    : words.text(`chain.role.${role}`);
}

/** Findings that a connector may take its label from: they decide, or leave undecided. */
const counts = (finding: Finding): boolean => finding.severity === 'fatal' || finding.severity === 'unknown';

interface Drawing {
  readonly report: Report;
  readonly path: PathView;
  /** Key of the finding that decides the verdict, when this is the path it speaks of. */
  readonly deciding: string | null;
  readonly words: SummaryWords;
}

const at = (d: Drawing, on: 'identity' | 'trust'): readonly Finding[] =>
  d.path.findings.filter((f) => placeOf(f, d.path).on === on);

const onCard = (d: Drawing, index: number): readonly Finding[] =>
  d.path.findings.filter((f) => {
    const place = placeOf(f, d.path);
    return place.on === 'card' && place.index === index;
  });

const onConnector = (d: Drawing, index: number): readonly Finding[] =>
  d.path.findings.filter((f) => {
    const place = placeOf(f, d.path);
    return place.on === 'connector' && place.index === index;
  });

/** The deciding finding first, then as the report ordered them (gravest first). */
function foremost(d: Drawing, findings: readonly Finding[]): Finding | undefined {
  return findings.find((f) => findingKey(f) === d.deciding) ?? findings[0];
}

interface Intact {
  readonly kind: ConnectorView['kind'];
  readonly label: string;
  readonly detail: string | null;
  readonly spoken: string;
}

/** The connector of a link: labelled by its gravest finding, or by what holds it when there is none. */
function connector(d: Drawing, findings: readonly Finding[], intact: Intact): ConnectorView {
  const finding = foremost(d, findings);
  if (finding === undefined || finding.severity === 'info') {
    return { ...intact, state: 'ok', decides: false, finding: null };
  }
  const view = findingView(d.report, finding, d.path, d.words);
  const soft = finding.severity === 'warning';
  return {
    kind: intact.kind,
    state: stateOf(finding.severity),
    label: soft ? intact.label : connectorWords(d.words, d.report, finding),
    detail: soft ? titleOf(d.words, finding.code, view.role) : intact.detail,
    spoken: sentenceOf(d.words, d.report, finding, d.path),
    decides: view.key === d.deciding,
    finding: view,
  };
}

function identityConnector(d: Drawing, host: string): ConnectorView {
  const own = at(d, 'identity').filter((f) => f.severity !== 'info');
  const leaf = onCard(d, 0).filter((f) => f.at.kind === 'certificate' && counts(f));
  return connector(d, [...own.filter(counts), ...leaf, ...own.filter((f) => !counts(f))], {
    kind: 'identity',
    label: d.words.text('chain.link.identity'),
    detail: null,
    spoken: d.words.text('chain.link.identity-spoken', { host }),
  });
}

function issuerConnector(d: Drawing, index: number): ConnectorView {
  const { report, path } = d;
  const { text, locale } = d.words;
  const subject = report.certificates[path.certificates[index] ?? -1];
  const signature = subject && signatureIn(locale, subject.signature.name);
  const issuer = report.certificates[path.certificates[index + 1] ?? -1];
  const distant = onCard(d, index).filter((f) => f.at.kind === 'link' && counts(f));
  const ofIssuer = onCard(d, index + 1).filter((f) => f.at.kind === 'certificate' && counts(f));
  const result = connector(d, [...onConnector(d, index), ...distant, ...ofIssuer], {
    kind: 'issuer',
    label: text('chain.link.issuer'),
    detail: signature ?? null,
    spoken:
      signature === undefined
        ? text('chain.link.issuer-spoken')
        : text('chain.link.issuer-signature', { signature }),
  });
  if (result.state !== 'ok' || issuer === undefined || !isDownloadedOnly(issuer)) return result;
  return {
    ...result,
    state: 'warn',
    label: text('chain.link.unsent'),
    detail: text('chain.link.unsent-detail'),
    spoken: text('chain.link.unsent-spoken'),
  };
}

/** The store of the path, else those asked. */
const storeOf = ({ path, report, words }: Drawing): string =>
  path.store === null ? storeNames(report.stores, words) : storeName(path.store, words);

function trustConnector(d: Drawing): ConnectorView {
  const { path, report } = d;
  const findings = at(d, 'trust');
  const own =
    path.certificates.length === 1 && hostJudged(report) === null ? onCard(d, 0).filter(counts) : [];
  return connector(d, [...findings, ...own], {
    kind: 'trust',
    label: d.words.text('chain.link.trust'),
    detail: null,
    spoken: d.words.text('chain.link.trust-spoken', { store: storeOf(d) }),
  });
}

/** Names of the certificates below that break a limit set by this distant issuer. */
function restrictsOf(d: Drawing, id: number): readonly string[] {
  return d.path.findings
    .filter(
      (f) => counts(f) && f.at.kind === 'link' && f.at.issuer === id && placeOf(f, d.path).on === 'card',
    )
    .flatMap((f) => {
      const subject = f.at.kind === 'link' ? d.report.certificates[f.at.subject] : undefined;
      return subject === undefined ? [] : [labelOf(subject)];
    });
}

function certificateNode(d: Drawing, index: number): CertificateNode | null {
  const certificate = d.report.certificates[d.path.certificates[index] ?? -1];
  if (certificate === undefined) return null;
  const last = index === d.path.certificates.length - 1;
  const findings = [
    ...onCard(d, index),
    ...(index === 0 ? at(d, 'identity') : []),
    ...(last ? at(d, 'trust') : []),
  ];
  const role = roleOf(certificate, d.path);
  return {
    kind: 'certificate',
    id: certificate.id,
    role,
    roleText: roleText(d.report, role, d.words),
    label: labelOf(certificate),
    twin: twinMark(d.report, certificate),
    state: gravest(onCard(d, index)),
    decides: onCard(d, index).some((f) => findingKey(f) === d.deciding),
    findings: findings.map((f) => findingView(d.report, f, d.path, d.words)),
    restricts: [...new Set(restrictsOf(d, certificate.id))],
    origin: originOf(certificate, d.words),
    downloadedOnly: isDownloadedOnly(certificate),
  };
}

/**
 * What stands at the far end: the store, or the empty place of the certificate nobody supplied. Null: nothing,
 * since what vouches for itself in order (tokens) needs no store.
 */
function endNode(d: Drawing): ChainNode | null {
  const { path, report } = d;
  const last = report.certificates[path.certificates.at(-1) ?? -1];
  if (last === undefined) return null;
  if (path.end === 'anchored') {
    const listed = !at(d, 'trust').some(counts);
    return {
      kind: 'store',
      label: storeOf(d),
      listed,
    };
  }
  if (path.end === 'self-signed' && path.verdict === 'trusted') return null;
  if (path.end === 'self-signed')
    return { kind: 'store', label: storeNames(report.stores, d.words), listed: false };
  const gap = rootGapOf({ ...report, paths: [path] });
  if (gap !== null) {
    const { name, first, addresses } = gap;
    return { kind: 'fork', label: name === '' ? d.words.text('fault.unnamed') : name, first, addresses };
  }
  return {
    kind: 'missing',
    label: last.issuer.label === '' ? d.words.text('fault.unnamed') : last.issuer.label,
    addresses: last.caIssuers,
  };
}

/**
 * The drawing of one path: the host asked (when one was), each certificate, and where it ends, with a
 * connector between each pair.
 *
 * @param deciding key of the finding the verdict rests on (see `findingKey`), or null
 */
export function chainView(
  report: Report,
  path: PathView,
  deciding: string | null,
  words: SummaryWords = ENGLISH,
): ChainView {
  const d: Drawing = { report, path, deciding, words };
  const steps: ChainStep[] = [];
  const host = hostJudged(report);
  if (host !== null) {
    steps.push({ node: { kind: 'host', label: host }, connector: identityConnector(d, host) });
  }
  const end = endNode(d);
  path.certificates.forEach((_, index) => {
    const node = certificateNode(d, index);
    if (node === null) return;
    const last = index === path.certificates.length - 1;
    const isIssuers = !last || end?.kind === 'missing' || end?.kind === 'fork';
    const next = isIssuers ? issuerConnector(d, index) : end === null ? null : trustConnector(d);
    steps.push({ node, connector: next });
  });
  if (end !== null) steps.push({ node: end, connector: null });
  const notes = path.findings
    .filter((f) => placeOf(f, path).on === 'path')
    .map((f) => findingView(report, f, path, words));
  return { verdict: path.verdict, steps, notes };
}

/** A result as formatted text for the clipboard: a ticket or a mail keeps its headings and tables. */
import { visibleLine } from '../foreign-text.ts';
import type { FindingView } from '../types.ts';
import type { EvidenceFacts } from './evidence-facts.ts';
import type { CertificateFact, ChainFact, ClientFact, Facts } from './facts.ts';
import { MARKS } from './markdown.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML. Names come from certificates of strangers: no markup, and nothing that can't be seen. */
export const escapeHtml = (text: string): string =>
  visibleLine(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

type Content = string;

/** An element whose content is HTML already. */
const element = (name: string, ...content: readonly Content[]): string =>
  `<${name}>${content.join('')}</${name}>`;
const paragraph = (text: string): string => element('p', escapeHtml(text));
const list = (items: readonly Content[]): string =>
  element('ul', ...items.map((item) => element('li', item)));

/** Attributes rather than styles: mail programs keep them. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (name: 'th' | 'td', texts: readonly string[]): string =>
    element('tr', ...texts.map((text) => element(name, escapeHtml(text))));
  return `<table border="1" cellpadding="4" cellspacing="0">${cells('th', heads)}${rows.map((row) => cells('td', row)).join('')}</table>`;
}

const section = (title: string, content: Content): string => `${element('h3', escapeHtml(title))}${content}`;

const chainItem = ({ kind, label, link }: ChainFact): Content =>
  `${escapeHtml(kind)}: ${element('b', escapeHtml(label))}${
    link === null ? '' : `<br>${MARKS[link.state]} ${escapeHtml(link.text)}`
  }`;

const findingItem = ({ title, where, clause, code, sentence, fix }: FindingView): Content =>
  [
    `${element('b', escapeHtml(title))} (${escapeHtml(where)}, ${escapeHtml(clause)}, ${element('code', escapeHtml(code))})`,
    escapeHtml(sentence),
    escapeHtml(`Fix: ${fix}`),
  ].join('<br>');

const certificateRow = ({ role, subject, valid, serial, sha256 }: CertificateFact): readonly string[] => [
  role,
  subject,
  valid,
  serial,
  sha256,
];

const clientRow = ({ title, state, verdict, remark }: ClientFact): readonly string[] => [
  title,
  `${MARKS[state]} ${verdict}`,
  remark,
];

const evidenceSection = (title: string, facts: EvidenceFacts | null): readonly Content[] =>
  facts === null
    ? []
    : [
        section(
          title,
          `${paragraph(facts.summary)}${list(facts.lines.map(({ state, text }) => escapeHtml(`${MARKS[state]} ${text}`)))}`,
        ),
      ];

/** The facts as an HTML fragment. */
export function factsHtml(facts: Facts): string {
  const { clients, dates } = facts;
  return [
    element('h2', escapeHtml(`${facts.verdict}: ${facts.source}`)),
    paragraph(facts.headline),
    ...(facts.barred === null ? [] : [paragraph(facts.barred)]),
    paragraph(facts.checked),
    ...(facts.judged === null ? [] : [paragraph(facts.judged)]),
    ...(facts.second === null ? [] : [paragraph(facts.second)]),
    ...(facts.chain.length === 0 ? [] : [section('Chain', list(facts.chain.map(chainItem)))]),
    ...(facts.served === null ? [] : [paragraph(facts.served)]),
    ...facts.findings.map((group) => section(group.title, list(group.findings.map(findingItem)))),
    ...evidenceSection('Evidence', facts.evidence),
    ...evidenceSection('Certificate Transparency', facts.timestamps),
    ...(clients === null
      ? []
      : [
          section(
            'For whom',
            `${paragraph(`${clients.summary}.`)}${table(['Client', 'Verdict', 'Remark'], clients.rows.map(clientRow))}`,
          ),
        ]),
    ...(dates.length === 0
      ? []
      : [
          section(
            'Dates',
            table(
              ['Date', '', 'What', 'Remark'],
              dates.map(({ moment, title, detail }) => [moment.exact, moment.relative, title, detail ?? '']),
            ),
          ),
        ]),
    ...(facts.lists.length === 0 ? [] : [section('Lists of roots', list(facts.lists.map(escapeHtml)))]),
    section(
      'Certificates',
      table(['Role', 'Subject', 'Valid', 'Serial number', 'SHA-256'], facts.certificates.map(certificateRow)),
    ),
    paragraph(facts.tool),
  ].join('\n');
}

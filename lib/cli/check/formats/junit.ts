import { factsOf } from '#lib/view/report/facts.ts';
import { reasonThere } from '#lib/view/clients/computer.ts';
import type { Outcome } from './outcome.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** Text for XML 1.0, without the characters that it can't hold. */
const xml = (text: string): string =>
  text
    .replace(/[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"\n]/g, (one) => ESCAPES[one] ?? one);

/**
 * JUnit's XML, as CI systems read it: a test case for each endpoint, failed where its chain is not trusted, in
 * error where that is not known.
 */
export function toJunit(outcomes: readonly Outcome[]): string {
  const cases = outcomes.map(caseOf);
  const count = (tag: string) => cases.filter((text) => text.includes(`<${tag} `)).length;
  const counts = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Chainsight" ${counts}>`,
    `<testsuite name="certificate chains" ${counts}>`,
    ...cases,
    '</testsuite>',
    '</testsuites>\n',
  ].join('\n');
}

function caseOf(outcome: Outcome): string {
  const open = `<testcase classname="chainsight" name="${xml(outcome.label)}"`;
  if (outcome.kind === 'bad')
    return `${open}><error type="not-checked" message="${xml(outcome.message)}"/></testcase>`;
  const { verdict, computer } = outcome;
  if (verdict === 'trusted') return `${open}/>`;
  const { headline, weakest } = factsOf(outcome.report, outcome.source, null);
  const tag = verdict === 'untrusted' ? 'failure' : 'error';
  const more = weakest === null ? '' : xml(`${weakest.where}: ${weakest.sentence} ${weakest.fix}`);
  return `${open}><${tag} type="${xml(weakest?.code ?? verdict)}" message="${xml((computer && reasonThere(computer)) ?? headline)}">${more}</${tag}></testcase>`;
}

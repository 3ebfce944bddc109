/** A line that says what a text was taken for, so that a table of texts can be read. */
import { problemWords } from '#lib/content/input/problems.ts';
import { targetFaultWords } from '#lib/content/input/targets.ts';
import { ENGLISH_INPUT } from '#lib/content/messages/english-input.ts';
import type { Recognised } from '#lib/core/input/recognise.ts';
import type { Target } from '#lib/core/input/target.ts';
import type { InputFormat } from '#lib/core/input/types.ts';

const FORMAT_WORDS: Readonly<Partial<Record<InputFormat, string>>> = {
  pem: 'PEM',
  base64: 'base64',
  json: 'JSON',
  xml: 'XML',
  hex: 'bytes written as numbers',
};

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/** "host sts.contoso.com, port 443"; for an address the domain whose endpoints will be looked up. */
function targetSummary({ host, port, protocol, from }: Target): string {
  if (from === 'address') return `sign-in domain ${host}`;
  const start = protocol === 'tls' ? '' : `, ${protocol.toUpperCase()} with STARTTLS`;
  return `host ${host}, port ${String(port)}${start}`;
}

/** One line that says what a text was taken for; "" for nothing. */
export function recognisedSummary(recognised: Recognised): string {
  switch (recognised.kind) {
    case 'nothing':
      return '';
    case 'targets': {
      const [first] = recognised.targets;
      return recognised.targets.length === 1 && first
        ? targetSummary(first)
        : plural(recognised.targets.length, 'host');
    }
    case 'certificates': {
      const { certificates, crls, ocsp, containers, format } = recognised;
      const parts = [
        certificates > 0 ? plural(certificates, 'certificate') : '',
        crls > 0 ? plural(crls, 'revocation list') : '',
        ocsp > 0 ? plural(ocsp, 'OCSP answer') : '',
        containers > 0 ? plural(containers, 'packed file') : '',
      ].filter((part) => part !== '');
      return `${parts.join(' and ')} in ${FORMAT_WORDS[format] ?? 'text'}`;
    }
    case 'private-key':
      return 'a private key: refused';
    case 'message':
      return 'an error code or message, looked up below';
    case 'unusable': {
      const [problem] = recognised.problems;
      return problem ? problemWords(ENGLISH_INPUT, problem).what : '';
    }
    case 'faults': {
      const [fault] = recognised.faults;
      return fault ? targetFaultWords(ENGLISH_INPUT, fault) : '';
    }
  }
}

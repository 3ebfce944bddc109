/** The file that the script of `/computer` wrote: what that computer makes of the chain decides, and says why. */
import { factText } from '#lib/content/computer/facts.ts';
import { ENGLISH_RECORD } from '#lib/content/messages/english-record.ts';
import { isoTime } from '#lib/core/der/time.ts';
import type { Evaluator } from '#lib/core/evaluate/types.ts';
import type { AnchorSource } from '#lib/core/path/types.ts';
import { judgeComputer } from '#lib/trust/computer.ts';
import { verdictThere, type ComputerSeen } from '#lib/view/clients/computer.ts';
import type { Chain } from './gather.ts';

/** Null where the input is no record of a computer. */
export async function computerOf(
  engine: Evaluator,
  { computer }: Chain,
  known: AnchorSource,
  at: Date,
): Promise<ComputerSeen | null> {
  if (computer === undefined) return null;
  const { record, others } = computer;
  const given = others.length > 0 ? others : null;
  return {
    record,
    account: await judgeComputer(engine, { record, known, others: given, now: isoTime(at.getTime()) ?? '' }),
  };
}

const VERDICTS = { trusted: 'trusted', untrusted: 'not trusted', unknown: 'not known' } as const;

/** As Markdown, above what the certificates are worth by themselves. */
export function computerText(seen: ComputerSeen): string {
  const { record, account } = seen;
  const what = [record.version, record.host === null ? '' : `${record.host}:${String(record.port)}`];
  const lines = account.facts.flatMap((fact) => {
    const { says, todo, command } = factText(ENGLISH_RECORD, fact, record);
    return [
      `- ${says}`,
      ...(todo === null ? [] : [`  ${todo}`]),
      ...(command?.text ? [`  \`${command.text}\``] : []),
    ];
  });
  return [
    `## This computer: ${VERDICTS[verdictThere(seen)]}`,
    '',
    `${what.filter((part) => part !== '').join(', ')}.`,
    '',
    ...lines,
    '',
    'The certificates that it received, for everybody else:',
    '',
    '',
  ].join('\n');
}

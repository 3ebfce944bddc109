/**
 * Commands filled with values from certificates. A certificate may come from anyone, so its names are hostile
 * until shown otherwise: every value put into a command is quoted for the shell that reads it, and one that
 * can't be quoted safely makes the whole command be withheld rather than offered.
 */

/** What reads the text: a shell, or the configuration language of a server. */
type Shell = 'powershell' | 'cmd' | 'sh' | 'config' | 'tmsh' | 'netscaler';

/** A text to copy. `text` is null when a value in it could not be written safely for this shell. */
export interface Command {
  readonly shell: Shell;
  readonly text: string | null;
}

type Value = string | number;

/**
 * Characters that no shell shall ever get from a certificate: controls (line ends among them), what turns the
 * direction of writing or is invisible, line and paragraph separators, half of a surrogate pair. They could
 * end a command early or make it look like another one.
 */
const NEVER = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|\p{Default_Ignorable_Code_Point}/u;

/** True when a value can be shown and typed as it stands, whatever reads it. */
const isPlain = (value: string): boolean => value !== '' && !NEVER.test(value) && !value.startsWith('-');

/** Only these need no quotes anywhere. */
const WORD = /^[A-Za-z0-9._/:@+,-]+$/;

/** PowerShell ends a string in single quotes at any of these, and takes a doubled one as itself. */
const POWERSHELL_QUOTES = /['\u2018\u2019\u201a\u201b]/gu;

/** Between double quotes these still mean something to cmd or to PowerShell, where such lines are pasted too. */
const NOT_BETWEEN_DOUBLE_QUOTES = /["%!^$`\u201c\u201d\u201e\\]/u;

type Quote = (value: string) => string | null;

const onlyWords: Quote = (value) => (WORD.test(value) ? value : null);

const QUOTES: Readonly<Record<Shell, Quote>> = {
  powershell: (value) => `'${value.replace(POWERSHELL_QUOTES, '$&$&')}'`,
  cmd: (value) => (NOT_BETWEEN_DOUBLE_QUOTES.test(value) ? null : `"${value}"`),
  sh: (value) => (WORD.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`),
  config: onlyWords,
  tmsh: onlyWords,
  netscaler: onlyWords,
};

/** A value as one word of a command for `shell`; null when that can't be done safely. */
export function quoteFor(shell: Shell, value: Value): string | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? String(value) : null;
  return isPlain(value) ? QUOTES[shell](value) : null;
}

type CommandTag = (parts: TemplateStringsArray, ...values: readonly Value[]) => Command;

const tag =
  (shell: Shell): CommandTag =>
  (parts, ...values) => {
    const quoted = values.map((value) => quoteFor(shell, value));
    const isSafe = (texts: readonly (string | null)[]): texts is readonly string[] => !texts.includes(null);
    return { shell, text: isSafe(quoted) ? String.raw(parts, ...quoted) : null };
  };

/** PowerShell: values become strings in single quotes. */
export const ps = tag('powershell');
/** `cmd.exe`: values stand between double quotes; the line means the same when pasted into PowerShell. */
export const cmd = tag('cmd');
/** POSIX shell: values in single quotes where they need any. */
export const sh = tag('sh');
/** A line of a configuration file: only values that need no quotes. */
export const config = tag('config');
/** F5's tmsh: only values that need no quotes. */
export const tmsh = tag('tmsh');
/** NetScaler's command line: only values that need no quotes. */
export const netscaler = tag('netscaler');

/** Commands for the same shell as one text, one a line; withheld as a whole when one is. */
export function lines(first: Command, ...others: readonly Command[]): Command {
  const all = [first, ...others];
  const whole = all.every(({ text }) => text !== null);
  return { shell: first.shell, text: whole ? all.map(({ text }) => text).join('\n') : null };
}

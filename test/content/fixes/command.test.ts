/** Values from certificates in commands: what a shell makes of them is tried with a real shell and grammar. */
import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { cmd, config, lines, netscaler, ps, quoteFor, sh, tmsh } from '#lib/content/fixes/parts/command.ts';
import { parsePowerShell } from '../../support/powershell.ts';
import type { Node } from 'web-tree-sitter';

/** Names that certificates could carry to break out of a command. All of them are one harmless word when quoted well. */
const HOSTILE: readonly string[] = [
  `O'Neil & Sons`,
  `'; touch pwned; '`,
  `$(touch pwned)`,
  '`touch pwned`',
  `"; touch pwned; "`,
  `%PATH%`,
  `a && b || c | d > e < f`,
  `!history`,
  `~root *?[a-z]{1,2}`,
  `back\\slash\\`,
  `#comment`,
  `\${IFS}x`,
  `Müller 東京 GmbH`,
  `‘curly’ ‚low‛`,
  `CN=a\\,b+OU=c`,
];

/** Never offered, whatever reads the command. */
const REFUSED: readonly (readonly [string, string])[] = [
  ['a line end', 'a\ntouch pwned'],
  ['a carriage return', 'a\rb'],
  ['a null', 'a\0b'],
  ['an escape sequence', '\u001b[2J'],
  ['a C1 control', 'a\u0085b'],
  ['a right-to-left override', 'moc.\u202egro'],
  ['an isolate', 'a\u2066b\u2069'],
  ['a mark of direction', 'thumb\u200eprint'],
  ['a zero-width space', 'a\u200bb'],
  ['a line separator', 'a\u2028b'],
  ['half of a pair', 'a\ud800b'],
  ['a soft hyphen', 'a\u00adb'],
  ['what reads as an option', '-rf'],
  ['nothing', ''],
];

describe('a value for sh', () => {
  it.each(HOSTILE)('reaches the program as it is: %s', (value) => {
    const { text } = sh`printf %s ${value}`;
    if (text === null) throw new Error('The value was refused.');
    expect(execFileSync('/bin/sh', ['-c', text], { encoding: 'utf8', cwd: '/' })).toBe(value);
  });

  it('needs no quotes when it is one plain word', () => {
    expect(sh`openssl s_client -connect ${'sts.contoso.com:443'}`.text).toBe(
      'openssl s_client -connect sts.contoso.com:443',
    );
  });
});

describe('a value for PowerShell', () => {
  let strings: (text: string) => readonly string[];
  let commands: (text: string) => readonly string[];
  beforeAll(async () => {
    const parse = await parsePowerShell();
    const named = (root: Node, type: string): string[] =>
      root.descendantsOfType(type).map((node) => node.text);
    strings = (text) => named(parse(text), 'verbatim_string_characters');
    commands = (text) => named(parse(text), 'command_name');
  });

  it.each(HOSTILE)('is one string of one command: %s', (value) => {
    const { text } = ps`Write-Output ${value}`;
    if (text === null) throw new Error('The value was refused.');
    // The grammar knows the straight quote only; PowerShell takes the curly ones for it as well.
    if (!/[‘’‚‛]/.test(value)) {
      expect(strings(text)).toHaveLength(1);
      expect(commands(text)).toEqual(['Write-Output']);
    }
    expect(readPowerShellString(text.slice('Write-Output '.length))).toBe(value);
  });
});

/** What PowerShell reads from a string in single quotes; throws where the string ends before the text does. */
function readPowerShellString(text: string): string {
  const inner = /^'(.*)'$/su.exec(text)?.[1];
  if (inner === undefined || /(?:^|[^'‘’‚‛])(?:['‘’‚‛]{2})*['‘’‚‛](?!['‘’‚‛])/u.test(inner)) {
    throw new Error(`${text} is not one string`);
  }
  return inner.replace(/(['‘’‚‛])\1/gu, '$1');
}

describe('a value for cmd', () => {
  it.each([`"; del`, '%PATH%', '!x!', 'a^b', '$(x)', 'a`b', 'C:\\', '“x”'])('is refused: %s', (value) => {
    expect(cmd`certutil -dump ${value}`.text).toBeNull();
  });

  it.each(['O’Neil & Sons', 'a|b>c', `it's (fine)`, 'Müller'])(
    'stands between double quotes: %s',
    (value) => {
      expect(cmd`certutil -dump ${value}`.text).toBe(`certutil -dump "${value}"`);
    },
  );
});

describe.each(['powershell', 'cmd', 'sh', 'config', 'tmsh', 'netscaler'] as const)('%s', (shell) => {
  it.each(REFUSED)('never gets %s', (_, value) => {
    expect(quoteFor(shell, value)).toBeNull();
  });

  it('takes whole numbers only', () => {
    expect(quoteFor(shell, 5061)).toBe('5061');
    expect(quoteFor(shell, Number.NaN)).toBeNull();
    expect(quoteFor(shell, -1)).toBeNull();
  });
});

describe.each([
  ['config', config],
  ['tmsh', tmsh],
  ['netscaler', netscaler],
] as const)('%s', (_, tag) => {
  it.each(HOSTILE)('takes only what needs no quotes: %s', (value) => {
    expect(tag`name ${value}`.text).toBeNull();
  });

  it('takes host names and paths', () => {
    expect(tag`name ${'/etc/ssl/certs/sts.contoso.com.pem'}`.text).toBe(
      'name /etc/ssl/certs/sts.contoso.com.pem',
    );
  });
});

describe('several lines', () => {
  it('are one text', () => {
    expect(lines(sh`a ${1}`, sh`b ${2}`).text).toBe('a 1\nb 2');
  });

  it('are withheld as a whole when one is', () => {
    expect(lines(sh`a`, sh`b ${'x\ny'}`)).toEqual({ shell: 'sh', text: null });
  });

  it('keep backslashes of paths', () => {
    expect(ps`Get-ChildItem Cert:\LocalMachine\Root`.text).toBe('Get-ChildItem Cert:\\LocalMachine\\Root');
  });
});

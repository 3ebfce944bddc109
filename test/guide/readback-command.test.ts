/** The check that users paste into PowerShell: parsed with a grammar of the language, and shown to read only. */
import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';
import type { Node } from 'web-tree-sitter';
import { beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '#lib/content/guide/commands.ts';
import { READBACK_COMMAND } from '#lib/guide/readback-command.ts';

const parser = await loadParser();

async function loadParser(): Promise<Parser> {
  await Parser.init();
  const grammar = createRequire(import.meta.url).resolve(
    'tree-sitter-powershell/tree-sitter-powershell.wasm',
  );
  const loaded = new Parser();
  loaded.setLanguage(await Language.load(grammar));
  return loaded;
}

function parse(text: string): Node {
  const tree = parser.parse(text);
  if (tree === null) throw new Error('The grammar gave no tree.');
  return tree.rootNode;
}

const named = (root: Node, type: string): readonly string[] =>
  root.descendantsOfType(type).map((node) => node.text);

describe('the read-only check', () => {
  let root: Node;
  beforeAll(() => {
    root = parse(READBACK_COMMAND);
  });

  test('is one line that PowerShell parses', () => {
    expect(READBACK_COMMAND).not.toMatch(/[\r\n]/);
    expect(root.hasError).toBe(false);
    // The grammar does notice what is broken.
    expect(parse(READBACK_COMMAND.replace('{ $s.Status }', '$s.Status }')).hasError).toBe(true);
    expect(parse(READBACK_COMMAND.slice(0, -2)).hasError).toBe(true);
  });

  test('calls only cmdlets that read', () => {
    const called = new Set(named(root, 'command_name'));
    expect([...called].toSorted()).toEqual([
      'ForEach-Object',
      'Get-ChildItem',
      'Get-Date',
      'Get-ItemProperty',
      'Get-Service',
      'Where-Object',
    ]);
  });

  test('writes nothing: no redirection, no assignment but to its own variables, no .NET types', () => {
    expect(named(root, 'redirection')).toEqual([]);
    const targets = named(root, 'left_assignment_expression').map((target) => target.trim());
    expect(targets.toSorted()).toEqual(['$g', '$s']);
    expect(named(root, 'type_literal')).toEqual([]);
    const methods = named(root, 'invokation_expression').map((call) => /\.(\w+)\([^()]*\)$/.exec(call)?.[1]);
    expect(new Set(methods)).toEqual(new Set(['ToString', 'ToUniversalTime']));
  });

  test('prints neither the MachineGuid nor names', () => {
    expect(READBACK_COMMAND).not.toMatch(/'\s*\+\s*\$g\b/);
    expect(READBACK_COMMAND).not.toMatch(/Subject|USERNAME|COMPUTERNAME|\.FullName/i);
  });

  test('pasted into the Command Prompt is an error as a whole, and could not write a file', () => {
    // cmd.exe reads a line whole before it runs any of it; "&" with nothing before it is a syntax error there.
    expect(READBACK_COMMAND).toMatch(/^& /);
    // Nothing that cmd.exe would take for a redirection, a variable or an escape, even if it read on.
    expect(READBACK_COMMAND).not.toMatch(/[<>%^]/);
    // Longer lines are cut by the Run box (259) or the prompt of cmd.exe (8191); PowerShell takes this one.
    expect(READBACK_COMMAND.length).toBeLessThan(8_191);
  });

  test('uses nothing newer than PowerShell 2.0, which Windows 7 has', () => {
    expect(READBACK_COMMAND).not.toMatch(
      /CimInstance|-File\b|-Directory\b|\?\?|\?\.|&&|\|\||-in\b|\[pscustomobject\]/i,
    );
  });
});

test('every PowerShell line of the guide parses', () => {
  const lines = Object.values(COMMANDS)
    .filter(({ place }) => place === 'powershell')
    .flatMap(({ texts }) => texts({ client: 'lync-2010', platform: 'windows-7', address: null }));
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(parse(line).hasError, line).toBe(false);
});

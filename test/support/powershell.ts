/** A grammar of PowerShell, to see what a line is made of without running it. */
import { createRequire } from 'node:module';
import { Language, Parser, type Node } from 'web-tree-sitter';

/** Gives a function that parses a script; the root node tells of errors by `hasError`. */
export async function parsePowerShell(): Promise<(text: string) => Node> {
  await Parser.init();
  const grammar = createRequire(import.meta.url).resolve(
    'tree-sitter-powershell/tree-sitter-powershell.wasm',
  );
  const parser = new Parser();
  parser.setLanguage(await Language.load(grammar));
  return (text) => {
    const tree = parser.parse(text);
    if (tree === null) throw new Error('The grammar gave no tree.');
    return tree.rootNode;
  };
}

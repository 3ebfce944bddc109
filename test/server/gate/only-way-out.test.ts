/** The gate is the only way out: no other file of the server opens connections or resolves names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../../lib/server');

/** The store of shared links talks to the operator's own database, at an address that no client names. */
const APART = /^share\//;

const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !APART.test(file))
  .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));

/** Names that a file imports from a module, types left out. */
function imported(text: string, module: string): readonly string[] {
  const statement = new RegExp(`import \\{([^}]*)\\} from '${module}'`, 'g');
  return [...text.matchAll(statement)]
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));
}

const filesThat = (matches: (text: string) => boolean): readonly string[] =>
  sources.filter(({ text }) => matches(text)).map(({ file }) => file);

describe('the way out', () => {
  it('to TCP is the gate: gate/connect.ts; gate/proxy.ts and ask-dns.ts to what the operator set', () => {
    const opens = (text: string): boolean =>
      imported(text, 'node:net').some((name) => /^(?:connect|createConnection|Socket)\b/.test(name));
    expect(filesThat(opens).toSorted()).toEqual(['gate/ask-dns.ts', 'gate/connect.ts', 'gate/proxy.ts']);
  });

  it('to names is the gate; records are asked for in discovery, and give only names', () => {
    expect(filesThat((text) => /from 'node:dns(?:\/promises)?'/.test(text)).toSorted()).toEqual([
      'discovery/records.ts',
      'gate/ask-dns.ts',
      'gate/resolve.ts',
    ]);
  });

  it('to TLS and HTTP leads over a connection that the gate opened', () => {
    for (const { file, text } of sources) {
      expect(text, file).not.toMatch(/(?:await|return|void|=>?)\s+fetch\(|globalThis\.fetch/);
      expect(text, file).not.toMatch(/from '(?:node:http2|undici)'/);
      // UDP goes to name servers alone.
      if (file !== 'gate/ask-dns.ts') expect(text, file).not.toContain("from 'node:dgram'");
      if (imported(text, 'node:tls').some((name) => name.startsWith('connect'))) {
        expect(text, file).toMatch(/\bsocket\b/);
        expect(text, file).not.toMatch(/connectTls\(\{\s*host\b/);
      }
      const asks = ['node:http', 'node:https'].flatMap((module) => imported(text, module));
      if (asks.some((name) => /^(?:request|get)\b/.test(name))) {
        expect(text, file).toContain('createConnection');
      }
    }
  });
});

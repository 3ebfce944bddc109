/** The repair for an intermediate that has run out: its commands run with OpenSSL on real certificates. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAuthority, dns, issue, issueAuthority, toPem, type Issued } from '#lib/cli/pki.ts';
import type { FixValues, Step } from '#lib/content/fixes/parts/types.ts';
import { recipeFor } from '#lib/content/fixes/recipe.ts';
import { SERVERS, serverOf } from '#lib/content/fixes/servers.ts';
import { createEvaluator } from '#lib/core/evaluate/evaluate.ts';
import { CLIENTS } from '#lib/core/verdict/rule-sets.ts';
import { listAnchors } from '#lib/trust/list.ts';
import { fixValues } from '#lib/view/fixes/values.ts';

const HOST = 'sts.contoso.com';
const VALID = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2045-12-31T00:00:00Z') };
const OVER = { notBefore: new Date('2025-01-01T00:00:00Z'), notAfter: new Date('2026-01-31T00:00:00Z') };
const CA = 'CN=Contoso Issuing CA 2, O=Contoso';
const ADDRESS = 'http://pki.contoso.example/issuing-2.crt';

interface Made {
  readonly leaf: Issued;
  readonly over: Issued;
  readonly current: Issued;
  /** The same CA with another key. */
  readonly rekeyed: Issued;
  readonly root: Issued;
}

async function make(caIssuers?: string): Promise<Made> {
  const root = await createAuthority({ subject: 'CN=Contoso Root CA', ...VALID });
  const over = await issueAuthority(root, { subject: CA, ...OVER });
  return {
    root,
    over,
    current: await issueAuthority(root, { subject: CA, ...VALID, key: over.keys }),
    rekeyed: await issueAuthority(root, { subject: CA, ...VALID }),
    leaf: await issue(over, {
      subject: `CN=${HOST}`,
      names: dns(HOST),
      ...VALID,
      ...(caIssuers !== undefined && { caIssuers }),
    }),
  };
}

async function valuesOf({ leaf, over, root }: Made): Promise<FixValues> {
  const report = await createEvaluator(crypto).evaluate({
    supplied: [leaf, over].map(({ der }, index) => ({ der, origin: { kind: 'presented', index } })),
    anchors: listAnchors('mozilla', [root.der]),
    host: HOST,
    at: new Date('2026-06-15T12:00:00Z'),
    rules: CLIENTS,
  });
  const values = fixValues(report, { port: 443, start: 'tls' });
  if (!values) throw new Error('The chain was not read.');
  return values;
}

function stepsOf(id: string, values: FixValues): readonly Step[] {
  const server = serverOf(id);
  const recipe = server && recipeFor('renew-ca', server, values);
  if (!recipe) throw new Error(`There is no recipe for ${id}.`);
  return recipe.steps;
}

const pemOf = ({ der }: Issued): string => toPem('CERTIFICATE', der);

const textsOf = (steps: readonly Step[]): string =>
  steps.flatMap(({ text, command }) => [text, command?.text ?? '']).join('\n');

describe('an intermediate that has run out', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'renewed-'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  /** Runs the lines of OpenSSL that the recipe gives, as the administrator would. */
  async function walk(made: Made, current: Issued): Promise<readonly string[]> {
    writeFileSync(join(folder, 'current-ca.cer'), current.der);
    writeFileSync(join(folder, `${HOST}-fullchain.pem`), pemOf(made.leaf) + pemOf(current));
    const commands = stepsOf('nginx', await valuesOf(made)).flatMap(({ command }) =>
      command?.shell === 'sh' && command.text?.startsWith('openssl ') ? [command.text] : [],
    );
    return commands.map((text) =>
      execFileSync('/bin/sh', ['-c', `${text} 2>&1 || true`], { cwd: folder, encoding: 'utf8' }),
    );
  }

  it('is replaced by the current one with the same key', async () => {
    const made = await make();
    const [read, verified] = await walk(made, made.current);
    expect(read).toMatch(/Contoso Issuing CA 2[\s\S]*notAfter=Dec 31 00:00:00 2045 GMT/);
    expect(verified).toMatch(/: OK\n$/);
  });

  it('is told apart from one with a new key, which needs a new certificate for the server', async () => {
    const made = await make();
    const [, verified] = await walk(made, made.rekeyed);
    expect(verified).not.toMatch(/OK\n$/);
    expect(verified).toMatch(/error/);
  });

  it('is fetched from where the certificate below it says', async () => {
    const texts = textsOf(stepsOf('nginx', await valuesOf(await make(ADDRESS))));
    expect(texts).toContain(`curl -sSfo current-ca.cer ${ADDRESS}`);
    expect(texts).toContain(`Invoke-WebRequest -UseBasicParsing -Uri '${ADDRESS}' -OutFile 'current-ca.cer'`);
  });

  it.each(SERVERS.map(({ id }) => id))(
    'is never taken from the chain that holds the old one: %s',
    async (id) => {
      const values = await valuesOf(await make(ADDRESS));
      const texts = textsOf(stepsOf(id, values));
      expect(values.outdated).toHaveLength(1);
      expect(texts).not.toMatch(/Repaired chain|2-contoso-issuing-ca-2\.cer|\.zip/);
      expect(texts).toContain('current-ca');
    },
  );

  it('is put into Windows’ store, and the old one out of it', async () => {
    const values = await valuesOf(await make(ADDRESS));
    const texts = textsOf(stepsOf('iis', values));
    expect(texts).toContain('certutil -f -addstore CA "current-ca.cer"');
    expect(texts).toContain(`certutil -delstore CA "${values.outdated[0]?.certificate.thumbprint}"`);
  });
});

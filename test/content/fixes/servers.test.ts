import { beforeAll, describe, expect, it } from 'vitest';
import type { Node } from 'web-tree-sitter';
import { execFileSync } from 'node:child_process';
import { recipeFor } from '#lib/content/fixes/recipe.ts';
import { guessServer, SERVERS, serverOf } from '#lib/content/fixes/servers.ts';
import type { FixValues, Recipe, ServerContent, Step, Work } from '#lib/content/fixes/parts/types.ts';
import { certificate, path, report, threeCertificates } from '../../view/fixtures.ts';
import { fixValues } from '#lib/view/fixes/values.ts';
import { parsePowerShell } from '../../support/powershell.ts';
import { SERVER_WORKS } from './works.ts';

function valuesOf(label: string): FixValues {
  const certificates = [
    ...threeCertificates(),
    certificate(3, label, 'Old Root', { provenance: [{ kind: 'presented', index: 2 }] }),
  ];
  const values = fixValues(report({ certificates, presented: [0, 3] }), { port: 8443, start: 'tls' });
  if (values === null) throw new Error('The fixture has no leaf.');
  return values;
}

const VALUES = valuesOf('Old CA');

const stepsOf = ({ steps, check, undo }: Recipe): readonly Step[] => [...steps, ...check, ...undo];

const commandsOf = (server: ServerContent, values: FixValues) =>
  SERVER_WORKS.flatMap((work) => {
    const recipe = recipeFor(work, server, values);
    return recipe === null ? [] : stepsOf(recipe).flatMap(({ command }) => command ?? []);
  });

describe.each(SERVERS)('recipes for $title', (server) => {
  it.each(SERVER_WORKS)('tell how to do, check and undo: %s', (work) => {
    const recipe = recipeFor(work, server, VALUES);
    if (recipe === null) throw new Error('There is no recipe.');
    for (const part of [recipe.steps, recipe.check, recipe.undo]) {
      expect(part.length).toBeGreaterThan(0);
      for (const { text, disrupts } of part) {
        expect(text).toMatch(/^[A-Z…“].*[.:…)]$/s);
        expect(text).not.toMatch(/please|simply|just |obviously|undefined/i);
        if (disrupts !== undefined) expect(disrupts).toMatch(/\.$/);
      }
    }
  });

  it('have every command filled in for ordinary names', () => {
    for (const { text } of commandsOf(server, VALUES)) {
      expect(text).not.toBeNull();
      expect(text).not.toMatch(/undefined|\[object|\{host|\$\{/);
    }
  });

  it('warn where a step restarts a service for its users', () => {
    for (const work of ['send', 'replace'] as const) {
      for (const { command, disrupts } of recipeFor(work, server, VALUES)?.steps ?? []) {
        if (/Restart-Service|Stop-CsWindowsService|iisreset|reload-or-restart/.test(command?.text ?? '')) {
          expect(disrupts, command?.text ?? '').toBeDefined();
        }
      }
    }
  });

  it('write sh that a shell can read', () => {
    const texts = commandsOf(server, VALUES).flatMap(({ shell, text }) => (shell === 'sh' ? [text] : []));
    execFileSync('/bin/sh', ['-n', '-c', texts.join('\n')]);
  });

  it('offer no command with a name that is hostile', () => {
    const hostile: FixValues = { ...VALUES, host: 'a\nb', leaf: { ...VALUES.leaf, thumbprint: 'x\u202ey' } };
    for (const { text } of commandsOf(server, hostile)) {
      expect(text ?? '').not.toMatch(/a\nb|\u202e/);
    }
  });
});

describe('PowerShell', () => {
  let parse: (text: string) => Node;
  beforeAll(async () => {
    parse = await parsePowerShell();
  });

  it.each(SERVERS)('of $title parses', (server) => {
    for (const { shell, text } of commandsOf(server, VALUES)) {
      if (shell === 'powershell') expect(parse(text ?? '').hasError, text ?? '').toBe(false);
    }
  });
});

describe('the values', () => {
  const textOf = (id: string, work: Work): string => {
    const server = serverOf(id);
    const recipe = server && recipeFor(work, server, VALUES);
    if (!recipe) throw new Error(`no recipe ${id} ${work}`);
    return stepsOf(recipe)
      .flatMap(({ text, command }) => [text, command?.text ?? ''])
      .join('\n');
  };

  it('are the certificate’s own', () => {
    const { thumbprint } = VALUES.leaf;
    expect(thumbprint).toBe('0B'.repeat(20));
    for (const id of ['iis', 'adfs', 'wap', 'sfb-edge', 'exchange'])
      expect(textOf(id, 'replace')).toContain(thumbprint);
    expect(textOf('iis', 'replace')).toContain("-HostHeader 'sts.contoso.com' -Port 8443");
    expect(textOf('nginx', 'send')).toContain('-connect sts.contoso.com:8443 -servername sts.contoso.com');
  });

  it('name the files as the repaired chain does', () => {
    expect(textOf('iis', 'send')).toContain('certutil -f -addstore CA "2-contoso-issuing-ca-2.cer"');
    expect(textOf('nginx', 'send')).toContain(
      'ssl_certificate     /etc/ssl/certs/sts.contoso.com-fullchain.pem;',
    );
    expect(textOf('f5', 'send')).toContain('from-local-file /var/tmp/sts.contoso.com-intermediates.pem');
    expect(textOf('netscaler', 'send')).toContain('link ssl certKey YOUR-CERTKEY chain-1');
  });

  it('go back all the way: links and names of before are set again', () => {
    expect(textOf('netscaler', 'replace')).toContain('link ssl certKey YOUR-CERTKEY YOUR-OLD-INTERMEDIATE');
    const exchange = textOf('exchange', 'replace');
    expect(exchange).toContain(`$cert = Get-ExchangeCertificate -Thumbprint '${VALUES.leaf.thumbprint}'`);
    expect(exchange.split('-TlsCertificateName $name')).toHaveLength(5);
  });

  it('name what the makers’ commands need', () => {
    expect(textOf('wap', 'replace')).toContain('-FederationServiceTrustCredential (Get-Credential)');
    // A responder, bound to the CA’s pair, is what NetScaler asks; switched on without, it staples nothing.
    const staple = textOf('netscaler', 'staple');
    expect(staple.indexOf('bind ssl certKey YOUR-INTERMEDIATE -ocspResponder')).toBeGreaterThan(0);
    expect(staple.indexOf('-ocspStapling ENABLED')).toBeGreaterThan(staple.indexOf('bind ssl certKey'));
    expect(staple).toContain('unbind ssl certKey YOUR-INTERMEDIATE');
  });

  it('keep a copy of NPS before it is changed', () => {
    const texts =
      recipeFor('replace', serverOf('nps') ?? SERVERS[0], VALUES)?.steps.map(({ text }) => text) ?? [];
    const at = (part: string) => texts.findIndex((text) => text.includes(part));
    expect(at('Keep a copy of the configuration')).toBeGreaterThan(-1);
    expect(at('Keep a copy of the configuration')).toBeLessThan(at('for every policy'));
  });

  it('clear both memories of revocation lists, as listing them clears none', () => {
    const text = textOf('iis', 'publish-revocation');
    expect(text).toContain('certutil -urlcache * delete');
    expect(text).toContain('certutil -setreg chain\\ChainCacheResyncFiletime @now');
  });

  it('take strangers out, with a copy to go back', () => {
    const text = textOf('windows', 'send');
    expect(text).toContain(`certutil -store CA "${'3B'.repeat(20)}" "removed-1.cer"`);
    expect(text).toContain(`certutil -delstore CA "${'3B'.repeat(20)}"`);
    expect(text).toContain('certutil -f -addstore CA "removed-1.cer"');
  });

  it('ask for the missing certificate where nobody has it', () => {
    const values = fixValues(
      report({
        certificates: threeCertificates().slice(0, 1),
        presented: [0],
        paths: [path({ certificates: [0], end: 'dangling', store: null })],
      }),
      null,
    );
    expect(values).toMatchObject({ complete: false, intermediates: [], port: 443, startTls: null });
  });

  it('start TLS as the port does', () => {
    const values = fixValues(report(), { port: 25, start: 'smtp' });
    const nginx = serverOf('nginx');
    const recipe = values && nginx && recipeFor('send', nginx, values);
    expect(recipe?.check.map(({ command }) => command?.text)).toContain(
      'openssl s_client -connect sts.contoso.com:25 -servername sts.contoso.com -starttls smtp -showcerts </dev/null',
    );
  });

  it('are none when nothing could be read', () => {
    expect(fixValues(report({ certificates: [], leaf: null, paths: [] }), null)).toBeNull();
  });
});

describe('the server to begin with', () => {
  it.each([
    ['sip.contoso.com', 443, 'sfb-edge'],
    ['whatever.contoso.com', 5061, 'sfb-edge'],
    ['sts.contoso.com', 443, 'adfs'],
    ['autodiscover.contoso.com', 443, 'exchange'],
    ['mx1.contoso.com', 25, 'exchange'],
    ['meet.contoso.com', 443, 'iis'],
    [null, null, 'iis'],
    ['sql1.contoso.com', 1433, 'sql-server'],
    ['rds.contoso.com', 3389, 'remote-desktop'],
    ['dc1.contoso.com', 636, 'domain-controller'],
  ] as const)('for %s:%s is %s', (host, port, server) => {
    expect(guessServer(host, port)).toBe(server);
  });

  it.each([
    ['autodiscover.contoso.com', 443, 'autodiscover-lync', 'iis'],
    ['registrar.contoso.com', 443, 'sip-internal', 'sfb-front-end'],
    ['login.contoso.com', 443, 'federation-service', 'adfs'],
    ['mx1.contoso.com', 443, 'exchange-web', 'exchange'],
    ['sts.contoso.com', 443, 'named-host', 'adfs'],
  ] as const)('for %s:%s, known as %s, is %s', (host, port, role, server) => {
    expect(guessServer(host, port, role)).toBe(server);
  });

  it('is one of the choice', () => {
    expect(new Set(SERVERS.map(({ id }) => id)).size).toBe(SERVERS.length);
    expect(serverOf('no-such-server')).toBeUndefined();
  });
});

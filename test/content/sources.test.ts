/** Every statement names where it was read or is marked as unverified; docs/sources.md counts both. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OLD_VERSIONS, POST_QUANTUM, RSA_EXCHANGE, SMALL_GROUP } from '#lib/content/connection.ts';
import { ERRORS } from '#lib/content/errors/catalogue.ts';
import { DEPLOYMENTS } from '#lib/content/fixes/deploy.ts';
import type { FixValues, ServerContent } from '#lib/content/fixes/parts/types.ts';
import { recipeFor } from '#lib/content/fixes/recipe.ts';
import { SERVERS } from '#lib/content/fixes/servers.ts';
import { MUTUAL_ROLES } from '#lib/content/mutual/roles.ts';
import { CLIENT_STACKS, SERVER_STACKS } from '#lib/content/mutual/stacks.ts';
import type { Sourced } from '#lib/core/source.ts';
import { PUBLIC_ISSUERS } from '#lib/endpoints/issuers.ts';
import { ROLES } from '#lib/endpoints/roles.ts';
import { PROFILES } from '#lib/trust/profiles/registry.ts';
import { fixValues } from '#lib/view/fixes/values.ts';
import { rootValues } from '#lib/view/fixes/root.ts';
import { certificate, report, threeCertificates } from '../view/fixtures.ts';
import { SERVER_WORKS } from './fixes/works.ts';

/** A chain with everything a recipe may speak of, the same with a gap, and one whose intermediate has run out. */
function allValues(): readonly FixValues[] {
  const stranger = certificate(3, 'Old CA', 'Old Root', { provenance: [{ kind: 'presented', index: 2 }] });
  const whole = fixValues(
    report({ certificates: [...threeCertificates(), stranger], presented: [0, 3] }),
    null,
  );
  if (whole === null) throw new Error('The fixture has no leaf.');
  const [intermediate] = whole.intermediates;
  if (!intermediate) throw new Error('The fixture has no intermediate.');
  return [
    whole,
    { ...whole, complete: false, missing: [], strangers: [] },
    {
      ...whole,
      missing: [],
      outdated: [
        { certificate: intermediate, addresses: ['http://pki.contoso.example/ca.crt'] },
        { certificate: intermediate, addresses: [] },
      ],
    },
  ];
}

const ROOT = rootValues(certificate(2, 'Contoso Root CA', 'Contoso Root CA'));

const recipesOf = (server: ServerContent): readonly (readonly Sourced[])[] =>
  SERVER_WORKS.map((work) =>
    allValues().flatMap((values) => {
      const recipe = recipeFor(work, server, values);
      return recipe === null ? [] : [...recipe.steps, ...recipe.check, ...recipe.undo];
    }),
  );

const SERVER_RECIPES = SERVERS.flatMap((server) => [server.how, ...recipesOf(server)]);
const CLIENT_RECIPES = DEPLOYMENTS.map(({ steps, check, undo }): readonly Sourced[] => [
  ...steps(ROOT),
  ...check(ROOT),
  ...undo(ROOT),
]);
const REQUIREMENTS = Object.values(ROLES).flatMap(({ requirements }) => requirements);

/** Each statement once, however many recipes share it; a text that is filled with values is the same text here. */
const once = (all: readonly Sourced[]): readonly Sourced[] => [
  ...new Map(all.map((one) => [one.text, one])).values(),
];

describe('the source of', () => {
  const statements = [...SERVER_RECIPES.flat(), ...CLIENT_RECIPES.flat(), ...REQUIREMENTS];

  it('each step and each requirement is a document or the word that there is none, never both', () => {
    expect(statements.length).toBeGreaterThan(500);
    for (const { source } of statements) {
      expect(source.from === undefined).toBe(source.unverified === true);
      for (const { title, url } of source.from ?? []) {
        expect(title).toMatch(/\S/);
        if (url !== null) expect(new URL(url).protocol).toBe('https:');
      }
    }
  });

  it('one address has one title everywhere', () => {
    const titles = new Map<string, string>();
    for (const { source } of statements) {
      for (const { title, url } of source.from ?? []) {
        if (url === null) continue;
        expect(title).toBe(titles.get(url) ?? title);
        titles.set(url, title);
      }
    }
  });
});

describe('docs/sources.md', () => {
  const claims = PROFILES.flatMap((profile) => Object.values(profile.claims));
  const hello = PROFILES.flatMap(({ hello: { large, refuses } }) => [
    ...(large === null ? [] : [large]),
    ...Object.values(refuses),
  ]);
  const beside = [...OLD_VERSIONS, RSA_EXCHANGE, SMALL_GROUP, POST_QUANTUM];
  const mutual = [
    ...MUTUAL_ROLES.flatMap((role) => role.claims),
    ...[...CLIENT_STACKS, ...SERVER_STACKS].map(({ claim }) => claim),
  ];
  const read = (some: readonly Sourced[]): readonly boolean[] =>
    some.map(({ source }) => source.from !== undefined);
  const said = (
    some: readonly { readonly source: string | null; readonly measured?: string }[],
  ): readonly boolean[] => some.map(({ source, measured }) => source !== null || measured !== undefined);
  const whole = (some: readonly (readonly Sourced[])[]): readonly boolean[] =>
    some.map((steps) => steps.every(({ source }) => source.from !== undefined));

  const areas: readonly (readonly [area: string, sourced: readonly boolean[]])[] = [
    ['messages and events', ERRORS.map(({ from }) => from !== undefined)],
    ['statements of the recipes for servers', read(once(SERVER_RECIPES.flat()))],
    ['statements of the ways to give clients a root', read(once(CLIENT_RECIPES.flat()))],
    ['recipes for servers that are sourced in every statement', whole(SERVER_RECIPES)],
    ['ways to give clients a root, sourced in every statement', whole(CLIENT_RECIPES)],
    ['requirements of roles', REQUIREMENTS.map(({ source }) => source.from !== undefined)],
    ['claims of client profiles', said(claims)],
    ['claims on the first message of clients', said([...hello, ...beside])],
    ['claims on client certificates', said(mutual)],
    ['CAs with domains of CAA records', said(PUBLIC_ISSUERS)],
  ];

  it('has these counts', () => {
    const text = readFileSync(new URL('../../docs/sources.md', import.meta.url), 'utf8');
    const rows = text
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2)
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim())
          .join(' | '),
      );
    const counted = areas.map(
      ([area, sourced]) => `${area} | ${sourced.filter(Boolean).length} | ${sourced.length}`,
    );
    expect(rows).toEqual(counted);
  });
});

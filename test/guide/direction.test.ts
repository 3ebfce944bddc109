import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Tailwind's classes for the left and right side; `ms-`, `pe-`, `text-start` and so on follow the script. */
const PHYSICAL =
  /(?<![\w-])-?(?:m[lr]|p[lr]|border-[lr]|rounded-[lr]|left|right|scroll-[mp][lr])-[\w[]|text-(?:left|right)\b/;

test('the guide is laid out by logical sides only, so that a right-to-left language needs no other layout', () => {
  const root = resolve(import.meta.dirname, '../..');
  const found = ['app/guide', 'app/_ui/guide'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .flatMap((name) =>
        [...readFileSync(join(root, folder, name), 'utf8').matchAll(/className=(?:"[^"]*"|\{[^}]*\})/g)]
          .map((match) => match[0])
          .filter((classes) => PHYSICAL.test(classes))
          .map((classes) => `${folder}/${name}: ${classes}`),
      ),
  );
  expect(found).toEqual([]);
  expect('className="ml-2"').toMatch(PHYSICAL);
});

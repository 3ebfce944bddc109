import { expect, it } from 'vitest';
import { selfLinkIn } from '#lib/share/self-link.ts';

it.each([
  ['https://chainsight.contoso.com/r/self#AbC-_9', '/r/self#AbC-_9'],
  [' file:///C:/Users/anna/chainsight.html?/r/self#AbC-_9\n', '/r/self#AbC-_9'],
  ['https://chainsight.contoso.com/r/0123456789012345678901#AbC', null],
  ['https://chainsight.contoso.com/r/self', null],
  ['see https://chainsight.contoso.com/r/self#AbC for this', null],
  ['sts.contoso.com', null],
  ['javascript:alert(1)//r/self#AbC', null],
])('%j → %j', (text, path) => {
  expect(selfLinkIn(text)).toBe(path);
});

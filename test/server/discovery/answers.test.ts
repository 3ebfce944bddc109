import { describe, expect, it } from 'vitest';
import { readDiscoveryAnswer } from '#lib/server/discovery/answers.ts';

describe('answers of discovery services', () => {
  it.each([
    [
      'Lync as JSON',
      '{"_links":{"self":{"href":"https://a.test/root"},"user":{"href":"https:\\/\\/pool.test/root/user"},"redirect":{"href":"https://other.test/root"}}}',
      [
        ['https://a.test/root', 'link'],
        ['https://pool.test/root/user', 'link'],
        ['https://other.test/root', 'redirect'],
      ],
    ],
    [
      'Lync as older JSON',
      '\uFEFF{"AccessLocation":"External","Root":{"Links":[{"href":"https://x.test/d","token":"Domain"},{"href":"https://y.test/r","token":"Redirect"}]}}',
      [
        ['https://x.test/d', 'link'],
        ['https://y.test/r', 'redirect'],
      ],
    ],
    [
      'Lync as XML',
      '<?xml version="1.0"?><AutodiscoverResponse AccessLocation="External"><Root><Link token="User" href="https://p.test/u?a=1&amp;b=2"/><d:Link token=\'Redirect\' href=\'https://q.test/\'/></Root></AutodiscoverResponse>',
      [
        ['https://p.test/u?a=1&b=2', 'link'],
        ['https://q.test/', 'redirect'],
      ],
    ],
    [
      'Autodiscover V2',
      '{"Protocol":"AutodiscoverV1","Url":"https://mail.test/autodiscover/autodiscover.xml"}',
      [['https://mail.test/autodiscover/autodiscover.xml', 'redirect']],
    ],
    [
      'ActiveSync of V2',
      '{"Protocol":"ActiveSync","Url":"https://mail.test/Microsoft-Server-ActiveSync"}',
      [['https://mail.test/Microsoft-Server-ActiveSync', 'link']],
    ],
    [
      'POX',
      '<Autodiscover><Response><Account><Action>redirectUrl</Action><RedirectUrl>https://new.test/a.xml</RedirectUrl><Protocol><ASUrl>https://mail.test/ews</ASUrl><OOFUrl>https://mail.test/ews</OOFUrl></Protocol></Account></Response></Autodiscover>',
      [
        ['https://new.test/a.xml', 'redirect'],
        ['https://mail.test/ews', 'link'],
      ],
    ],
  ])('%s', (_name, body, expected) => {
    expect(readDiscoveryAnswer(body).map(({ url, how }) => [url, how])).toEqual(expected);
  });

  it.each([
    '',
    'Hello',
    '{"Url":',
    '{"Url":5}',
    '{"href":"javascript:1"}',
    '<html><a href="https://x.test/">',
  ])('takes nothing from %j', (body) => expect(readDiscoveryAnswer(body)).toEqual([]));

  it('bounds depth and number', () => {
    expect(
      readDiscoveryAnswer(`${'{"a":'.repeat(5_000)}{"href":"https://x.test/"}${'}'.repeat(5_000)}`),
    ).toEqual([]);
    const many = Array.from({ length: 500 }, (_, index) => ({ href: `https://h${index}.test/` }));
    expect(readDiscoveryAnswer(JSON.stringify({ many }))).toHaveLength(12);
    const slow = '<Link href="'.repeat(5_000);
    expect(readDiscoveryAnswer(slow)).toEqual([]);
  });
});

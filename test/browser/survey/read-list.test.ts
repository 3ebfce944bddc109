import { describe, expect, it } from 'vitest';
import { readHostList } from '#lib/browser/survey/read-list.ts';
import { LIMITS } from '#lib/core/limits.ts';

const places = (text: string): string[] =>
  readHostList(text).targets.map(({ host, port, protocol }) => `${host}:${port}/${protocol}`);

describe('a plain list', () => {
  it('takes lines, commas and schemes, each place once', () => {
    const list = readHostList(
      'sts.contoso.com\n\nsip.contoso.com:5061, smtp://mail.contoso.com\nSTS.contoso.com:443\n',
    );
    expect(list).toMatchObject({ repeated: 1, column: null, faults: [] });
    expect(list.targets.map(({ host }) => host)).toEqual([
      'sts.contoso.com',
      'sip.contoso.com',
      'mail.contoso.com',
    ]);
  });

  it('takes lines with several hosts each', () => {
    expect(places('a.example,b.example\nc.example,d.example,e.example')).toHaveLength(5);
  });

  it('names lines that are no host', () => {
    expect(readHostList('sts.contoso.com\nnot a host')).toMatchObject({ faults: [{ line: 2 }] });
    expect(readHostList('').targets).toEqual([]);
  });
});

describe('CSV', () => {
  it('finds host and port by their titles', () => {
    const named = readHostList(
      'Site,Host Name,Owner,Port\n"Köln, Dom",sts.contoso.com,Ann,\nBonn,sip.contoso.com,Bob,5061\n',
    );
    expect(named.column).toBe('Host Name');
    expect(named.targets.map(({ host, port }) => `${host}:${port}`)).toEqual([
      'sts.contoso.com:443',
      'sip.contoso.com:5061',
    ]);
  });

  it('finds them by their content when there are no titles, with semicolons and tabs', () => {
    expect(places('1;sts.contoso.com;8443\n2;fs.contoso.com;443')).toEqual([
      'sts.contoso.com:8443/tls',
      'fs.contoso.com:443/tls',
    ]);
    expect(places('Ann\tsts.contoso.com\nBob\tfs.contoso.com')).toEqual([
      'sts.contoso.com:443/tls',
      'fs.contoso.com:443/tls',
    ]);
  });

  it('takes an unknown title for a title, not for a host', () => {
    expect(readHostList('nr,maschine\n1,sts.contoso.com\n2,fs.contoso.com')).toMatchObject({
      column: 'maschine',
      faults: [],
      targets: [{ host: 'sts.contoso.com' }, { host: 'fs.contoso.com' }],
    });
  });

  it('keeps the port in the cell, and puts IPv6 addresses in brackets', () => {
    expect(places('host,port\nsts.contoso.com:444,443\n2001:db8::1,5061')).toEqual([
      'sts.contoso.com:444/tls',
      '2001:db8::1:5061/tls',
    ]);
  });

  it('names rows whose host is none, by their line', () => {
    expect(readHostList('host,owner\nsts.contoso.com,a\nbad host,b')).toMatchObject({
      targets: [{ host: 'sts.contoso.com' }],
      faults: [{ line: 3 }],
    });
  });
});

describe('limits', () => {
  it('takes no more than the limit and says so', () => {
    const rows = Array.from({ length: LIMITS.targets + 5 }, (_, index) => `h${index}.contoso.com`);
    const plain = readHostList(rows.join('\n'));
    expect(plain.targets).toHaveLength(LIMITS.targets);
    expect(plain.faults.at(-1)).toMatchObject({ code: 'too-many-targets' });
    const table = readHostList(`host,owner\n${rows.map((row) => `${row},x`).join('\n')}`);
    expect(table.targets).toHaveLength(LIMITS.targets);
    expect(table.faults.at(-1)).toMatchObject({ code: 'too-many-targets' });
  });
});

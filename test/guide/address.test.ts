import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '#lib/content/guide/commands.ts';
import { readAddress } from '#lib/guide/address.ts';

describe('a sign-in address', () => {
  test.each([
    ['anna@contoso.com', 'anna@contoso.com'],
    [' sip:Anna.Smith@Sub.Contoso.COM ', 'anna.smith@sub.contoso.com'],
    ['a+b_c-d@xn--bcher-kva.example', 'a+b_c-d@xn--bcher-kva.example'],
    ['', null],
    ['   ', null],
  ])('%j is read as %j', (typed, address) => {
    expect(readAddress(typed)).toEqual({ ok: true, address });
  });

  test.each([
    'anna',
    '@contoso.com',
    'anna@contoso',
    'anna@@contoso.com',
    'an na@contoso.com',
    'anna..s@contoso.com',
    '.anna@contoso.com',
    'anna@-contoso.com',
    'anna@contoso.com" & calc & "',
    '%USERNAME%@contoso.com',
    "o'neil@contoso.com",
    'a$(x)@contoso.com',
    '..\\..\\x@contoso.com',
    'änna@contoso.com',
    `${'a'.repeat(250)}@contoso.com`,
  ])('%j is refused', (typed) => {
    expect(readAddress(typed)).toEqual({ ok: false, reason: 'form' });
  });

  test('whatever is accepted can’t leave the quotes of a command', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.emailAddress()), (typed) => {
        const read = readAddress(typed);
        if (!read.ok || read.address === null) return true;
        return /^[a-z0-9._+@-]+$/.test(read.address);
      }),
    );
  });
});

describe('commands with an address', () => {
  const rename = (client: 'lync-2010' | 'lync-2013' | 'sfb', platform: 'windows-xp' | 'windows-7') =>
    COMMANDS['rename-cache']?.texts({ client, platform, address: 'anna@contoso.com' });

  test('name the folder of each client and Windows version', () => {
    expect(rename('lync-2010', 'windows-7')).toEqual([
      'ren "%LOCALAPPDATA%\\Microsoft\\Communicator\\sip_anna@contoso.com" "sip_anna@contoso.com.old"',
    ]);
    expect(rename('lync-2010', 'windows-xp')?.[0]).toContain(
      '%USERPROFILE%\\Local Settings\\Application Data\\',
    );
    expect(rename('lync-2013', 'windows-7')?.[0]).toContain('Office\\15.0\\Lync');
    expect(rename('sfb', 'windows-7')?.[0]).toContain('Office\\16.0\\Lync');
  });

  test('wait for it, and only those that change something say so', () => {
    const input = { client: 'lync-2010', platform: 'windows-7', address: null } as const;
    for (const [name, command] of Object.entries(COMMANDS))
      expect(command.texts(input).length === 0, name).toBe(command.needsAddress);
    const changing = Object.entries(COMMANDS).flatMap(([name, { changes }]) => (changes ? [name] : []));
    expect(changing).toEqual(['flush-dns', 'rename-cache', 'backup-registry']);
  });
});

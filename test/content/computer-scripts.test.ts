import { describe, expect, it } from 'vitest';
import { scriptFor } from '#lib/content/computer/script.ts';
import { parsePowerShell } from '#test/support/powershell.ts';

describe('the scripts for a failing computer', () => {
  it('are PowerShell without a fault', async () => {
    const parse = await parsePowerShell();
    const script = scriptFor('windows', 'sts.contoso.com', 443);
    expect(script?.text).toContain("$ServerName = 'sts.contoso.com'");
    expect(parse(script?.text ?? '').hasError).toBe(false);
    // The grammar would find one.
    expect(parse((script?.text ?? '').replace('try {', 'try')).hasError).toBe(true);
  });

  it('change nothing but the one file they write', () => {
    const { text = '' } = scriptFor('windows', 'sts.contoso.com', 443) ?? {};
    const changing = /\b(?:Set|New|Remove|Add|Import|Export|Clear|Move|Stop|Start)-\w+/g;
    expect([...new Set(text.match(changing))].toSorted()).toEqual(['New-Object', 'Remove-Item']);
    expect(text.match(/WriteAll\w+\([^,]+/g)).toEqual(['WriteAllBytes($Copy', 'WriteAllText($File']);
    expect(text).not.toMatch(/Cert:\\\w+\\My|PrivateKey|Invoke-/);
  });

  it('quote the name they are for, or are withheld', () => {
    expect(scriptFor('unix', "a'b; rm -rf /", 443)?.text).toContain(`server='a'\\''b; rm -rf /'`);
    expect(scriptFor('windows', "a'b", 443)?.text).toContain("$ServerName = 'a''b'");
    expect(scriptFor('unix', 'a\nb', 443)).toBeNull();
    expect(scriptFor('windows', '-a', 443)).toBeNull();
    expect(scriptFor('unix', 'host', -1)).toBeNull();
  });
});

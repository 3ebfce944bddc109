import { describe, expect, it } from 'vitest';
import { HELLOS } from '#lib/endpoints/api.ts';
import { helloWords, largeHelloClients, SHOWN_TO } from '#lib/view/result/hellos.ts';

describe('clients with a hello of their own', () => {
  it('says of each kind who it is and which known clients belong to it', () => {
    expect(helloWords('rsa-only').text).toMatch(/RSA key.*Lync Phone Edition/);
    expect(helloWords('without-name').text).toMatch(/default certificate.*Lync Phone Edition/);
    expect(helloWords('ecdsa-only').text).toMatch(/None of the clients judged here/);
    for (const hello of HELLOS) expect(SHOWN_TO[hello]).not.toBe('');
  });

  it('names the clients of large hellos with since when, and what is not verified', () => {
    const { text, sources } = largeHelloClients();
    expect(text).toMatch(/Chrome, Edge.* since version 131/);
    expect(text).toMatch(/Firefox since version 132 \(October 2024\) \(unverified\)/);
    expect(text).toMatch(/macOS.*since iOS 26/);
    expect(text).not.toMatch(/Java/);
    expect(sources.every((source) => source.startsWith('https://'))).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { ENGLISH_CHAINS } from '#lib/content/messages/english-chains.ts';
import { helloText, largeHelloClients } from '#lib/view/result/hellos.ts';

describe('clients with a hello of their own', () => {
  it('says of each kind who it is and which known clients belong to it', () => {
    expect(helloText(ENGLISH_CHAINS, 'rsa-only')).toMatch(/RSA key.*Lync Phone Edition/);
    expect(helloText(ENGLISH_CHAINS, 'without-name')).toMatch(/default certificate.*Lync Phone Edition/);
    expect(helloText(ENGLISH_CHAINS, 'ecdsa-only')).toMatch(/None of the clients judged here/);
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

/**
 * Stands in the browser for Node's `crypto`, which xml-crypto imports: its digests and signatures come from
 * lib/endpoints/federation/xml-algorithms.ts there, so that nothing of the module is ever called. What is
 * not here fails where it is called, which is safe: a signature that can't be evaluated is not valid.
 */
export function X509Certificate(): never {
  throw new Error('Certificates are read by lib/core.');
}

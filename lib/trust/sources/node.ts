/** Mozilla's roots as Node carries them: for the command line, the build and tests. Not for the browser. */
import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import type { AnchorSource } from '#lib/core/path/types.ts';
import type { StoreInput } from '../encode.ts';
import { listAnchors } from '../list.ts';

export const MOZILLA = 'mozilla';

/** Every root of it is public; Node does not carry the other terms. */
const PUBLIC = { public: true } as const;

/** Computes a value when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The roots as DER, in Node's order. */
export const mozillaRoots = once((): readonly Uint8Array[] =>
  rootCertificates.map((pem) => new X509Certificate(pem).raw),
);

/** The built-in set as anchors, one source for the process; parsed when the first name is asked for. */
export const mozillaAnchors = once((): AnchorSource => {
  const list = once(() => listAnchors(MOZILLA, mozillaRoots()));
  return {
    stores: [MOZILLA],
    find: async (nameKey) => (await list().find(nameKey)).map((anchor) => ({ ...anchor, terms: PUBLIC })),
  };
});

/** The built-in set as a store to be written into `public/trust`. Node does not tell the list's date. */
export function mozillaStore(): StoreInput {
  return {
    id: MOZILLA,
    title: 'Mozilla',
    source: `Mozilla’s root program, as bundled with Node.js ${process.versions.node}`,
    date: null,
    certificates: mozillaRoots(),
  };
}

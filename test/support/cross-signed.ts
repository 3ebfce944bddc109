/** A server whose new root only newer clients know; old ones come by a cross-sign that ends before the leaf. */
import { createAuthority, dns, issue, issueAuthority, privateKeyPem, type Issued } from '#lib/cli/pki.ts';
import { saveStores, savedStore, storesFileIn } from '#lib/trust/saved.ts';
import { stamps } from './stamps.ts';

const DAY = 86_400_000;
const after = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY);

export interface CrossSigned {
  /** Leaf, issuing CA and cross-sign, as the server sends them. */
  readonly chain: readonly Issued[];
  readonly keyPem: string;
  readonly newRoot: Issued;
  readonly oldRoot: Issued;
  readonly crossEnds: Date;
  /** Of the making. */
  readonly at: Date;
}

/** @param crossDays after which the cross-sign ends, counted from `at`; the leaf holds for 90 days */
export async function crossSigned(host: string, at: Date, crossDays: number): Promise<CrossSigned> {
  const long = { notBefore: after(at, -2_000), notAfter: after(at, 3_000) };
  const newRoot = await createAuthority({ subject: 'CN=Fabrikam Root X', ...long });
  const oldRoot = await createAuthority({ subject: 'CN=Fabrikam Root Old', ...long });
  const crossEnds = after(at, crossDays);
  const cross = await issueAuthority(oldRoot, {
    subject: 'CN=Fabrikam Root X',
    key: newRoot.keys,
    pathLength: 1,
    purposes: null,
    notBefore: long.notBefore,
    notAfter: crossEnds,
  });
  const issuing = await issueAuthority(newRoot, { subject: 'CN=Fabrikam Issuing', ...long });
  const leaf = await issue(issuing, {
    subject: `CN=${host}`,
    names: dns(host),
    notBefore: after(at, -5),
    notAfter: after(at, 90),
    extensions: stamps(),
  });
  return {
    chain: [leaf, issuing, cross],
    keyPem: await privateKeyPem(leaf.keys),
    newRoot,
    oldRoot,
    crossEnds,
    at,
  };
}

const CLIENTS_OF_TODAY = ['microsoft', 'apple', 'chrome', 'mozilla', 'java', 'lync-phone'];

/** Writes lists of roots into a data folder: Android has the old root alone, everybody else the new one. */
export function saveLists(dataDir: string, { newRoot, oldRoot, at }: CrossSigned): void {
  const store = (id: string, root: Issued) =>
    savedStore(
      { id, title: id, source: 'https://lists.test/', date: at.toISOString().slice(0, 10) },
      { roots: [{ der: root.der, terms: {} }] },
    );
  saveStores(storesFileIn(dataDir), [
    ...CLIENTS_OF_TODAY.map((id) => store(id, newRoot)),
    store('android', oldRoot),
  ]);
}

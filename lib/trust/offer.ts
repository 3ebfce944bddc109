/** Which anchors count for a question: the server's stores, and those the reader brought instead. */
import type { AnchorSource } from '#lib/core/path/types.ts';
import type { StoreInfo } from './format.ts';
import type { ExtrasByStore } from './extras.ts';
import type { TrustReader } from './index-reader.ts';
import { joinAnchors, listAnchors } from './list.ts';
import type { StoreId } from './profiles/base/types.ts';
import { uploadedSource } from './uploads/source.ts';
import { countOf, type UploadedStore } from './uploads/types.ts';
import { dayOf } from '#lib/core/text.ts';

/** Roots the operator of this server provides for the organisation, if so. */
const OPERATOR_STORE = 'enterprise';

/** What there is to choose from. */
export interface Offer {
  readonly reader: TrustReader;
  /** What the server's stores tell by hash alone. */
  readonly extras: ExtrasByStore;
  readonly uploads: readonly UploadedStore[];
  /** Single roots that the reader added, DER. */
  readonly userRoots: readonly Uint8Array[];
  /** Certificates of the question, DER: a list may vouch for one of them by its hash. */
  readonly supplied: readonly Uint8Array[];
}

export const join = (sources: readonly (AnchorSource | null)[]): AnchorSource | null => {
  const present = sources.filter((source) => source !== null);
  return present.length === 0 ? null : joinAnchors(present);
};

/** The store of a kind of client; null when neither server nor reader has it. */
export function storeFor(id: StoreId, offer: Offer): AnchorSource | null {
  const { reader, uploads, supplied } = offer;
  const own = uploads.filter(({ standsFor }) => standsFor === id);
  const served = servedStore(id, offer);
  if (own.length === 0) return served;
  const everywhere = joinAnchors([
    reader.anchors(),
    ...uploads.flatMap((upload) => rootsOf([upload], 'known') ?? []),
  ]);
  return uploadedSource({
    store: id,
    contents: own.map(({ content }) => content),
    base: { public: true },
    served,
    known: (name) => everywhere.find(name),
    supplied,
  });
}

/** The server's store; what it tells by hash alone counts as in a file that a reader brings. */
function servedStore(id: StoreId, { reader, extras, supplied }: Offer): AnchorSource | null {
  if (!reader.stores.some((store) => store.id === id)) return null;
  const anchors = reader.anchors([id]);
  const { named = [], blocked = [] } = extras.get(id) ?? {};
  if (named.length === 0 && blocked.length === 0) return anchors;
  const everywhere = reader.anchors();
  const byHash = uploadedSource({
    store: id,
    contents: [
      ...(named.length > 0 ? [{ kind: 'list', named } as const] : []),
      ...(blocked.length > 0 ? [{ kind: 'blocked', identifiers: blocked } as const] : []),
    ],
    base: { public: true },
    served: anchors,
    known: (name) => everywhere.find(name),
    supplied,
  });
  // A list leaves out what it does not name: the roots at hand stand beside it.
  return named.length > 0 ? join([anchors, byHash]) : byHash;
}

/** Roots the organisation deploys: those the reader brought, and those the operator provides. */
export function enterpriseRoots({ reader, uploads, userRoots }: Offer): AnchorSource | null {
  const provided = reader.stores.some(({ id }) => id === OPERATOR_STORE);
  return join([
    userRoots.length > 0 ? listAnchors('user', userRoots) : null,
    rootsOf(
      uploads.filter(({ standsFor }) => standsFor === 'own'),
      'user',
    ),
    provided ? reader.anchors([OPERATOR_STORE]) : null,
  ]);
}

function rootsOf(uploads: readonly UploadedStore[], store: string): AnchorSource | null {
  const own = uploads.filter(({ content }) => content.kind === 'roots');
  return uploadedSource({
    store,
    contents: own.map(({ content }) => content),
    base: { public: false },
    served: null,
    known: () => [],
    supplied: [],
  });
}

/** The stores at hand for the list of ages: a store the reader brought stands in front of the server's. */
export function storesAtHand(
  served: readonly StoreInfo[],
  uploads: readonly UploadedStore[],
): readonly StoreInfo[] {
  const replaced = new Set(
    uploads.flatMap(({ standsFor, content }) => (content.kind === 'blocked' ? [] : [standsFor])),
  );
  return [
    ...served.filter(({ id }) => !(replaced as ReadonlySet<string>).has(id)),
    ...uploads.map(({ standsFor, file, date, addedAt, content }) => ({
      id: standsFor,
      title: `${file} (in this browser)`,
      source: file,
      date: date ?? dayOf(addedAt),
      count: countOf(content),
    })),
  ];
}

import type { address } from './detail/address.ts';
import type { aside } from './aside.ts';
import type { beside } from './detail/beside.ts';
import type { box } from './box.ts';
import type { catalogue } from './pages/catalogue.ts';
import type { certificate } from './detail/certificate.ts';
import type { chains } from './detail/chains.ts';
import type { clients } from './detail/clients.ts';
import type { computer } from './computer.ts';
import type { dates } from './detail/dates.ts';
import type { deploy } from './detail/deploy.ts';
import type { differ } from './detail/differ.ts';
import type { limits } from './detail/limits.ts';
import type { naming } from './detail/naming.ts';
import type { printed } from './detail/printed.ts';
import type { opening } from './detail/opening.ts';
import type { purposes } from './detail/purposes.ts';
import type { renewal } from './detail/renewal.ts';
import type { record } from './pages/record.ts';
import type { repair } from './detail/repair.ts';
import type { stored } from './detail/stored.ts';
import type { seen } from './detail/seen.ts';
import type { scenario } from './detail/scenario.ts';
import type { connection } from './detail/connection.ts';
import type { served } from './detail/served.ts';
import type { errors } from './pages/errors.ts';
import type { evidence } from './detail/evidence.ts';
import type { second } from './detail/second.ts';
import type { federation } from './detail/federation.ts';
import type { messages } from './index.ts';
import type { input } from './input.ts';
import type { net } from './net.ts';
import type { request } from './request.ts';
import type { roots } from './roots.ts';
import type { sharing } from './sharing.ts';
import type { status } from './status.ts';
import type { survey } from './survey.ts';
import type { titles } from './detail/titles.ts';
import type { values } from './pages/values.ts';
import type { summary } from './summary.ts';

/** The same tree with any text at its ends. */
type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

/** The paths of a tree's texts, joined by dots: "guide.title". */
export type PathsOf<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${PathsOf<T[K]>}`;
}[keyof T & string];

/** A complete catalogue in one language: each language's file is checked against this by the compiler. */
export type Messages = Translated<typeof messages>;

/** The part that every page needs; the guide's words come on top. */
export type SummaryMessages = Translated<typeof summary>;

/** The id of a message, such as "guide.client.sfb". */
export type MessageId = PathsOf<Messages>;

/** The id of a message of the summary, such as "result.verdict.trusted". */
export type SummaryId = PathsOf<SummaryMessages>;

/** Parts of the catalogue that come with the page or the step that needs them, each in one language. */
export interface Parts {
  readonly address: Translated<typeof address>;
  readonly aside: Translated<typeof aside>;
  readonly beside: Translated<typeof beside>;
  readonly box: Translated<typeof box>;
  readonly catalogue: Translated<typeof catalogue>;
  readonly certificate: Translated<typeof certificate>;
  readonly chains: Translated<typeof chains>;
  readonly clients: Translated<typeof clients>;
  readonly computer: Translated<typeof computer>;
  readonly dates: Translated<typeof dates>;
  readonly deploy: Translated<typeof deploy>;
  readonly differ: Translated<typeof differ>;
  readonly limits: Translated<typeof limits>;
  readonly naming: Translated<typeof naming>;
  readonly printed: Translated<typeof printed>;
  readonly opening: Translated<typeof opening>;
  readonly purposes: Translated<typeof purposes>;
  readonly renewal: Translated<typeof renewal>;
  readonly record: Translated<typeof record>;
  readonly repair: Translated<typeof repair>;
  readonly stored: Translated<typeof stored>;
  readonly seen: Translated<typeof seen>;
  readonly scenario: Translated<typeof scenario>;
  readonly connection: Translated<typeof connection>;
  readonly served: Translated<typeof served>;
  readonly errors: Translated<typeof errors>;
  readonly evidence: Translated<typeof evidence>;
  readonly second: Translated<typeof second>;
  readonly federation: Translated<typeof federation>;
  readonly input: Translated<typeof input>;
  readonly net: Translated<typeof net>;
  readonly status: Translated<typeof status>;
  readonly survey: Translated<typeof survey>;
  readonly titles: Translated<typeof titles>;
  readonly values: Translated<typeof values>;
  readonly sharing: Translated<typeof sharing>;
  readonly request: Translated<typeof request>;
  readonly roots: Translated<typeof roots>;
}

export type PartName = keyof Parts;

/** The id of a message of a part, such as "box.plan.reading". */
export type PartId<P extends PartName> = PathsOf<{ readonly [K in P]: Parts[K] }>;

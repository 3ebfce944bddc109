import type { Locale } from './locales.ts';
import type { Messages, PartName, Parts, SummaryMessages } from './en/types.ts';

/** One dynamic import for each language, so that a page loads only the one it shows. */
const LOADERS: Readonly<Record<Locale, () => Promise<{ readonly messages: Messages }>>> = {
  en: () => import('./en/index.ts'),
  de: () => import('./de/index.ts'),
  fr: () => import('./fr/index.ts'),
  es: () => import('./es/index.ts'),
  ja: () => import('./ja/index.ts'),
};

const SUMMARY_LOADERS: Readonly<Record<Locale, () => Promise<{ readonly summary: SummaryMessages }>>> = {
  en: () => import('./en/summary.ts'),
  de: () => import('./de/summary.ts'),
  fr: () => import('./fr/summary.ts'),
  es: () => import('./es/summary.ts'),
  ja: () => import('./ja/summary.ts'),
};

type PartLoaders = { readonly [P in PartName]: () => Promise<{ readonly [K in P]: Parts[K] }> };

const PART_LOADERS: Readonly<Record<Locale, PartLoaders>> = {
  en: {
    address: () => import('./en/detail/address.ts'),
    aside: () => import('./en/aside.ts'),
    beside: () => import('./en/detail/beside.ts'),
    box: () => import('./en/box.ts'),
    certificate: () => import('./en/detail/certificate.ts'),
    chains: () => import('./en/detail/chains.ts'),
    clients: () => import('./en/detail/clients.ts'),
    computer: () => import('./en/computer.ts'),
    dates: () => import('./en/detail/dates.ts'),
    deploy: () => import('./en/detail/deploy.ts'),
    differ: () => import('./en/detail/differ.ts'),
    limits: () => import('./en/detail/limits.ts'),
    printed: () => import('./en/detail/printed.ts'),
    opening: () => import('./en/detail/opening.ts'),
    purposes: () => import('./en/detail/purposes.ts'),
    renewal: () => import('./en/detail/renewal.ts'),
    repair: () => import('./en/detail/repair.ts'),
    stored: () => import('./en/detail/stored.ts'),
    scenario: () => import('./en/detail/scenario.ts'),
    connection: () => import('./en/detail/connection.ts'),
    served: () => import('./en/detail/served.ts'),
    evidence: () => import('./en/detail/evidence.ts'),
    second: () => import('./en/detail/second.ts'),
    federation: () => import('./en/detail/federation.ts'),
    input: () => import('./en/input.ts'),
    net: () => import('./en/net.ts'),
    status: () => import('./en/status.ts'),
    survey: () => import('./en/survey.ts'),
    titles: () => import('./en/detail/titles.ts'),
    sharing: () => import('./en/sharing.ts'),
    roots: () => import('./en/roots.ts'),
  },
  de: {
    address: () => import('./de/detail/address.ts'),
    aside: () => import('./de/aside.ts'),
    beside: () => import('./de/detail/beside.ts'),
    box: () => import('./de/box.ts'),
    certificate: () => import('./de/detail/certificate.ts'),
    chains: () => import('./de/detail/chains.ts'),
    clients: () => import('./de/detail/clients.ts'),
    computer: () => import('./de/computer.ts'),
    dates: () => import('./de/detail/dates.ts'),
    deploy: () => import('./de/detail/deploy.ts'),
    differ: () => import('./de/detail/differ.ts'),
    limits: () => import('./de/detail/limits.ts'),
    printed: () => import('./de/detail/printed.ts'),
    opening: () => import('./de/detail/opening.ts'),
    purposes: () => import('./de/detail/purposes.ts'),
    renewal: () => import('./de/detail/renewal.ts'),
    repair: () => import('./de/detail/repair.ts'),
    stored: () => import('./de/detail/stored.ts'),
    scenario: () => import('./de/detail/scenario.ts'),
    connection: () => import('./de/detail/connection.ts'),
    served: () => import('./de/detail/served.ts'),
    evidence: () => import('./de/detail/evidence.ts'),
    second: () => import('./de/detail/second.ts'),
    federation: () => import('./de/detail/federation.ts'),
    input: () => import('./de/input.ts'),
    net: () => import('./de/net.ts'),
    status: () => import('./de/status.ts'),
    survey: () => import('./de/survey.ts'),
    titles: () => import('./de/detail/titles.ts'),
    sharing: () => import('./de/sharing.ts'),
    roots: () => import('./de/roots.ts'),
  },
  fr: {
    address: () => import('./fr/detail/address.ts'),
    aside: () => import('./fr/aside.ts'),
    beside: () => import('./fr/detail/beside.ts'),
    box: () => import('./fr/box.ts'),
    certificate: () => import('./fr/detail/certificate.ts'),
    chains: () => import('./fr/detail/chains.ts'),
    clients: () => import('./fr/detail/clients.ts'),
    computer: () => import('./fr/computer.ts'),
    dates: () => import('./fr/detail/dates.ts'),
    deploy: () => import('./fr/detail/deploy.ts'),
    differ: () => import('./fr/detail/differ.ts'),
    limits: () => import('./fr/detail/limits.ts'),
    printed: () => import('./fr/detail/printed.ts'),
    opening: () => import('./fr/detail/opening.ts'),
    purposes: () => import('./fr/detail/purposes.ts'),
    renewal: () => import('./fr/detail/renewal.ts'),
    repair: () => import('./fr/detail/repair.ts'),
    stored: () => import('./fr/detail/stored.ts'),
    scenario: () => import('./fr/detail/scenario.ts'),
    connection: () => import('./fr/detail/connection.ts'),
    served: () => import('./fr/detail/served.ts'),
    evidence: () => import('./fr/detail/evidence.ts'),
    second: () => import('./fr/detail/second.ts'),
    federation: () => import('./fr/detail/federation.ts'),
    input: () => import('./fr/input.ts'),
    net: () => import('./fr/net.ts'),
    status: () => import('./fr/status.ts'),
    survey: () => import('./fr/survey.ts'),
    titles: () => import('./fr/detail/titles.ts'),
    sharing: () => import('./fr/sharing.ts'),
    roots: () => import('./fr/roots.ts'),
  },
  es: {
    address: () => import('./es/detail/address.ts'),
    aside: () => import('./es/aside.ts'),
    beside: () => import('./es/detail/beside.ts'),
    box: () => import('./es/box.ts'),
    certificate: () => import('./es/detail/certificate.ts'),
    chains: () => import('./es/detail/chains.ts'),
    clients: () => import('./es/detail/clients.ts'),
    computer: () => import('./es/computer.ts'),
    dates: () => import('./es/detail/dates.ts'),
    deploy: () => import('./es/detail/deploy.ts'),
    differ: () => import('./es/detail/differ.ts'),
    limits: () => import('./es/detail/limits.ts'),
    printed: () => import('./es/detail/printed.ts'),
    opening: () => import('./es/detail/opening.ts'),
    purposes: () => import('./es/detail/purposes.ts'),
    renewal: () => import('./es/detail/renewal.ts'),
    repair: () => import('./es/detail/repair.ts'),
    stored: () => import('./es/detail/stored.ts'),
    scenario: () => import('./es/detail/scenario.ts'),
    connection: () => import('./es/detail/connection.ts'),
    served: () => import('./es/detail/served.ts'),
    evidence: () => import('./es/detail/evidence.ts'),
    second: () => import('./es/detail/second.ts'),
    federation: () => import('./es/detail/federation.ts'),
    input: () => import('./es/input.ts'),
    net: () => import('./es/net.ts'),
    status: () => import('./es/status.ts'),
    survey: () => import('./es/survey.ts'),
    titles: () => import('./es/detail/titles.ts'),
    sharing: () => import('./es/sharing.ts'),
    roots: () => import('./es/roots.ts'),
  },
  ja: {
    address: () => import('./ja/detail/address.ts'),
    aside: () => import('./ja/aside.ts'),
    beside: () => import('./ja/detail/beside.ts'),
    box: () => import('./ja/box.ts'),
    certificate: () => import('./ja/detail/certificate.ts'),
    chains: () => import('./ja/detail/chains.ts'),
    clients: () => import('./ja/detail/clients.ts'),
    computer: () => import('./ja/computer.ts'),
    dates: () => import('./ja/detail/dates.ts'),
    deploy: () => import('./ja/detail/deploy.ts'),
    differ: () => import('./ja/detail/differ.ts'),
    limits: () => import('./ja/detail/limits.ts'),
    printed: () => import('./ja/detail/printed.ts'),
    opening: () => import('./ja/detail/opening.ts'),
    purposes: () => import('./ja/detail/purposes.ts'),
    renewal: () => import('./ja/detail/renewal.ts'),
    repair: () => import('./ja/detail/repair.ts'),
    stored: () => import('./ja/detail/stored.ts'),
    scenario: () => import('./ja/detail/scenario.ts'),
    connection: () => import('./ja/detail/connection.ts'),
    served: () => import('./ja/detail/served.ts'),
    evidence: () => import('./ja/detail/evidence.ts'),
    second: () => import('./ja/detail/second.ts'),
    federation: () => import('./ja/detail/federation.ts'),
    input: () => import('./ja/input.ts'),
    net: () => import('./ja/net.ts'),
    status: () => import('./ja/status.ts'),
    survey: () => import('./ja/survey.ts'),
    titles: () => import('./ja/detail/titles.ts'),
    sharing: () => import('./ja/sharing.ts'),
    roots: () => import('./ja/roots.ts'),
  },
};

/** Loads the whole catalogue of one language. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const { messages } = await LOADERS[locale]();
  return messages;
}

/** Loads the part of it that every page needs. */
export async function loadSummary(locale: Locale): Promise<SummaryMessages> {
  const { summary } = await SUMMARY_LOADERS[locale]();
  return summary;
}

/** Loads one part, under its own name. */
export async function loadPart<P extends PartName>(
  locale: Locale,
  part: P,
): Promise<{ readonly [K in P]: Parts[K] }> {
  const loaded = await PART_LOADERS[locale][part]();
  // The module has nothing but the part.
  return { [part]: loaded[part] } as { readonly [K in P]: Parts[K] };
}

/** Every part there is. */
export const PART_NAMES = Object.keys(PART_LOADERS.en) as readonly PartName[];

/** What several clients have in common, each made from the rules that all clients share. */
import { APPLE_TRANSPARENCY, CHROME_TRANSPARENCY } from '#lib/core/transparency/policy.ts';
import type { RuleSet } from '#lib/core/verdict/rules.ts';
import type { ValidityLimit } from '#lib/core/check/rules.ts';
import { CLIENTS, REMARKS } from '#lib/core/verdict/rule-sets.ts';
import { CHROMIUM_CASES } from '../measured/chromium.ts';
import { CHUNGHWA_NETLOCK, ENTRUST, GLOBALTRUST } from './distrust.ts';

/** The CA/Browser Forum's limits by issue date (ballot SC-081v3 for the later ones); public roots only. */
const FORUM_LIMITS: readonly ValidityLimit[] = [
  { from: '2018-03-01', days: 825, publicOnly: true },
  { from: '2020-09-01', days: 398, publicOnly: true },
];

/** CryptoAPI: no limit on validity, the common name where there is no DNS name, keys from 1024 bits. */
export const WINDOWS_RULES: RuleSet = {
  ...CLIENTS,
  id: 'windows',
  weights: { ...CLIENTS.weights, 'san-missing': 'warning', 'application-policies-not-permitted': 'fatal' },
  // Schannel can't be run here: what it makes of a key usage without signatures is not known.
  cases: [...REMARKS, { code: 'key-usage-unfit', where: { keyTransport: [true] }, weight: 'warning' }],
  commonNameFallback: true,
  // OpenSSL, Java, GnuTLS and Node take no address there (lab: host/ip-in-cn); Windows can't be asked here.
  commonNameAddresses: true,
  minimumRsaBits: 1024,
  maximumValidity: [],
  downloadsIssuers: true,
};

/** Apple binds private CAs too: 825 days, an EKU, 2048 bits, no SHA-1. */
export const APPLE_RULES: RuleSet = {
  ...CLIENTS,
  id: 'apple',
  weights: { ...CLIENTS.weights, 'validity-too-long': 'fatal', 'eku-missing': 'fatal' },
  maximumValidity: [
    { from: '2019-07-01', days: 825 },
    { from: '2020-09-01', days: 398, publicOnly: true },
  ],
  downloadsIssuers: true,
  distrusts: [{ after: '2024-11-15T23:59:59Z', roots: ENTRUST }],
  transparency: APPLE_TRANSPARENCY,
};

/** Chromium's own verifier, with the constraints of the Chrome Root Store. */
export const CHROMIUM_RULES: RuleSet = {
  ...CLIENTS,
  id: 'chromium',
  weights: { ...CLIENTS.weights, 'validity-too-long': 'fatal' },
  cases: [...(CLIENTS.cases ?? []), ...CHROMIUM_CASES],
  minimumRsaBits: 1024,
  maximumValidity: FORUM_LIMITS,
  downloadsIssuers: true,
  distrusts: [
    { after: '2024-11-11T23:59:59Z', roots: ENTRUST },
    { after: '2024-06-30T23:59:59Z', roots: GLOBALTRUST },
    { after: '2025-07-31T23:59:59Z', roots: CHUNGHWA_NETLOCK },
  ],
  transparency: CHROME_TRANSPARENCY,
};

/** Clients that know the sent certificates and a list of roots, and nothing else. */
export const PLAIN_RULES: RuleSet = {
  ...CLIENTS,
  id: 'plain',
  maximumValidity: [],
  downloadsIssuers: false,
  honoursTerms: false,
};

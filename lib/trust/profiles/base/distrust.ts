/**
 * Roots that browsers and Apple refuse for certificates issued after a date, by SHA-256 fingerprint. The
 * fingerprints are those of the roots in the public stores; but for Chrome's own list below, the dates are general
 * knowledge (see the claims of the profiles) and stand here once, so that correcting one corrects every client.
 */
import type { RuleSet } from '#lib/core/verdict/rules.ts';

export const ENTRUST_OWN: readonly string[] = [
  '73c176434f1bc6d5adf45b0e76e727287c8de57616c1e6e6141a2b2cbc7d8e4c',
  '02ed0eb28c14da45165c566791700d6451d7fb56f0b2ab1d3b8eb070e56edff5',
  '43df5774b03e7fef5fe40d931a7bedf1bb2e6b42738c4e6d3841103d3aa7f339',
  'db3517d1f6732a2d5ab97c533ec70779ee3270a62fb4ac4238372460e6f01e88',
  '6dc47172e01cbcb0bf62580d895fe2b8ac9ad4f873801e0c10b9c837d21eb177',
];

/** Entrust's own roots and AffirmTrust's, of the same owner. */
export const ENTRUST: readonly string[] = [
  ...ENTRUST_OWN,
  '0376ab1d54c5f9803ce4b2e201a0ee7eef7b57b636e8a93c9b8d4860c96f5fa7',
  '0a81ec5a929777f145904af38d5d509f66b5e2c58fcdb531058b0e17f3f0b41b',
  '70a73f7f376b60074248904534b11482d5bf0e698ecc498df52577ebf2e93b9a',
  'bd71fdf6da97e4cf62d1647add2581b07d79adf8397eb4ecba9c5e8488821423',
];

export const GLOBALTRUST: readonly string[] = [
  '9a296a5182d1d451a2e37f439b74daafa267523329f90f9a0d2007c334e23c9a',
];

/** Chunghwa Telecom (ePKI, HiPKI) and NetLock. */
export const CHUNGHWA_NETLOCK: readonly string[] = [
  'c0a6f4dc63a24bfdcf54ef2a6a082a0a72de35803e2ff5ff527ae5d87206dfd5',
  'f015ce3cc239bfef064be9f1d2c417e1a0264a0a94be1f0c8d121864eb6949cc',
  '6c61dac3a2def031506be036d2a6fe401994fbd13df9c8d466599274c446ec98',
];

/** The root of Chunghwa Telecom that Java refuses. */
export const CHUNGHWA_EPKI: readonly string[] = [
  'c0a6f4dc63a24bfdcf54ef2a6a082a0a72de35803e2ff5ff527ae5d87206dfd5',
];

export const CAMERFIRMA: readonly string[] = [
  '0c258a12a5674aef25f28ba7dcfaeceea348e541e6f5cc4ee63b71b361606ac3',
  '063e4afac491dfd332f3089b8542e94617d893d7fe944e10a7937ee29d9693c0',
  '136335439334a7698016a0d324de72284e079d7b5220bb8fbd747816eebebaca',
];

/** Where Chrome says for which of its roots later certificates are refused (`sct_not_after_sec`). */
export const CHROME_ROOTS_SOURCE =
  'https://chromium.googlesource.com/chromium/src/+/main/net/data/ssl/chrome_root_store/root_store.textproto';

/**
 * What the Chrome Root Store itself says in its version 36, read on 2026-11-28 (besides Chunghwa Telecom and NetLock,
 * which stand above). It counts the time of a timestamp, for which the start of the validity stands here. Roots that
 * are gone from it are none of these.
 */
export const CHROME_STORE_DATES: RuleSet['distrusts'] = [
  {
    after: '2025-10-31T23:59:59Z',
    roots: [
      // Buypass Class 2, Class 3
      '9a114025197c5bb95d94e63d55cd43790847b646b23cdf11ada4a00eff15fb48',
      'edf7ebbca27a2a384d387b7d4010c666e2edb4843e4c29b4ae1d5b9332e6b24d',
    ],
  },
  {
    after: '2026-04-14T23:59:59Z',
    // Izenpe.com
    roots: ['2530cc8e98321502bad96f9b1fba1b099e2d299e0f4548bb914f363bc0d4531f'],
  },
  {
    after: '2026-05-28T23:59:59Z',
    roots: [
      // D-TRUST Root Class 3 CA 2 2009, and EV
      '49e7a442acf0ea6287050054b52564b650e4f49e42e348d6aa38e039e957b1c1',
      'eec5496b988ce98625b934092eec2908bed0b0f316c2d4730c84eaf1f3d34881',
      // T-TeleSec GlobalRoot Class 2, Class 3
      '91e2f5788d5810eba7ba58737de1548a8ecacd014598bc0b143e041b17052552',
      'fd73dad31c644ff1b43bef0ccdda96710b9cd9875eca7e31707af3e96d522bbd',
    ],
  },
  {
    after: '2026-06-14T23:59:59Z',
    roots: [
      // Certigna Root CA
      'd48d3d23eedb50a459e55197601c27774b9d7b18c94d5a059511a10250b93168',
      // SSL.com Root and EV Root Certification Authority, ECC and RSA
      '22a2c1f7bded704cc1e701b5f408c310880fe956b5de2a4a44f99c873a25a7c8',
      '2e7bf16cc22485a7bbe2aa8696750761b0ae39be3b2fe9d0cc6d4ef73491425c',
      '3417bb06cc6007da1b961c920b8ab4ce3fad820e4aa30b9acbc4a74ebdcebc65',
      '85666a562ee0be5ce925c1d8890a6f76a87ec16d4d7d5f29ea7419cf20123b69',
    ],
  },
  {
    after: '2026-06-30T23:59:59Z',
    // DigiCert Trusted Root G4
    roots: ['552f7bdcf1a7af9e6ce672017f4f12abf77240c78e761ac203d1d9d20ac89988'],
  },
  {
    after: '2026-09-14T23:59:59Z',
    roots: [
      // DigiCert Assured ID Root G2, G3
      '7d05ebb682339f8c9451ee094eebfefa7953a114edb2f44949452fab7d2fc185',
      '7e37cb8b4c47090cab36551ba6f45db840680fba166a952db100717f43053fc2',
      // TWCA Global Root CA
      '59769007f7685d0fcd50872f9f95d5755a5b2b457d81f3692b610a98672f0e1b',
    ],
  },
  {
    after: '2027-06-14T23:59:59Z',
    // SwissSign RSA TLS Root CA 2022 - 1
    roots: ['193144f431e0fddb740717d4de926a571133884b4360d30e272913cbe660ce41'],
  },
  {
    after: '2027-08-30T23:59:59Z',
    roots: [
      // D-TRUST EV Root CA 1 2020, 2 2023
      '08170d1aa36453901a2f959245e347db0c8d37abaabc56b81aa100dc958970db',
      '8e8221b2e7d4007836a1672f0dcc299c33bc07d316f132fa1a206d587150f1ce',
      // Telekom Security TLS ECC Root 2020, RSA Root 2023
      '578af4ded0853f4e5998db4aeaf9cbea8d945f60b620a38d1a3c13b2bc7ba8e1',
      'efc65cadbb59adb6efe84da22311b35624b71b3b1ea0da8b6655174ec8978646',
    ],
  },
  {
    after: '2027-09-14T23:59:59Z',
    roots: [
      // D-TRUST BR Root CA 1 2020, 2 2023
      'e59aaa816009c22bff5b25bad37df306f049797c1f81d85ab089e657bd8f0044',
      '0552e6f83fdf65e8fa9670e666df28a4e21340b510cbe52566f97c4fb94b2bd1',
    ],
  },
];

/**
 * Roots that browsers and Apple refuse for certificates issued after a date, by SHA-256 fingerprint. The
 * fingerprints are those of the roots in the public stores; the dates are general knowledge (see the claims
 * of the profiles) and stand here once, so that correcting one corrects every client.
 */
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

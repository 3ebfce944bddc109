/**
 * The public CAs in the firmware of Lync Phone Edition, as Microsoft's topic "Certificates for Lync Phone
 * Edition" named them (2014, technet.microsoft.com/library/gg398270); those that ended long ago are left out. The topic
 * was found on 2026-11-28, its table could not be read: the list is general knowledge, nobody here has checked it, and it says so wherever it is shown.
 * A firmware update may have brought more.
 */
export const LYNC_PHONE_ROOTS: readonly string[] = [
  // AAA Certificate Services (Comodo)
  'd7a7a0fb5d7e2731d771e9484ebcdef71d5f0c3e0a2948782bc83ee0ea699ef4',
  // AddTrust External CA Root (Comodo)
  '687fa451382278fff0c8b11f8d43d576671c6eb2bceab413fb83d965d06d2ff2',
  // Baltimore CyberTrust Root
  '16af57a9f676b0ab126095aa5ebadef22ab31119d644ac95cd4b93dbf3f26aeb',
  // Entrust.net Certification Authority (2048)
  '6dc47172e01cbcb0bf62580d895fe2b8ac9ad4f873801e0c10b9c837d21eb177',
  // GeoTrust Global CA
  'ff856a2d251dcd88d36656f450126798cfabaade40799c722de4d2b5db36a73a',
  // GlobalSign Root CA
  'ebd41040e4bb3ec742c9e381d31ef2a41a48b6685c96e7cef3c1df6cd4331c99',
  // Go Daddy Class 2 Certification Authority
  'c3846bf24b9e93ca64274c0ec67c1ecc5e024ffcacd2d74019350e81fe546ae4',
  // Starfield Class 2 Certification Authority
  '1465fa205397b876faa6f0a9958e5590e40fcc7faa4fb7c2c8677521fb5fb658',
  // Thawte Premium Server CA
  '3f9f27d583204b9e09c8a3d2066c4b57d3a2479c3693650880505698105dbce9',
];

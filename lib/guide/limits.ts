/** Every limit of the guide, with its reason. */

/** Longest fragment read, in characters: above any that `encodeSettings` makes. */
export const FRAGMENT_CHARACTERS = 8_192;

/** Most bytes unpacked; a fragment that unpacks to more was not made here. */
export const UNPACKED_BYTES = 32_768;

/** Characters of the organisation’s note to its users: a paragraph. */
export const NOTE_CHARACTERS = 600;

/** Characters of whom to ask. */
export const CONTACT_CHARACTERS = 200;

/** Characters of a certificate’s name passed on; a longer one is cut. */
export const NAME_CHARACTERS = 200;

/** Characters of a check’s output that are read: far more than the check ever prints. */
export const READBACK_CHARACTERS = 20_000;

/** Certificates read from such output; a store that a user has has a few. */
export const READBACK_CERTIFICATES = 50;

/** Characters of an address (RFC 5321 §4.5.3.1.3 allows 254 for a mailbox). */
export const ADDRESS_CHARACTERS = 254;

/** Characters of a link shown as a QR code: beyond, its squares are too small for a camera at the width of a phone. */
export const QR_CHARACTERS = 1_000;

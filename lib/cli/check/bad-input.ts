/** Something the caller gave that can't be used; the message says what and what to do. */
export class BadInput extends Error {}

/**
 * Every limit of what the page asks, keeps and waits for, with its reason. Constants by themselves, so that a page
 * loads only those it uses.
 */
import { MEGABYTE } from '#lib/core/size.ts';

/** Files taken at once; an administrator's folder of certificates, not a disk. */
export const DRAFT_FILES = 100;

/** Characters of pasted certificates that stay in the box; more would make it slow, and is kept as a file. */
export const BOX_CHARACTERS = 100_000;

/** Progress is worth a repaint, not more: at most one message in this time (ms). */
export const PROGRESS_MS = 50;

/** How long a worker may go on with a cancelled call before it is ended (ms). */
export const CANCEL_GRACE_MS = 1_500;

/**
 * Characters of one line of a discovery; an answer with a long chain at every address of a farm has some 500,000.
 */
export const EVENT_CHARACTERS = 32 * MEGABYTE;

/**
 * Hosts of a list checked at the same time. Browsers open six connections to one origin (HTTP/1.1); one stays free
 * for the trust store’s parts.
 */
export const HOSTS_AT_ONCE = 5;

/** Between two tellings of how far a list has come: a repaint of a thousand rows costs more. */
export const TELL_EVERY_MS = 150;

/** Rounds for one chain: chains that miss two intermediates are rare already. */
export const ISSUER_ROUNDS = 4;

/** Addresses asked for one chain in one round; a certificate names one or two. */
export const ISSUER_ASKS = 4;

/** Addresses remembered; a thousand hosts have some twenty CAs. */
export const ISSUER_ADDRESSES = 200;

/** Milliseconds for which an address that gave nothing is not asked again. */
export const SILENT_FOR_MS = 60_000;

/** Places asked about in DNS at a time: our server asks up to twenty names for each. */
export const BESIDE_AT_ONCE = 4;

/** Places in a row about which no name server answers, after which the others of a list are not asked about. */
export const BESIDE_SILENT = 5;

/** Revocation lists asked for one chain when its dates are wanted; a chain names one for each of its CAs. */
export const LIST_ASKS = 4;

/** Servers remembered that were looked at in this tab; a farm with its ports has some ten. */
export const LIVE_PLACES = 20;

/** Chains judged at a time: there is one worker. */
export const JUDGED_AT_ONCE = 2;

/** Turns away by our own server after which a check is given up. */
export const TURNS_AWAY = 10;

/** Characters of a list's text; those of browsers have some 150,000. */
export const LOG_LIST_CHARACTERS = 1_500_000;

/** How long our own server may take for something small that it has at hand. */
export const OWN_SERVER_MS = 10_000;

/** Characters of JSON kept of an open result; browsers give a tab about five million in all. */
export const SESSION_CHARACTERS = 3_500_000;

/** Milliseconds that reading a path and verifying its signatures may take; usually under 50. */
export const SECOND_READING_MS = 15_000;

/** Evidence comes in many pieces, and each makes a new report: the last of them is read. */
export const SETTLE_MS = 250;

/** Between two questions while lists are being fetched. */
export const STATUS_SOON_MS = 2_000;

/** Between two questions at the most: the server fetches lists daily. */
export const STATUS_LATE_MS = 10 * 60_000;

/** After an answer that failed: the server is gone, or this page is read without the network. */
export const STATUS_AFTER_FAILURE_MS = 60_000;

/**
 * Roots kept in this browser. A large organisation has a few of its own; more is a store, which belongs elsewhere.
 */
export const USER_ROOTS = 50;

/** Characters of JSON that these roots may have: storage of a site has some five million. */
export const USER_ROOTS_CHARACTERS = 400_000;

/**
 * Files of stores kept in this browser; a store may be made of several (Windows’ roots, its list, its list of
 * blocked certificates).
 */
export const STORE_FILES = 16;

/** Octets of these files together: each of the six usual programmes is under half a megabyte. */
export const STORES_BYTES = 8 * MEGABYTE;

/** Octets from which on an answer stays here; usual CRLs have under 100 KB. */
export const LARGE_ANSWER_BYTES = 524_288;

/** Octets held in all. */
export const HELD_ANSWERS_BYTES = 160 * MEGABYTE;

/** Links remembered in this browser; older ones are forgotten first. */
export const MY_LINKS = 200;

/** Folds within folds that are opened for paper; a result has three. */
export const FOLDS_DEEP = 8;

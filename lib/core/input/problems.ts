/**
 * What can be wrong with an input. Codes never change their meaning; the words for people are in
 * `lib/content/input/problems.ts`. The weight says what it means for the rest of the input:
 * - `refused`: private material; none of it was kept, and the caller must clear its own copy;
 * - `lost`: something in the input was not read (everything else was);
 * - `note`: everything was read, but the input departs from its format.
 */
type ProblemWeight = 'refused' | 'lost' | 'note';

/** Values that a problem was made from: plain data, so that words can be built in any language, and kept in links. */
type ProblemParams = Readonly<Record<string, string | number>>;

interface ProblemDefinition<P> {
  readonly weight: ProblemWeight;
  /** Never there: it carries the type of the code's parameters to `InputParams`. */
  readonly params?: P;
}

const weighing =
  (weight: ProblemWeight) =>
  <P extends Partial<ProblemParams> = Nothing>(): ProblemDefinition<P> => ({ weight });
const refused = weighing('refused');
const lost = weighing('lost');
const note = weighing('note');

type Nothing = { readonly within?: string };
/** Octets that there are, and that are read at the most. */
type Bounded = { readonly bytes: number; readonly limit: number };
/** The label of a PEM block. */
type Labelled = { readonly label: string };
/** What kind of file it is, for people: "ZIP". */
type OfKind = { readonly kind: string };

/** TLS connections of a capture: how many, and the names of the first ones, joined by `BETWEEN`. */
type Conversations = { readonly count: number; readonly names: string };

/** What a certificate request asks for. Lists are joined by `BETWEEN`; 1 stands for yes. */
export type RequestParams = {
  readonly label: string;
  readonly subject: string;
  readonly names: string;
  /** The names are too many for a link, and left out. */
  readonly namesCut: number;
  /** DNS names that are none. */
  readonly odd: string;
  readonly key: string;
  /** SHA-256 of SubjectPublicKeyInfo, base64. */
  readonly spki: string;
  readonly purposes: string;
  readonly usage: string;
  readonly ca: number;
  readonly challenge: number;
  /** What it is signed with. */
  readonly algorithm: string;
  /** The other extensions asked for, by name. */
  readonly extensions: string;
  /** It asks that the certificate demand a stapled OCSP response (RFC 7633). Absent: it does not. */
  readonly mustStaple?: number;
  /** What came of its own signature, or `unchecked`. */
  readonly signature: string;
};

export const INPUT_PROBLEMS = {
  // The input as a whole
  'input-empty': lost(),
  'input-too-large': lost<Bounded>(),
  'input-unrecognised': lost(),
  'input-no-certificate': lost(),
  'too-many-certificates': lost<{ readonly limit: number }>(),

  // Private material
  'private-key': refused<{ readonly form: string }>(),

  // Text around and inside PEM
  'pem-end-missing': note<Labelled>(),
  'pem-begin-missing': note<Labelled & { readonly read: number }>(),
  'pem-label-mismatch': note<Labelled & { readonly end: string }>(),
  'pem-bad-character': lost<{ readonly character: string; readonly where: 'inside' | 'behind' }>(),
  'pem-line-skipped': note<{ readonly text: string }>(),
  'pem-body-empty': lost<Labelled>(),
  'pem-label-unsupported': lost<Labelled>(),

  // DER
  'der-truncated': lost<{ readonly bytes: number; readonly missing: number }>(),
  'der-malformed': lost<{ readonly reason: string }>(),
  'der-text-mode': lost(),
  'der-trailing-data': note<{ readonly bytes: number }>(),
  'certificate-too-large': lost<Bounded>(),

  // Objects that are something else
  'is-certificate-request': lost<Partial<RequestParams>>(),
  'request-unreadable': lost<{ readonly reason: string; readonly offset: number }>(),
  'is-public-key': lost(),
  'is-ssh-key': lost<Labelled>(),
  'is-pgp': lost<Labelled>(),
  'is-ocsp-response': lost(),
  'is-parameters': note<Partial<Labelled>>(),
  'is-trust-list': lost(),
  'is-archive': lost<OfKind>(),
  'is-bouncy-castle-store': lost<{ readonly type: string }>(),
  'is-document': lost<OfKind>(),
  'is-picture': lost<OfKind>(),
  'is-capture': lost<OfKind>(),
  'is-key-log': note(),
  'capture-no-tls': lost<{ readonly packets: number; readonly quic: number; readonly links: number }>(),
  'capture-encrypted': lost<Conversations>(),
  'capture-suite': lost<Conversations>(),
  'capture-compressed': lost<Conversations & { readonly compression: string }>(),
  'capture-resumed': lost<Conversations>(),
  'capture-refused': lost<Conversations & { readonly alert: string }>(),
  'capture-unanswered': lost<Conversations>(),
  'capture-incomplete': lost<Conversations>(),
  'capture-left-out': lost<{ readonly count: number }>(),
  'is-program': lost<OfKind>(),
  'is-web-page': lost(),
  'computer-record-cut': lost(),
  'is-har': lost(),
  'is-server-configuration': lost<OfKind & { readonly name: string }>(),
  'is-data-without-certificate': lost<{ readonly language: string }>(),
  'der-unsupported': lost(),

  // Wrappings
  'archive-encrypted': lost<OfKind>(),
  'archive-broken': lost<OfKind>(),
  'archive-too-many': lost<{ readonly limit: number }>(),
  'archive-member-too-large': lost<{ readonly name: string; readonly bytes: number }>(),
  'wrapped-too-deeply': lost<{ readonly limit: number }>(),
  'unwrapped-too-large': lost<{ readonly limit: number }>(),
  'bytes-shortened': lost(),

  // Containers
  'pkcs7-empty': lost(),
  'signer-set-apart': note<{ readonly members: number }>(),
  'only-signer-read': note(),
  'pkcs7-content-unsupported': lost<{ readonly oid: string }>(),
  'pkcs7-member-skipped': lost<OfKind>(),
  'pkcs12-password-wrong': lost(),
  'pkcs12-no-certificate': lost(),
  'pkcs12-encryption-unsupported': lost<{ readonly algorithm: string }>(),
  'pkcs12-mac-unsupported': note<{ readonly algorithm: string }>(),
  'pkcs12-iterations': lost<{ readonly rounds: number; readonly limit: number }>(),
  'pkcs12-keys-not-read': note<{ readonly keys: number }>(),
  'sst-truncated': lost(),
  'sst-trust-list': lost(),
  'keystore-malformed': lost<{ readonly reason: string }>(),
  'keystore-entry-unsupported': lost(),
  'keystore-password-wrong': note(),
  'keystore-keys-not-read': note<{ readonly keys: number }>(),
};

export type InputProblemCode = keyof typeof INPUT_PROBLEMS;

/** What a code states; `within` names the member of an archive that it is about. */
export type InputParams<C extends InputProblemCode = InputProblemCode> = C extends InputProblemCode
  ? Required<(typeof INPUT_PROBLEMS)[C]>['params'] & { readonly within?: string }
  : never;

/** A code with what it states. */
export type SaidOfInput<C extends InputProblemCode = InputProblemCode> = C extends InputProblemCode
  ? { readonly code: C; readonly params: InputParams<C> }
  : never;

/** The parameters of a code as an argument, which may be left out where the code needs none. */
export type InputArguments<C extends InputProblemCode> =
  Nothing extends InputParams<C> ? [params?: InputParams<C>] : [params: InputParams<C>];

/** Joins the entries of lists in parameters; stands in no name that a certificate may hold. */
export const BETWEEN = '\n';

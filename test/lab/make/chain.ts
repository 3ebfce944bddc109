/** Chains of three (root, issuing CA, server) in which one thing differs from the usual. */
import {
  altNames,
  basicConstraints,
  CRITICAL,
  dnsName,
  extension,
  EXTENSION,
  keyIdentifier,
  keyUsage,
  purposes,
  serialOf,
  V3,
  writeCertificate,
  type LabExtension,
  type Spec,
} from './certificate.ts';
import { commonName, sequence, time, tlv, type Bytes } from './der.ts';
import type { KeyCupboard, LabKey } from './keys.ts';
import { DAY_MS } from '#lib/core/time.ts';

/** Every client can be asked for this name: browsers resolve it, the others are told the address. */
export const HOST = 'www.lab.localhost';

/** How the server speaks: most key usage rules depend on it. */
export type Handshake = 'tls13' | 'tls12-ecdhe' | 'tls12-rsa';

/** One question to a client. */
export interface LabCase {
  /** "family/trait", stable: evidence of profiles names it. */
  readonly id: string;
  readonly host: string;
  /** In the order the server sends them; the first is its own. */
  readonly sent: readonly Bytes[];
  /** What the client trusts. */
  readonly roots: readonly Bytes[];
  /** Private key of the first, PKCS #8 PEM. */
  readonly key: string;
  readonly handshake: Handshake;
}

export type Level = 'leaf' | 'intermediate' | 'root';
export type Change = (spec: Spec) => Spec;

/** A CA of the lab: what it is called and what it signs with. */
export interface Authority {
  readonly subject: Bytes;
  readonly key: LabKey;
  readonly der: Bytes;
  readonly spec: Spec;
}

/** What a case may change. */
export interface Changes {
  readonly leaf?: Change;
  readonly intermediate?: Change;
  readonly root?: Change;
  readonly host?: string;
  readonly handshake?: Handshake;
  /** What is sent, from leaf and intermediate upwards; default: leaf, intermediate. */
  readonly sent?: (parts: Parts) => readonly Uint8Array[];
  readonly roots?: (parts: Parts) => readonly Uint8Array[];
  /** The intermediate's own issuer; default: the root. */
  readonly under?: (root: Authority) => Authority;
}

export interface Parts {
  readonly leaf: Bytes;
  readonly intermediate: Authority;
  readonly root: Authority;
  readonly leafSpec: Spec;
}

/** Makes the cases of one day: certificates are valid around it. */
export class ChainMaker {
  readonly keys: KeyCupboard;
  /** Milliseconds since 1970; certificates begin some days before it. */
  readonly epoch: number;
  readonly #roots = new Map<string, Authority>();

  constructor(keys: KeyCupboard, epoch: number) {
    this.keys = keys;
    this.epoch = epoch;
  }

  days(count: number): Bytes {
    return time(this.epoch + count * DAY_MS);
  }

  /** @param id the case's own: its CA has its own name and key, so that no client remembers one of another case */
  chain(id: string, changes: Changes = {}): LabCase {
    const root = this.root(changes.root ? `Root ${id}` : 'Lab Root', changes.root);
    const above = changes.under ? changes.under(root) : root;
    const intermediate = this.authority(`CA ${id}`, above, changes.intermediate);
    const leafSpec = this.leafSpec(id, intermediate, changes.leaf);
    const leaf = writeCertificate(leafSpec, intermediate.key);
    const parts = { leaf, intermediate, root, leafSpec };
    return {
      id,
      host: changes.host ?? HOST,
      sent: (changes.sent?.(parts) ?? [leaf, intermediate.der]).map((der) => new Uint8Array(der)),
      roots: (changes.roots?.(parts) ?? [root.der]).map((der) => new Uint8Array(der)),
      key: leafSpec.key.pem,
      handshake: changes.handshake ?? 'tls13',
    };
  }

  root(label: string, change?: Change): Authority {
    const known = change ? undefined : this.#roots.get(label);
    if (known) return known;
    const made = this.#root(label, change ?? same);
    if (!change) this.#roots.set(label, made);
    return made;
  }

  #root(label: string, change: Change): Authority {
    const key = this.keys.key('p256', label);
    const usual = this.#spec(commonName(label), key, label, commonName(label), 3_000, [
      extension('basicConstraints', basicConstraints(true), CRITICAL),
      extension('keyUsage', keyUsage('keyCertSign', 'cRLSign'), CRITICAL),
      subjectKeyIdentifier(key),
    ]);
    const changed = change(usual);
    // Self-signed whatever its key is now.
    const spec = changed.key === key ? changed : withSubjectKey(changed);
    return { subject: spec.subject, key: spec.key, der: writeCertificate(spec, spec.key), spec };
  }

  authority(label: string, issuer: Authority, change: Change = same): Authority {
    const key = this.keys.key('p256', label);
    const usual = this.#spec(commonName(label), key, label, issuer.subject, 1_500, [
      extension('basicConstraints', basicConstraints(true, 0), CRITICAL),
      extension('keyUsage', keyUsage('digitalSignature', 'keyCertSign', 'cRLSign'), CRITICAL),
      extension('extKeyUsage', purposes('serverAuth', 'clientAuth')),
      subjectKeyIdentifier(key),
      authorityKeyIdentifier(issuer.key),
    ]);
    const changed = change(usual);
    const spec = changed.key === key ? changed : withSubjectKey(changed);
    return { subject: spec.subject, key: spec.key, der: writeCertificate(spec, issuer.key), spec };
  }

  leafSpec(label: string, issuer: Authority, change: Change = same): Spec {
    const key = this.keys.key('p256', `leaf ${label}`);
    return change(
      this.#spec(commonName(HOST), key, `leaf ${label}`, issuer.subject, 150, [
        extension('basicConstraints', basicConstraints(false), CRITICAL),
        extension('keyUsage', keyUsage('digitalSignature'), CRITICAL),
        extension('extKeyUsage', purposes('serverAuth')),
        extension('subjectAltName', altNames(dnsName(HOST))),
        authorityKeyIdentifier(issuer.key),
      ]),
    );
  }

  #spec(
    subject: Bytes,
    key: LabKey,
    label: string,
    issuer: Bytes,
    days: number,
    extensions: readonly LabExtension[],
  ): Spec {
    return {
      version: V3,
      serial: serialOf(label),
      issuer,
      notBefore: this.days(-30),
      notAfter: this.days(days),
      subject,
      key,
      extensions,
    };
  }
}

const same: Change = (spec) => spec;

export const subjectKeyIdentifier = (key: LabKey): LabExtension =>
  extension('subjectKeyIdentifier', tlv(0x04, keyIdentifier(key.spki)));

export const authorityKeyIdentifier = (key: LabKey): LabExtension =>
  extension('authorityKeyIdentifier', sequence(tlv(0x80, keyIdentifier(key.spki))));

const withSubjectKey = (spec: Spec): Spec =>
  spec.extensions?.some(({ oid }) => oid === EXTENSION.subjectKeyIdentifier) === true
    ? put(subjectKeyIdentifier(spec.key))(spec)
    : spec;

/** The extension instead of the one of its kind, or added. */
export const put =
  (one: LabExtension): Change =>
  (spec) => {
    const extensions = spec.extensions ?? [];
    const at = extensions.findIndex(({ oid }) => oid === one.oid);
    return { ...spec, extensions: at < 0 ? [...extensions, one] : extensions.with(at, one) };
  };

export const add =
  (...more: readonly LabExtension[]): Change =>
  (spec) => ({ ...spec, extensions: [...(spec.extensions ?? []), ...more] });

export const without =
  (...kinds: readonly (keyof typeof EXTENSION)[]): Change =>
  (spec) => ({
    ...spec,
    extensions: spec.extensions?.filter(({ oid }) => !kinds.some((kind) => EXTENSION[kind] === oid)) ?? null,
  });

/** Changes the extension of this kind when it is there. */
export const alter =
  (kind: keyof typeof EXTENSION, change: (one: LabExtension) => LabExtension): Change =>
  (spec) => ({
    ...spec,
    extensions: spec.extensions?.map((one) => (one.oid === EXTENSION[kind] ? change(one) : one)) ?? null,
  });

export const fields =
  (change: Partial<Spec>): Change =>
  (spec) => ({ ...spec, ...change });

export const all =
  (...changes: readonly Change[]): Change =>
  (spec) =>
    changes.reduce((changed, change) => change(changed), spec);

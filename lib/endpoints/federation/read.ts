/**
 * Finds the certificates in federation metadata (SAML 2.0 metadata §2.4.1.1, WS-Federation §3.1). Works
 * on any DOM, so that the browser reads a file with its own parser and the server with another. The
 * text must have passed `refuseDangerous` (danger.ts) before it is parsed.
 */
import type { KeyUse } from '../../core/path/types.ts';
import type { FederationCertificate, FederationRole, KeyPlace } from './wire.ts';
import { MEGABYTE } from '../../core/size.ts';

const METADATA = 'urn:oasis:names:tc:SAML:2.0:metadata';
const SIGNATURE = 'http://www.w3.org/2000/09/xmldsig#';
const INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';

/** Largest metadata taken, in bytes; those of one service have 20 to 200 KB. */
export const METADATA_BYTES = 2 * MEGABYTE;

const elements = (parent: Element | Document, namespace: string, name: string): readonly Element[] =>
  Array.from(parent.getElementsByTagNameNS(namespace, name));

function roleOf(descriptor: Element | null): FederationRole {
  switch (descriptor?.localName) {
    case 'IDPSSODescriptor':
      return 'identity-provider';
    case 'SPSSODescriptor':
      return 'service-provider';
    case 'RoleDescriptor': {
      const type = descriptor.getAttributeNS(INSTANCE, 'type') ?? '';
      if (type.endsWith('SecurityTokenServiceType')) return 'security-token-service';
      return type.endsWith('ApplicationServiceType') ? 'application-service' : 'other';
    }
    default:
      return 'other';
  }
}

function useOf(descriptor: Element): KeyUse {
  const use = descriptor.getAttribute('use');
  return use === 'signing' || use === 'encryption' ? use : 'both';
}

const isElement = (node: Node | null): node is Element => node?.nodeType === 1;

function isWithinKey(descriptor: Element): boolean {
  for (let node = descriptor.parentNode; isElement(node); node = node.parentNode) {
    if (node.namespaceURI === METADATA && node.localName === 'KeyDescriptor') return true;
  }
  return false;
}

/** The root of SAML 2.0 metadata, or null when the document is something else. */
export function entityOf(document: { readonly documentElement: Element | null }): Element | null {
  const root = document.documentElement;
  return root?.namespaceURI === METADATA && root.localName === 'EntityDescriptor' ? root : null;
}

/** Base64 of the certificates inside an element, white space removed. */
const certificatesIn = (element: Element): readonly string[] =>
  elements(element, SIGNATURE, 'X509Certificate').map((one) => one.textContent.replace(/\s+/g, ''));

/** Gives the certificate inside an element's text in one form, or null when it is none. */
export type ReadCertificate = (base64: string) => string | null;

/** The first certificate inside an element, or null. */
export function firstCertificate(element: Element, read: ReadCertificate): string | null {
  const [first] = certificatesIn(element);
  return first === undefined ? null : read(first);
}

/**
 * Every certificate of a KeyDescriptor, once, with each place that names it.
 * @param read turns text into base64 of DER; what it turns down is left out, but keeps its position.
 */
export function readCertificates(entity: Element, read: ReadCertificate): readonly FederationCertificate[] {
  const places = new Map<string, KeyPlace[]>();
  const counts = new Map<string, number>();
  for (const descriptor of elements(entity, METADATA, 'KeyDescriptor')) {
    // One within another is no metadata; its certificates would count once for each around them.
    if (isWithinKey(descriptor)) continue;
    const role = roleOf(isElement(descriptor.parentNode) ? descriptor.parentNode : null);
    const use = useOf(descriptor);
    const kind = `${role} ${use}`;
    const position = counts.get(kind) ?? 0;
    counts.set(kind, position + 1);
    for (const text of certificatesIn(descriptor)) {
      const der = read(text);
      if (der === null) continue;
      const known = places.get(der);
      if (known) known.push({ role, use, position });
      else places.set(der, [{ role, use, position }]);
    }
  }
  return [...places].map(([der, where]) => ({ der, places: where }));
}

/** The signature that stands directly in the root, as enveloped signatures of metadata do (§3). */
export function signaturesOf(entity: Element): readonly Element[] {
  return elements(entity, SIGNATURE, 'Signature').filter((one) => one.parentNode === entity);
}

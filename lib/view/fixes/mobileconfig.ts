/**
 * A configuration profile for macOS, iOS and iPadOS that holds one root certificate (payload type
 * `com.apple.security.root`), as an XML property list. Not signed: the device shows it as such.
 */
import type { CertificateView } from '#lib/core/report/types.ts';
import { labelOf } from '../names.ts';
import { fileName } from '../pem.ts';

/** Text of an XML element; what XML 1.0 can't hold is left out (a name may have any character). */
const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** A UUID (version 8, RFC 9562 §5.8) made of hex digits: the same root always gives the same profile. */
function uuid(hex: string): string {
  const digits = `${hex.slice(0, 12)}8${hex.slice(13, 16)}a${hex.slice(17, 32)}`;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5').toUpperCase();
}

const string = (key: string, value: string): string => `<key>${key}</key><string>${xml(value)}</string>`;

/** The profile as text; `Content-Type` is `application/x-apple-aspen-config`. */
export function mobileConfig(root: CertificateView): string {
  const label = labelOf(root);
  const identifier = `chainsight.root.${root.sha256.slice(0, 16)}`;
  const payload = [
    string('PayloadType', 'com.apple.security.root'),
    '<key>PayloadVersion</key><integer>1</integer>',
    string('PayloadIdentifier', `${identifier}.certificate`),
    string('PayloadUUID', uuid(root.sha256.slice(0, 32))),
    string('PayloadDisplayName', label),
    string('PayloadDescription', `Adds the root ${label}, SHA-256 ${root.sha256.toUpperCase()}.`),
    string('PayloadCertificateFileName', fileName(label, 'cer')),
    `<key>PayloadContent</key><data>${root.der}</data>`,
  ];
  const profile = [
    string('PayloadType', 'Configuration'),
    '<key>PayloadVersion</key><integer>1</integer>',
    string('PayloadIdentifier', identifier),
    string('PayloadUUID', uuid(root.sha256.slice(32))),
    string('PayloadDisplayName', `Root certificate: ${label}`),
    string('PayloadDescription', 'Compare the fingerprint with the owner of the CA before you install it.'),
    `<key>PayloadContent</key><array><dict>${payload.join('')}</dict></array>`,
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    `<plist version="1.0"><dict>${profile.join('')}</dict></plist>`,
    '',
  ].join('\n');
}

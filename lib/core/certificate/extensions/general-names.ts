import type { GeneralName } from '../../name/general-name.ts';
import { DerError, TAG, context, type DerReader } from '../../der/reader.ts';
import { decodeOid } from '../../der/values.ts';
import { decodeAscii } from '../../name/strings.ts';
import { rdnsOf } from '../../name/name.ts';
import type { ExtensionDefinition } from './definition.ts';

/** Reads one GeneralName. @throws DerError */
export function readGeneralName(reader: DerReader): GeneralName {
  const tlv = reader.next();
  switch (tlv.tag) {
    case context(0, true): {
      const inner = reader.inside(tlv);
      const type = inner.expect(TAG.oid, 'type-id of an otherName');
      inner.expect(context(0, true), 'value of an otherName');
      inner.finish('an otherName');
      return { kind: 'other', oid: decodeOid(inner.bytes, type.content, type.end), der: reader.whole(tlv) };
    }
    case context(1):
      return { kind: 'email', value: decodeAscii(reader.contents(tlv)) };
    case context(2):
      return { kind: 'dns', value: decodeAscii(reader.contents(tlv)) };
    case context(3, true):
      return { kind: 'x400', der: reader.whole(tlv) };
    case context(4, true): {
      const inner = reader.inside(tlv);
      const name = { der: inner.whole(inner.expect(TAG.sequence, 'a directoryName')) };
      inner.finish('a directoryName');
      rdnsOf(name);
      return { kind: 'directory', name };
    }
    case context(5, true):
      return { kind: 'edi', der: reader.whole(tlv) };
    case context(6):
      return { kind: 'uri', value: decodeAscii(reader.contents(tlv)) };
    case context(7):
      return { kind: 'ip', octets: reader.contents(tlv) };
    case context(8):
      return { kind: 'registered-id', oid: decodeOid(reader.bytes, tlv.content, tlv.end) };
    default:
      throw new DerError(tlv.start, 'no form of GeneralName');
  }
}

/** Reads names up to the end of the reader. @throws DerError */
export function readGeneralNames(list: DerReader): readonly GeneralName[] {
  const names: GeneralName[] = [];
  while (!list.done) names.push(readGeneralName(list));
  return names;
}

function decodeNames(what: string) {
  return (reader: DerReader): readonly GeneralName[] => {
    const list = reader.sequence(what);
    if (list.done) throw new DerError(list.offset, `${what} holds no name`);
    return readGeneralNames(list);
  };
}

/** RFC 5280 §4.2.1.6 */
export const SUBJECT_ALT_NAME: ExtensionDefinition<readonly GeneralName[]> = {
  oid: '2.5.29.17',
  name: 'subjectAltName',
  decode: decodeNames('subjectAltName'),
};

/** RFC 5280 §4.2.1.7 */
export const ISSUER_ALT_NAME: ExtensionDefinition<readonly GeneralName[]> = {
  oid: '2.5.29.18',
  name: 'issuerAltName',
  decode: decodeNames('issuerAltName'),
};

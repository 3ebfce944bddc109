import { DerError, type DerReader, context } from '../../der/reader.ts';
import type { ExtensionDefinition } from './definition.ts';
import { readGeneralName } from './general-names.ts';
import { type GeneralName } from '../../name/general-name.ts';

interface NameConstraints {
  readonly permitted: readonly GeneralName[];
  readonly excluded: readonly GeneralName[];
  /** True when the SEQUENCE, or a subtree list that is present, is empty (RFC 5280 forbids it). */
  readonly empty: boolean;
  /** True when a subtree has a minimum other than 0, or a maximum, which RFC 5280 forbids. */
  readonly hasDistance: boolean;
  /** True when a subtree writes out its minimum of 0, the default. */
  readonly minimumWritten: boolean;
}

/** RFC 5280 §4.2.1.10 */
export const NAME_CONSTRAINTS: ExtensionDefinition<NameConstraints> = {
  oid: '2.5.29.30',
  name: 'nameConstraints',
  decode(reader) {
    const fields = reader.sequence('nameConstraints');
    const permittedTlv = fields.optional(context(0, true));
    const excludedTlv = fields.optional(context(1, true));
    fields.finish('nameConstraints');
    const permitted = permittedTlv ? readSubtrees(fields.inside(permittedTlv)) : null;
    const excluded = excludedTlv ? readSubtrees(fields.inside(excludedTlv)) : null;
    return {
      permitted: permitted?.bases ?? [],
      excluded: excluded?.bases ?? [],
      empty:
        (permitted === null && excluded === null) ||
        permitted?.bases.length === 0 ||
        excluded?.bases.length === 0,
      minimumWritten: (permitted?.minimumWritten ?? false) || (excluded?.minimumWritten ?? false),
      hasDistance: (permitted?.hasDistance ?? false) || (excluded?.hasDistance ?? false),
    };
  },
};

interface Subtrees {
  readonly bases: readonly GeneralName[];
  readonly hasDistance: boolean;
  readonly minimumWritten: boolean;
}

function readSubtrees(list: DerReader): Subtrees {
  const bases: GeneralName[] = [];
  let minimumWritten = false;
  let hasDistance = false;
  while (!list.done) {
    const subtree = list.sequence('a GeneralSubtree');
    bases.push(readGeneralName(subtree));
    // minimum [0] DEFAULT 0 and maximum [1]: RFC 5280 wants 0 and absent.
    while (!subtree.done) {
      const tlv = subtree.next();
      if (tlv.tag !== context(0) && tlv.tag !== context(1)) {
        throw new DerError(tlv.start, 'unknown field of a GeneralSubtree');
      }
      const isZero = tlv.tag === context(0) && subtree.contents(tlv).every((octet) => octet === 0);
      if (isZero) minimumWritten = true;
      else hasDistance = true;
    }
  }
  return { bases, hasDistance, minimumWritten };
}

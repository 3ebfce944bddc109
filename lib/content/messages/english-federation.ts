import type { PartId } from './en/types.ts';
import type { Translator } from './translator.ts';

/** The words of a federation service, with those of why it or Microsoft gave nothing. */
export type FederationWords = Translator<PartId<'federation'>> &
  Translator<PartId<'net'>> &
  Translator<PartId<'address'>>;

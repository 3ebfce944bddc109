import { certificate } from './en/detail/certificate.ts';
import type { PartId } from './en/types.ts';
import { ENGLISH_SECOND, type SecondWords } from './english-second.ts';
import { joinWords, makeTranslator, type Translator } from './translator.ts';

/** The words of all that a certificate holds, with those of the fields that are read a second time. */
export type CertificateWords = SecondWords & Translator<PartId<'certificate'>>;

/** A certificate's particulars in English without loading. */
export const ENGLISH_CERTIFICATE: CertificateWords = joinWords(
  ENGLISH_SECOND,
  makeTranslator('en', { certificate }),
);

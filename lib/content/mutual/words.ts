/** What is said of client certificates, language by language. */
import type { Locale } from '../messages/locales.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { MutualWords } from './types.ts';

export const MUTUAL_WORDS: Readonly<Record<Locale, MutualWords>> = { en, de, fr, es, ja };

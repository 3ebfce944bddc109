import { visibleLine } from './foreign-text.ts';

/** Text from certificates, hosts and files must not be able to form Markdown, or lines, of its own. */
export const escapeMarkdown = (text: string): string =>
  visibleLine(text).replace(/[\\`*_[\]<>|#]/g, (character) => `\\${character}`);

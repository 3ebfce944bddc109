/** Text from certificates, hosts and files must not be able to form Markdown, or lines, of its own. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').replace(/[\\`*_[\]<>|#]/g, (character) => `\\${character}`);

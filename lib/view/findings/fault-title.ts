import type { PartId } from '#lib/content/messages/en/types.ts';
import type { Translator } from '#lib/content/messages/translator.ts';
import type { FindingCode } from '#lib/core/finding/codes.ts';

/** A fault without a chain that has it. */
export interface Fault {
  readonly code: FindingCode;
  /** Whose certificate is meant; null: any, as the code says. */
  readonly role: 'intermediate' | 'root' | null;
  /** The heading in English. */
  readonly title: string;
}

/** The heading of a fault in the language of these; English without any. Without the findings' articles, which are large. */
export function faultTitle(
  titles: Pick<Translator<PartId<'titles'>>, 'text' | 'has'> | null,
  { code, role, title }: Fault,
): string {
  if (titles === null) return title;
  const ofCa: string = `titles.${code}--${role}`;
  return titles.text(titles.has(ofCa) ? ofCa : `titles.${code}`);
}

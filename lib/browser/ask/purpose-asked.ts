/** The purpose that an address asks for: `/?as=client`, `/r?as=client`. */
import { PURPOSE_IDS, type PurposeId } from '#lib/core/purpose/types.ts';

/** @param search of the address; null: it names none, or none that there is */
export function purposeAsked(search: string): PurposeId | null {
  const asked = new URLSearchParams(search).get('as');
  return PURPOSE_IDS.find((id) => id === asked) ?? null;
}

/** The address of the result judged so; null: as what it says. */
export const resultAddress = (purpose: PurposeId | null): string =>
  purpose === null ? '/r' : `/r?as=${purpose}`;

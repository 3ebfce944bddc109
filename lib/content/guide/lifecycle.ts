/** Dates on which the programs of the guide ceased, as Microsoft's life-cycle pages give them. */
import type { ClientId } from '../../guide/model.ts';

/**
 * The day Skype for Business Online was switched off. Noon UTC, so that the day is the same in every
 * time zone from UTC-11 to UTC+11.
 */
export const ONLINE_RETIRED = '2021-07-31T12:00:00Z';

/** End of extended support; for Skype for Business, that of the 2015 and 2019 servers. */
export const SUPPORT_ENDED: Readonly<Partial<Record<ClientId, string>>> = {
  'lync-2010': '2021-04-13T12:00:00Z',
  'lync-2013': '2023-04-11T12:00:00Z',
  sfb: '2025-10-14T12:00:00Z',
};

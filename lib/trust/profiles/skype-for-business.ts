import { LYNC_NAMES, windowsClient } from './windows-client.ts';

export const skypeForBusiness = windowsClient('skype-for-business', 'Skype for Business', LYNC_NAMES);

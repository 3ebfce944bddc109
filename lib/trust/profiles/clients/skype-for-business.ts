import { LYNC_NAMES, windowsClient } from '../base/windows.ts';

export const skypeForBusiness = windowsClient('skype-for-business', 'Skype for Business', LYNC_NAMES);

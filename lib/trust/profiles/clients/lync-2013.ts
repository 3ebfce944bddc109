import { LYNC_NAMES, windowsClient } from '../base/windows.ts';

export const lync2013 = windowsClient('lync-2013', 'Lync 2013', LYNC_NAMES);

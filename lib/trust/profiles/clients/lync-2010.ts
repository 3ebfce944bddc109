import { LYNC_NAMES, windowsClient } from '../base/windows.ts';

export const lync2010 = windowsClient('lync-2010', 'Lync 2010', LYNC_NAMES);

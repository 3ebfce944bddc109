import { LYNC_NAMES, windowsClient } from './windows-client.ts';

export const lync2010 = windowsClient('lync-2010', 'Lync 2010', LYNC_NAMES);

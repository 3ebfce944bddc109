import { windowsClient } from '../base/windows.ts';

export const outlook = windowsClient('outlook', 'Outlook for Windows');

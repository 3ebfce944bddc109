import { windowsClient } from './windows-client.ts';

export const outlook = windowsClient('outlook', 'Outlook for Windows');

import { appleClient } from './apple-client.ts';

export const ios = appleClient({
  id: 'ios',
  title: 'iOS, iPadOS',
  family: 'apple',
  enterpriseRoots: 'when-configured',
});

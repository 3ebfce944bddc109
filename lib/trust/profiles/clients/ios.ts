import { appleClient } from '../base/apple.ts';

export const ios = appleClient({
  id: 'ios',
  title: 'iOS, iPadOS',
  family: 'apple',
  enterpriseRoots: 'when-configured',
});

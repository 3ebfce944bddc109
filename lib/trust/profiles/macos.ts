import { appleClient } from './apple-client.ts';

export const macos = appleClient({
  id: 'macos',
  title: 'macOS, Safari',
  family: 'apple',
  enterpriseRoots: 'honoured',
});

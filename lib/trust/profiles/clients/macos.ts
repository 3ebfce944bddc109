import { appleClient } from '../base/apple.ts';

export const macos = appleClient({
  id: 'macos',
  title: 'macOS, Safari',
  family: 'apple',
  enterpriseRoots: 'honoured',
});

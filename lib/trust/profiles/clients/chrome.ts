import { chromiumClient } from '../base/chromium.ts';
import { from } from '../base/types.ts';

export const chrome = chromiumClient({
  id: 'chrome',
  title: 'Chrome',
  family: 'browser',
  store: 'chrome',
  roots: from(
    'https://chromium.googlesource.com/chromium/src/+/54c4f460f35e0a4003aa4dd01007188ff00295cc/net/cert/',
    'The Chrome Root Store, with its own dates of distrust (the dates are general knowledge).',
  ),
});

import { requireNode } from './launch/node-version.mjs';

requireNode();
import('./launch/serve.mjs').then(({ serve }) => serve());

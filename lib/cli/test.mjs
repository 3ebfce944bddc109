import { requireNode } from './launch/node-version.mjs';

requireNode();
import('./launch/tool.mjs').then(({ tool }) => tool(['test/tools/suite.ts', ...process.argv.slice(2)]));

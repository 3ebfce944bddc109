/** `node lib/cli/tool.mjs SCRIPT ARGS…` runs a script on the project's own Node, installing it first. */
import { requireNode } from './launch/node-version.mjs';

requireNode();
import('./launch/tool.mjs').then(({ tool }) => tool(process.argv.slice(2)));

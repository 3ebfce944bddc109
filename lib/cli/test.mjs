import { requireNode } from './launch/node-version.mjs';

requireNode();
import('./launch/suite.mjs').then(({ suite }) => suite());

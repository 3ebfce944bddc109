import { requireNode } from './launch/node-version.mjs';

requireNode();
Promise.all([import('./launch/install.mjs'), import('./launch/build.mjs')]).then(
  async ([{ ensureInstalled }, { ensureBuilt }]) => {
    ensureInstalled({ tests: false });
    await ensureBuilt();
  },
);

'use client';

import { useState } from 'react';
import { DEPLOYMENTS } from '#lib/content/fixes/deploy.ts';
import type { RootValues } from '#lib/content/fixes/parts/deploy-types.ts';
import { Select } from '../parts/Select.tsx';
import { Steps } from './Steps.tsx';

/** How each kind of client is given a root. */
export function Deployment({ values }: { readonly values: RootValues }) {
  const [chosen, setChosen] = useState(DEPLOYMENTS[0]?.id ?? '');
  const deployment = DEPLOYMENTS.find(({ id }) => id === chosen);
  return (
    <>
      <div className="max-w-md">
        <Select
          label="Which clients?"
          value={chosen}
          options={DEPLOYMENTS.map(({ id, title }) => [id, title] as const)}
          onChange={setChosen}
        />
      </div>
      {deployment === undefined ? null : (
        <>
          <Steps steps={deployment.steps(values)} />
          <div>
            <h4 className="mb-2 font-[600]">How to check</h4>
            <Steps steps={deployment.check(values)} />
          </div>
          <div>
            <h4 className="mb-2 font-[600]">How to undo</h4>
            <Steps steps={deployment.undo(values)} />
          </div>
        </>
      )}
    </>
  );
}

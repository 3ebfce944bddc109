'use client';

import { useState } from 'react';
import { DEPLOYMENTS } from '#lib/content/fixes/deploy.ts';
import type { RootValues } from '#lib/content/fixes/parts/deploy-types.ts';
import { deploymentTitle } from '#lib/view/fixes/titles.ts';
import { useDeployWords } from '../language/result-words.ts';
import { marked, useSummary } from '../language/summary.ts';
import { Fold, Folds } from '../parts/Fold.tsx';
import { Select } from '../parts/Select.tsx';
import { FoldedSteps, SourcedSteps } from './Steps.tsx';

/** How each kind of client is given a root. */
export function Deployment({ values }: { readonly values: RootValues }) {
  const words = useSummary();
  const deploy = useDeployWords();
  const [chosen, setChosen] = useState(DEPLOYMENTS[0]?.id ?? '');
  const deployment = DEPLOYMENTS.find(({ id }) => id === chosen);
  return (
    <>
      <div className="max-w-md" {...marked(deploy)}>
        <Select
          label={deploy.text('deploy.root.which')}
          value={chosen}
          options={DEPLOYMENTS.map((one) => [one.id, deploymentTitle(deploy, one)] as const)}
          onChange={setChosen}
        />
      </div>
      {deployment === undefined ? null : (
        <>
          <FoldedSteps steps={deployment.steps(values)} />
          <Folds>
            <Fold summary={<span {...marked(words)}>{words.text('plan.check')}</span>}>
              <SourcedSteps steps={deployment.check(values)} />
            </Fold>
            <Fold summary={<span {...marked(words)}>{words.text('plan.undo')}</span>}>
              <SourcedSteps steps={deployment.undo(values)} />
            </Fold>
          </Folds>
        </>
      )}
    </>
  );
}

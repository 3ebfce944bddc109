import { askLess, publishRevocation, renewCa, requestSteps, setClock, withCurrent } from './ca.ts';
import type { FixValues, Recipe, ServerContent, Work } from './parts/types.ts';

/** How a piece of work is done with this server; null where there are no commands for it. */
export function recipeFor(work: Work, { recipes }: ServerContent, values: FixValues): Recipe | null {
  switch (work) {
    case 'send':
      return recipes.send(values);
    case 'assign':
      return recipes.assign(values);
    case 'replace': {
      const recipe = recipes.replace(values);
      return { ...recipe, steps: [...requestSteps(values), ...recipe.steps] };
    }
    case 'renew-ca': {
      const recipe = recipes.send(withCurrent(values));
      return { ...recipe, steps: [...renewCa(values), ...recipe.steps] };
    }
    case 'staple':
      return recipes.staple(values);
    case 'publish-revocation':
      return publishRevocation(values);
    case 'set-clock':
      return setClock(values);
    case 'ask-less':
      return askLess(values);
    // Two ways out, each with its own steps: the page shows both.
    case 'close-gap':
    case 'deploy-root':
    case 'nothing':
      return null;
  }
}

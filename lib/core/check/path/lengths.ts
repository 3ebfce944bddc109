import { BASIC_CONSTRAINTS } from '../../certificate/extensions/basic-constraints.ts';
import { extensionValue } from '../../certificate/extensions/definition.ts';
import { sameName } from '../../name/name.ts';
import type { PathContext, PathEmit } from './context.ts';

/**
 * RFC 5280 §6.1.4(l), (m): each CA may have at most pathLenConstraint intermediates below it that are not
 * self-issued. The leaf never counts, whether CA or not. Blamed is the first one too many, with the holder of the
 * limit as its issuer.
 */
export function checkLengths({ path, rules }: PathContext, emit: PathEmit): void {
  let intermediates = 0;
  for (const [index, issuer] of path.entries()) {
    if (index === 0) continue;
    const isAnchor = index === path.length - 1;
    const limit = extensionValue(issuer, BASIC_CONSTRAINTS)?.pathLength ?? null;
    if (limit !== null && intermediates > limit && (!isAnchor || rules.anchorIsChecked)) {
      emit({ kind: 'link', subject: surplus(path, index, limit), issuer: index }, 'path-length-exceeded', {
        limit,
        intermediates,
      });
    }
    if (!isAnchor && !sameName(issuer.subject, issuer.issuer)) intermediates++;
  }
  if (rules.maximumDepth !== null && intermediates > rules.maximumDepth) {
    emit({ kind: 'path' }, 'depth-exceeded', { limit: rules.maximumDepth, intermediates });
  }
}

/** The first intermediate, counted down from the one that sets the limit, that is one too many. */
function surplus(path: PathContext['path'], holder: number, limit: number): number {
  let allowed = limit;
  for (let index = holder - 1; index > 0; index--) {
    const certificate = path[index];
    if (!certificate || sameName(certificate.subject, certificate.issuer)) continue;
    if (allowed === 0) return index;
    allowed--;
  }
  return holder - 1;
}

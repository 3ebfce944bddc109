/**
 * pkijs's own validation of the path. Some inputs keep its path search busy for ever, so that whoever calls
 * this must be able to end the thread it runs in.
 */
import { wordsOf } from './compare.ts';
import { CertificateChainValidationEngine, engineOn } from './library.ts';
import { parseTheirs } from './their-reading.ts';
import type { EngineAnswer, SecondQuestion } from './types.ts';

/** Certificates in a path that the engine is asked about; its search grows with every alternative. */
const ENGINE_CERTIFICATES = 10;

/** Whether there is something to ask: a path to an anchor, of usual length. */
export const canAskEngine = ({ path, anchored }: Pick<SecondQuestion, 'path' | 'anchored'>): boolean =>
  anchored && path.length <= ENGINE_CERTIFICATES;

/** Null when there is nothing to ask. Rejects with nothing of what the certificates say. */
export async function askEngine(question: SecondQuestion, crypto: Crypto): Promise<EngineAnswer | null> {
  if (!canAskEngine(question)) return null;
  try {
    const path = question.path.map(({ der }) => parseTheirs(der));
    const engine = new CertificateChainValidationEngine({
      trustedCerts: path.slice(-1),
      // Its end-entity certificate comes last.
      certs: path.length === 1 ? path : path.slice(0, -1).reverse(),
      checkDate: new Date(question.at),
    });
    const { result, resultCode, resultMessage } = await engine.verify({}, engineOn(crypto));
    return { accepted: result, code: resultCode, message: result ? null : resultMessage };
  } catch (error) {
    return { accepted: false, code: -1, message: wordsOf(error) };
  }
}

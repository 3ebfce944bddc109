/**
 * pkijs's own building and validation: it gets everything at hand and the anchors, and finds its way by itself. Some
 * inputs keep its search busy for ever, so that whoever calls this must be able to end the thread it runs in.
 */
import { wordsOf } from './compare.ts';
import { CertificateChainValidationEngine, engineOn, type Certificate } from './library.ts';
import { parseTheirs } from './their-reading.ts';
import type { EngineAnswer, SecondQuestion } from './types.ts';
import { SECOND_LIMITS } from '../limits.ts';

interface Parsed {
  readonly id: number;
  readonly anchor: boolean;
  readonly certificate: Certificate;
}

/** Null when there is nothing to ask. Rejects with nothing of what the certificates say. */
export async function askEngine(question: SecondQuestion, crypto: Crypto): Promise<EngineAnswer | null> {
  const { path, pool, at, anchored } = question;
  const [leaf] = path;
  if (!leaf || path.length > SECOND_LIMITS.engineCertificates) return null;
  const own = pool.length === 0 ? null : await ask(pool, leaf.id, 'pool', at, crypto);
  // It gives up where one of several ways up is a dead end, and takes the shortest of those it finds: then it is
  // asked about the path that was found here.
  if (!anchored || own?.accepted === true || (own && question.verdict !== 'trusted')) return own;
  const given = path.map((one, index) => ({ ...one, anchor: index === path.length - 1 }));
  const onPath = await ask(given, leaf.id, 'path', at, crypto);
  return onPath.accepted || !own ? { ...onPath, search: own?.message ?? null } : own;
}

async function ask(
  pool: SecondQuestion['pool'],
  leaf: number,
  scope: EngineAnswer['scope'],
  at: string,
  crypto: Crypto,
): Promise<EngineAnswer> {
  const base = { scope, search: null } as const;
  try {
    const parsed = pool.flatMap(({ id, der, anchor }): readonly Parsed[] => {
      const certificate = readable(der);
      return certificate ? [{ id, anchor, certificate }] : [];
    });
    const end = parsed.find(({ id }) => id === leaf);
    if (!end)
      return { ...base, accepted: false, code: -1, message: 'It can’t read the certificate', path: null };
    const engine = new CertificateChainValidationEngine({
      trustedCerts: parsed.filter(({ anchor }) => anchor).map(({ certificate }) => certificate),
      // Its end-entity certificate comes last.
      certs: [...parsed.filter((one) => !one.anchor && one !== end), end].map(
        ({ certificate }) => certificate,
      ),
      checkDate: new Date(at),
    });
    const {
      result,
      resultCode,
      resultMessage,
      certificatePath = [],
    } = await engine.verify({}, engineOn(crypto));
    const path = certificatePath.flatMap(
      (one) => parsed.find(({ certificate }) => certificate === one)?.id ?? [],
    );
    const message = result ? null : resultMessage;
    return { ...base, accepted: result, code: resultCode, message, path: path.length === 0 ? null : path };
  } catch (error) {
    return { ...base, accepted: false, code: -1, message: wordsOf(error), path: null };
  }
}

/** A certificate that it can't read is none for it. */
function readable(der: Uint8Array): Certificate | null {
  try {
    return parseTheirs(der);
  } catch {
    return null;
  }
}

'use client';

import type { ResultSource } from '#lib/browser/ask/source.ts';
import { storedText } from '#lib/browser/page/stored-text.ts';
import { guessServer, serverOf, SERVERS, type Server, type ServerId } from '#lib/content/fixes/servers.ts';
import { useStoredText } from '../parts/use-stored-text.ts';

const stored = storedText('chainsight.fixes.server');

interface ServerChoice {
  readonly server: Server;
  /** True as long as the reader has chosen nothing: then it is only a guess. */
  readonly guessed: boolean;
  readonly choose: (id: ServerId) => void;
}

/** The server software the administrator runs: chosen once, remembered in this browser; else guessed. */
export function useServerChoice(
  host: string | null,
  { observation, role }: Pick<ResultSource, 'observation' | 'role'>,
): ServerChoice {
  const kept = useStoredText(stored);
  const chosen = typeof kept === 'string' ? serverOf(kept) : undefined;
  const server = chosen ?? serverOf(guessServer(host, observation?.port ?? null, role)) ?? SERVERS[0];
  return { server, guessed: chosen === undefined, choose: (id) => stored.set(id) };
}

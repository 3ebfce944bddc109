'use client';

import { useState } from 'react';
import { askClientCertificate, type ClientCertificateAnswer } from '#lib/browser/ask/client-certificate.ts';
import type { ConnectionFacts } from '#lib/browser/ask/source.ts';

type State =
  | { readonly kind: 'idle' | 'reading' | 'failed' }
  | { readonly kind: 'done'; readonly answer: ClientCertificateAnswer };

/** Takes the reader's client certificate, one handful at a time; the last one counts. */
export function useClientCertificate(
  request: NonNullable<ConnectionFacts['clientCertificate']>,
  known: readonly Uint8Array[],
  at: string,
) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const take = async (files: readonly File[]): Promise<void> => {
    setState({ kind: 'reading' });
    try {
      setState({ kind: 'done', answer: await askClientCertificate(files, { request, known, at }) });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  return { state, take };
}

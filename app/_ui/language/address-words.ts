'use client';

import type { BesideWords } from '#lib/content/messages/english-beside.ts';
import type { FederationWords } from '#lib/content/messages/english-federation.ts';
import { joined } from './result-words.ts';
import { useWords, type Words } from './words.tsx';

const besideWithNet = new WeakMap<Words<'beside'>, Words<'beside'> & Words<'net'>>();
const besideWords = new WeakMap<Words<'beside'> & Words<'net'>, BesideWords>();
const federationWithNet = new WeakMap<Words<'federation'>, Words<'federation'> & Words<'net'>>();
const federationWords = new WeakMap<Words<'federation'> & Words<'net'>, FederationWords>();

/** The words of CAA, TLSA and renewal windows, with those of why they could not be asked; waits for all of them. */
export const useBesideWords = (): BesideWords =>
  joined(besideWords, joined(besideWithNet, useWords('beside'), useWords('net')), useWords('address'));

/** The words of a federation service, with those of why it or Microsoft gave nothing; waits for all of them. */
export const useFederationWords = (): FederationWords =>
  joined(
    federationWords,
    joined(federationWithNet, useWords('federation'), useWords('net')),
    useWords('address'),
  );

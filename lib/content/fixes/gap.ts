/** Words for the two ways out above a CA whose issuer is not known. */
import type { CandidateFit } from '#lib/core/check/root-candidate.ts';
import type { GapSign } from '#lib/core/report/root-gap.ts';

/** What speaks for a root of one's own or for a missing intermediate, as a clause. */
export const GAP_SIGN_WORDS: Readonly<Record<GapSign, string>> = {
  'key-identifier': 'the last certificate says that its issuer signed itself, as a root does',
  'name-of-root': 'the name reads like that of a root',
  'name-of-intermediate': 'the name reads like that of an intermediate',
  'private-host': 'the server’s name or address exists only inside an organisation',
  'public-role': 'the server’s name is one that people reach from outside, mostly under a public CA',
  'own-address': 'the address for the issuer’s certificate lies in the server’s own domain',
  'private-address': 'the address for the issuer’s certificate can be reached only inside an organisation',
  'public-address': 'the address for the issuer’s certificate is a public one',
  'no-address': 'no address is named for the issuer’s certificate, as public CAs would do',
};

/** What a file turned out to hold. */
export const FIT_WORDS: Readonly<Record<CandidateFit, (name: string) => string>> = {
  root: (name) => `This is the root “${name}”: it signed itself and the last certificate of the chain.`,
  intermediate: (name) =>
    `This is “${name}”, but no root: another CA signed it. It is an intermediate that the server has to send.`,
  'other-key': (name) =>
    `This certificate is called “${name}” too, but its key did not sign the chain: it is an older or a newer one of the same name.`,
  stranger: (name) => `No certificate in that file is called “${name}”.`,
};

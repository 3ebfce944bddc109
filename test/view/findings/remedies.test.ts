import { describe, expect, it } from 'vitest';
import { ERRORS } from '#lib/content/errors/catalogue.ts';
import { remediesOf } from '#lib/view/findings/remedies.ts';

function titlesFor(text: string): readonly string[] {
  const entry = ERRORS.find(({ texts }) => texts.includes(text));
  if (!entry) throw new Error(`${text} is not in the catalogue.`);
  return remediesOf(entry).flatMap(({ faults }) => faults.map(({ title }) => title));
}

const OWN = 'The certificate has expired';
const OF_CA = 'An intermediate has expired';

describe('the ways out for a message', () => {
  it('tell the server’s certificate from that of a CA where the message does', () => {
    expect(titlesFor('SEC_ERROR_EXPIRED_CERTIFICATE')).toEqual([OWN]);
    expect(titlesFor('SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE')).toEqual([OF_CA]);
  });

  it('name both where it does not', () => {
    expect(titlesFor('certificate has expired')).toEqual([OWN, OF_CA]);
  });

  it('are said once where faults share them', () => {
    const ways = remediesOf({ findings: ['issuer-not-found', 'issuer-not-found'] });
    expect(ways).toHaveLength(1);
  });
});

import { UNVERIFIED } from '#lib/core/source.ts';
import { skypeServer } from '../parts/skype.ts';

export const sfbDirector = skypeServer({
  id: 'sfb-director',
  title: 'Skype for Business or Lync Director',
  name: 'Skype for Business / Lync Director',
  how: {
    text: 'It answers for sign-in first, so its chain is the one new clients judge.',
    source: UNVERIFIED,
  },
  types: 'web',
  notes: [
    {
      text: 'The certificate has to list the Director pool, sip.<domain> for every SIP domain and the simple URLs that lead here.',
      source: UNVERIFIED,
    },
  ],
});

import { UNVERIFIED } from '#lib/core/source.ts';
import { skypeServer } from '../parts/skype.ts';

export const sfbFrontEnd = skypeServer({
  id: 'sfb-front-end',
  title: 'Skype for Business or Lync Front End',
  name: 'Skype for Business / Lync Front End',
  how: {
    text: 'Users outside usually meet the reverse proxy’s certificate instead, phones on the company’s Wi-Fi this one.',
    source: UNVERIFIED,
  },
  types: 'web',
  notes: [
    {
      text: 'The same can be done in the Deployment Wizard: Install or Update, step 3. The OAuth certificate (type OAuthTokenIssuer) is shared by all Front Ends and is not the one seen here.',
      source: UNVERIFIED,
    },
  ],
});

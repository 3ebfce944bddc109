import { skypeServer } from '../parts/skype.ts';

export const sfbFrontEnd = skypeServer({
  id: 'sfb-front-end',
  title: 'Skype for Business or Lync Front End',
  how: 'Users outside usually meet the reverse proxy’s certificate instead, phones on the company’s Wi-Fi this one.',
  types: 'web',
  notes: [
    {
      text: 'The same can be done in the Deployment Wizard: Install or Update, step 3. The OAuth certificate (type OAuthTokenIssuer) is shared by all Front Ends and is not the one seen here.',
    },
  ],
});

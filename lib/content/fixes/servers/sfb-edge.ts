import { UNVERIFIED } from '#lib/core/source.ts';
import { EDGE_REQUIREMENTS } from '../parts/documents.ts';
import { skypeServer } from '../parts/skype.ts';

export const sfbEdge = skypeServer({
  id: 'sfb-edge',
  title: 'Skype for Business or Lync Edge',
  name: 'Skype for Business / Lync Edge',
  how: { text: 'Partners on port 5061 judge it too, and judge it as a client.', source: EDGE_REQUIREMENTS },
  types: 'edge',
  notes: [
    {
      text: 'Every Edge of a pool needs the same certificate with the same key: A/V authentication fails otherwise. Import it with an exportable key on the first.',
      source: UNVERIFIED,
    },
    {
      text: 'Names stand one by one: sip.<domain> for every SIP domain, the Access Edge name first, no wildcard.',
      source: UNVERIFIED,
    },
  ],
});

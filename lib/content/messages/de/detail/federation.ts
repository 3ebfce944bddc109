import type { Parts } from '../../en/types.ts';

export const federation: Parts['federation'] = {
  realm: {
    title: 'Wohin Microsoft Anmeldungen schickt',
    note: 'wird nicht von selbst gefragt',
    tells:
      'Die Schaltfläche fragt einmal die Startbereichsermittlung von Microsoft (login.microsoftonline.com, sofern der Betreiber keine andere eingestellt hat), und zwar von diesem Server aus. Microsoft erfährt dabei die Domäne <code>{domain}</code>, als Teil des erfundenen Benutzers <code>{user}</code>, und die Adresse dieses Servers. Weder der Name eines Benutzers noch ein Zertifikat wird gesendet.',
    ask: 'Microsoft fragen',
    asking: 'Microsoft wird gefragt…',
    federated: '{asked} schickt Anmeldungen von {domain} an den Verbunddienst unter:',
    nameless: '{asked} sagt, dass {domain} im Verbund ist, und nennt keinen Dienst.',
    managed:
      '{asked} sagt, dass Anmeldungen von {domain} bei Microsoft bleiben: Es gibt keinen Verbunddienst zu prüfen.',
    unknown: '{asked} kennt {domain} nicht als Domäne von Geschäfts-, Schul- oder Unikonten.',
    check: 'Mit den anderen prüfen',
  },
};

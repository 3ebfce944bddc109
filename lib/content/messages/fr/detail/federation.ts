import type { Parts } from '../../en/types.ts';

export const federation: Parts['federation'] = {
  realm: {
    title: 'Où Microsoft envoie les connexions',
    note: 'jamais demandé sans vous',
    tells:
      'Le bouton interroge une seule fois la découverte du domaine d’accueil de Microsoft (login.microsoftonline.com, sauf si l’exploitant en a réglé une autre), depuis ce serveur. Microsoft apprend ainsi le domaine <code>{domain}</code>, dans l’utilisateur inventé <code>{user}</code>, et l’adresse de ce serveur. Aucun nom d’utilisateur et aucun certificat ne sont envoyés.',
    ask: 'Interroger Microsoft',
    asking: 'Interrogation de Microsoft…',
    federated: '{asked} envoie les connexions de {domain} au service de fédération :',
    nameless: '{asked} indique que {domain} est fédéré, sans nommer de service.',
    managed:
      '{asked} indique que les connexions de {domain} restent chez Microsoft : il n’y a pas de service de fédération à vérifier.',
    unknown: '{asked} ne connaît pas {domain} comme domaine de comptes professionnels ou scolaires.',
    check: 'Le vérifier avec les autres',
  },
};

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
  use: {
    signing: 'Signature de jetons',
    decrypting: 'Déchiffrement de jetons',
    single: 'Certificats',
  },
  key: {
    primary: 'Principal',
    secondary: 'Secondaire',
    left: '{count, plural, one {encore # jour} many {encore # jours} other {encore # jours}}',
    'not-yet': 'valide seulement dans {count, plural, one {# jour} many {# jours} other {# jours}}',
    expired:
      '{count, plural, =0 {expiré aujourd’hui} one {expiré il y a # jour} many {expiré il y a # jours} other {expiré il y a # jours}}',
    dateless: 'ses dates sont illisibles',
    validity: 'Valide du {from} au {until}',
    unreadable: 'illisible',
    'self-signed': 'autosigné, ce qui est normal ici',
    thumbprint: 'Empreinte',
    copy: 'Copier l’empreinte de {label}',
  },
  alarm: {
    ended: 'Le certificat de signature de jetons « {label} » : {left}',
    soon: 'Le certificat de signature de jetons « {label} » : plus que {count, plural, one {# jour} many {# jours} other {# jours}}',
    refused: 'Les partenaires qui regardent ses dates rejettent toutes les connexions.',
    successor:
      'Un certificat secondaire est là : faites-en le principal dès que tous les partenaires et Microsoft 365 ont lu les nouvelles métadonnées.',
    alone:
      'Créez-en un nouveau (Update-AdfsCertificate -CertificateType Token-Signing), laissez tous les partenaires et Microsoft 365 lire les nouvelles métadonnées, puis faites-en le principal.',
  },
  signature: {
    valid:
      'La signature des métadonnées est valide, faite avec {listed, select, yes {l’une de leurs clés de signature de jetons} other {une clé qui n’est pas parmi leurs clés de signature de jetons}}{named, select, yes { ({algorithm})} other {}}. Le document est donc intact ; de qui il vient, c’est au chemin par lequel vous l’avez reçu de le prouver.',
    sha1: 'Mais elle est faite avec SHA-1, qui permet de préparer deux documents ayant la même signature : faites signer le service avec SHA-256.',
    invalid: 'La signature des métadonnées n’est pas valide : elles ont été modifiées après la signature.',
    unsupported: 'La signature des métadonnées est faite avec une méthode qui ne peut pas être évaluée ici.',
    unusable: 'La signature des métadonnées ne couvre pas tout le document.',
    none: 'Les métadonnées ne sont pas signées.',
    'not-checked': 'Ce sont des certificats seuls, sans métadonnées qui pourraient être signées.',
  },
  file: {
    title: 'Métadonnées de fédération en votre possession',
    note: 'restent dans votre navigateur',
    label: 'Métadonnées, ou valeur d’un élément X509Certificate',
    read: 'Lire',
    picker: 'Fichier de métadonnées de fédération',
    reading: 'Lecture…',
  },
  fault: {
    'not-xml': 'Ce n’est pas du XML bien formé.',
    'document-type': 'Les métadonnées ont une déclaration de type de document, qui est refusée par sécurité.',
    'too-deep': 'Les métadonnées sont imbriquées plus profondément que toute métadonnée réelle.',
    'too-large': 'Les métadonnées sont plus volumineuses que celles de tout service de fédération.',
    'too-many-parts':
      'Les métadonnées ont plus d’éléments, d’attributs, de préfixes ou de certificats que celles de tout service de fédération.',
    'too-costly': 'La lecture des métadonnées prend plus de temps que celle de tout service de fédération.',
    'no-entity': 'Ce XML n’est pas un fichier de métadonnées SAML ou WS-Federation (pas d’EntityDescriptor).',
    'no-certificates': 'Les métadonnées ne contiennent aucun certificat.',
    'http-status': 'Le serveur a répondu par l’état HTTP {status} au lieu de ses métadonnées.',
    neither: 'Ce ne sont ni des métadonnées de fédération ni un certificat.',
    broken: 'La lecture a échoué.',
  },
  advice: {
    service:
      'Vérifiez que c’est bien le service de fédération, qu’il fonctionne et que son point de terminaison de métadonnées est activé.',
    open: 'Vérifiez que les métadonnées se lisent sans connexion, ou donnez le fichier de métadonnées ci-dessous.',
    host: 'Les métadonnées d’un service sont bien plus petites : vérifiez l’hôte.',
    'host-or-file': 'Vérifiez l’hôte, ou donnez le fichier de métadonnées ci-dessous.',
    file: 'Donnez le fichier FederationMetadata.xml, la valeur d’un élément X509Certificate ou un certificat.',
    again: 'Réessayez.',
  },
};

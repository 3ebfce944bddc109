import type { Parts } from '../../en/types.ts';

export const record: Parts['record'] = {
  failed: 'Le relevé n’a pas pu être évalué',
  judging: 'Comparaison du relevé avec ce que reçoivent les autres…',
  asking: 'Interrogation…',
  ask: 'Interroger aussi {host} depuis ici',
  server: '{host}, port {port}',
  unverified:
    'Les remèdes relèvent de connaissances générales, non vérifiées d’après les textes des éditeurs ; les commandes pour Windows et macOS n’ont pas été exécutées.',
  name: '« {name} »',
  says: {
    'no-connection': 'Cet ordinateur n’a reçu aucun certificat : {error}',
    'clock-off':
      'L’horloge de cet ordinateur {side, select, behind {retarde} other {avance}} sur celle du serveur ({span}){decides, select, yes { ; c’est pourquoi il refuse les certificats : à l’heure exacte, ils sont valables} other { ; les certificats restent valables}}.',
    'signed-anew':
      'La chaîne est signée de nouveau par « {by} »{known, select, yes { (d’après son nom : {product})} other {}} entre ici et le serveur : cet ordinateur ne reçoit pas le certificat du serveur lui-même.',
    disallowed: '« {name} » se trouve dans le magasin des certificats non autorisés de cet ordinateur.',
    'root-missing':
      'Il manque à cet ordinateur la racine « {root} », que d’autres ont{policy, select, yes {, et une stratégie lui interdit de récupérer des racines} other {}}.',
    'root-of-one-account':
      'Seul le compte connecté fait confiance à la racine « {root} » : les services et les autres comptes de cet ordinateur refusent.',
    'own-root-missing':
      'La chaîne mène à « {root} », que ni cet ordinateur ni les listes publiques ne connaissent.',
    'stale-intermediate':
      'Cet ordinateur utilise un ancien « {name} »{dated, select, yes {, expiré le {day},} other {}} de son propre magasin au lieu de celui que le serveur envoie.',
    'download-blocked':
      'Le serveur n’envoie pas « {issuer} », et cet ordinateur n’a pas pu le télécharger{from, select, yes { depuis {url}} other {}}.',
    'intermediate-missing':
      'Le serveur n’envoie pas « {issuer} », et cet ordinateur ne l’a pas{from, select, yes { ; il est peut-être téléchargeable depuis {url}} other {}}.',
    'revocation-blocked':
      'Cet ordinateur n’a pas pu savoir si les certificats sont révoqués{from, select, yes { : {url} n’a pas répondu} other {}}.',
    revoked: 'Cet ordinateur sait que « {name} » a été révoqué.',
    'same-for-all':
      'L’échec a ici la même raison que partout : le défaut vient du serveur, non de cet ordinateur.',
    'refused-here':
      '{said, select, yes {Cet ordinateur refuse la chaîne selon une règle qui lui est propre : {status}.} other {Cet ordinateur refuse une chaîne que d’autres acceptent et ne dit pas pourquoi.}}',
    'trusted-here': 'Cet ordinateur fait confiance à la chaîne qu’il a reçue.',
    'own-root': 'Elle y est approuvée grâce à la racine « {root} », que les listes publiques n’ont pas.',
    'intermediate-here-only':
      'Il a « {issuer} » dans son propre magasin ; le serveur ne l’envoie pas, donc les autres refusent.',
    'other-node':
      'Il reçoit un autre certificat que les autres, tout aussi bon : un autre nœud, ou un certificat tout juste renouvelé.',
    'same-chain': 'Il reçoit le même certificat que les autres.',
    'misplaced-in-root':
      'Parmi ses racines de confiance, {count, plural, one {un certificat n’est pas autosigné} many {des certificats ne sont pas autosignés} other {des certificats ne sont pas autosignés}} : {names}. Sur un serveur, Windows refuse alors les certificats clients (HTTP 403.16).',
    proxy: 'Son trafic passe par le proxy {proxy}.',
  },
  todo: {
    'no-connection':
      '{through, select, yes {Le système utilise le proxy {proxy} ; vérifiez si ce serveur passe par lui et s’il le laisse passer.} other {Les certificats ne sont pas en cause : vérifiez de là-bas le nom, le port et le pare-feu.}}',
    'clock-off':
      'Réglez l’heure, la date et le fuseau horaire ; sur un membre d’un domaine, cherchez pourquoi le domaine ne règle pas l’heure.',
    'signed-anew':
      'Exemptez les serveurs de connexion de l’inspection TLS, ou donnez à cet ordinateur la racine du produit d’inspection.',
    disallowed: 'Cherchez qui l’y a placé, et retirez-le si c’était une erreur.',
    'root-missing':
      '{policy, select, yes {Autorisez la mise à jour des racines (stratégie « Désactiver la mise à jour automatique des certificats racines »), ou distribuez la racine par stratégie.} other {Mettez à jour les racines du système, ou ajoutez celle-ci ; obtenez-la de son autorité et comparez d’abord l’empreinte.}}',
    'root-of-one-account': 'Placez-la dans le magasin de l’ordinateur lui-même, de préférence par stratégie.',
    'own-root-missing':
      'Si c’est la racine de votre organisation, donnez-la à cet ordinateur, de préférence par stratégie ; comparez d’abord l’empreinte. Sinon, il manque un intermédiaire sur le serveur.',
    'stale-intermediate':
      'Supprimez l’ancien intermédiaire du magasin des autorités intermédiaires ; le nouveau prend sa place.',
    'download-blocked':
      'Faites envoyer l’intermédiaire par le serveur : personne n’aura alors à le télécharger. Ou rendez l’adresse accessible à cet ordinateur.',
    'intermediate-missing': 'Faites envoyer l’intermédiaire par le serveur.',
    'revocation-blocked':
      'Donnez-lui accès aux adresses OCSP et des listes de révocation, y compris pour le compte système, et tenez compte du proxy de WinHTTP.',
    revoked: 'Faites-le émettre de nouveau et installez le nouveau sur le serveur.',
    'same-for-all': 'Suivez la réparation de ce résultat.',
    'refused-here':
      'Cherchez sur cet ordinateur des stratégies sur les algorithmes faibles, les usages ou les noms, et examinez son logiciel de sécurité.',
    'trusted-here':
      'Si la connexion y échoue encore, ces certificats ne sont pas en cause : recherchez le message d’erreur, ou faites le relevé pendant l’échec.',
    'intermediate-here-only': 'Faites envoyer l’intermédiaire par le serveur.',
    'misplaced-in-root': 'Déplacez-le vers les autorités intermédiaires.',
  },
};

import type { Parts } from '../../en/types.ts';

export const stored: Parts['stored'] = {
  same: 'Ce qui est installé est bien ce qui est servi : le même certificat avec les mêmes certificats intermédiaires.',
  'same-told':
    'Ce qui est installé est bien ce qui est servi, pour autant que le fichier le dise : {clause}.',
  differs:
    'Ce qui est installé n’est pas ce qui est servi : {clause}{more, plural, =0 {} one { (et # autre différence)} many { (et # autres différences)} other { (et # autres différences)}}.',
  sentence: '{clause}.',
  undated: '(date illisible)',
  dates: 'celui du serveur est valide jusqu’au {shown}, celui du fichier jusqu’au {kept}',
  clause: {
    'no-leaf-stored': 'le fichier ne contient aucun certificat de serveur, seulement ceux d’autorités',
    'other-node-differs':
      'l’adresse examinée envoie le certificat du fichier ; {addresses} ne {count, plural, one {l’envoie} many {l’envoient} other {l’envoient}} pas',
    'other-node-right': 'le certificat du fichier est servi par {addresses} : les nœuds diffèrent',
    'leaf-for-another-name': 'le certificat « {kept} » du fichier ne couvre pas {host}',
    'no-leaf-served': 'le serveur n’envoie aucun certificat de serveur',
    'leaf-unrelated': 'le serveur envoie un autre certificat, « {shown} », au lieu de « {kept} » : {dates}',
    'leaf-older': 'le serveur envoie encore le certificat précédant celui du fichier ({relation}) : {dates}',
    'leaf-newer':
      'le serveur envoie déjà un certificat plus récent que celui du fichier ({relation}) : {dates}',
    'leaf-other': 'le serveur envoie un autre certificat ({relation}) : {dates}',
    'intermediate-missing':
      'le serveur n’envoie pas le certificat intermédiaire « {name} » que contient le fichier',
    'intermediate-stale':
      'le serveur envoie un certificat plus ancien de l’autorité intermédiaire « {name} »{related, select, yes { ({relation})} other {}} : {dates}',
    'intermediate-other':
      'le serveur envoie un autre certificat de l’autorité intermédiaire « {name} »{related, select, yes { ({relation})} other {}} : {dates}',
    'intermediate-only-served':
      'le serveur envoie aussi le certificat intermédiaire « {name} », que le fichier ne contient pas',
    'root-served': 'le serveur envoie la racine « {name} », dont aucun client n’a besoin',
    order: 'le serveur envoie ses certificats dans le désordre',
  },
  check: 'Pour le savoir :',
  cause: {
    'not-restarted': {
      title: 'Le service garde ce qu’il a chargé à son démarrage',
      why: 'La plupart des serveurs lisent le certificat et la chaîne une seule fois. Les fichiers remplacés, ou un certificat importé, ne comptent qu’à partir du prochain rechargement.',
      check:
        'Comparez l’heure de démarrage du service avec celle de l’importation, puis rechargez-le : « <code>nginx -s reload</code> », « <code>iisreset</code> », redémarrage du service Front End ou AD FS. Un redémarrage interrompt les utilisateurs.',
    },
    'wrong-binding': {
      title: 'Le nouveau certificat est installé mais pas lié',
      why: 'L’importation d’un PFX le place dans un magasin. IIS, AD FS, Exchange et Lync continuent chacun avec l’empreinte qui leur a été attribuée.',
      check:
        'Lisez l’empreinte en vigueur : « <code>netsh http show sslcert</code> », « <code>Get-AdfsSslCertificate</code> », « <code>Get-ExchangeCertificate</code> », « <code>Get-CsCertificate</code> » ; puis attribuez le nouveau certificat.',
    },
    'sni-binding': {
      title: 'Une autre liaison répond pour ce nom',
      why: 'Avec l’indication du nom de serveur (SNI), chaque nom a sa propre liaison. Si aucune ne convient, celle par défaut répond, avec son propre certificat.',
      check:
        'Listez les liaisons par nom d’hôte et port, et vérifiez encore une fois la même adresse sans nom de serveur : si les deux réponses sont identiques, aucune liaison ne correspond au nom.',
    },
    'other-node': {
      title: 'Un autre nœud de la ferme a répondu',
      why: 'Un nom mène souvent à plusieurs machines. Celle qui a été mise à jour n’est pas forcément celle qui a répondu.',
      check: 'Vérifiez chaque adresse du nom séparément, et installez le fichier sur chaque nœud.',
    },
    'device-in-front': {
      title: 'Un équipement placé devant termine TLS',
      why: 'Les répartiteurs de charge, proxys inverses et pare-feu avec inspection TLS présentent leur propre certificat ; ce que détient le serveur derrière ne se voit pas d’ici.',
      check: 'Vérifiez l’adresse propre du serveur depuis l’intérieur, et comparez ici les deux réponses.',
    },
    'file-outdated': {
      title: 'Le fichier est plus ancien que ce qui est servi',
      why: 'Quelqu’un, ou un renouvellement automatique, a déjà mis en service un certificat plus récent.',
      check:
        'Cherchez une exportation plus récente avant d’installer ce fichier : il ramènerait le service en arrière.',
    },
    'file-of-another-name': {
      title: 'Le fichier appartient à un autre service',
      why: 'Son certificat ne couvre pas le nom demandé.',
      check: 'Comparez les noms du fichier avec l’adresse que saisissent les utilisateurs.',
    },
    'chain-not-installed': {
      title: 'Les certificats intermédiaires n’ont pas été installés avec le certificat',
      why: 'Un serveur n’envoie que les certificats intermédiaires qu’on lui a donnés : sous Windows, ceux du magasin « Autorités de certification intermédiaires » de l’ordinateur, ailleurs ceux du fichier de chaîne.',
      check:
        'Sous Windows, importez les certificats intermédiaires dans le magasin de l’ordinateur (« <code>certutil -addstore CA file.cer</code> ») ; ailleurs, indiquez au serveur le fichier de la chaîne complète.',
    },
    'stale-intermediate': {
      title: 'Le serveur construit la chaîne avec un certificat intermédiaire plus ancien',
      why: 'Windows choisit parmi tous les certificats intermédiaires de ses magasins ; un fichier de chaîne qui n’a pas été remplacé avec le certificat garde le précédent.',
      check:
        'Retirez l’ancien du magasin de l’ordinateur après avoir vérifié qui d’autre en a besoin, ou remplacez le fichier de chaîne, puis rechargez le service.',
    },
    'root-in-bundle': {
      title: 'La racine figure dans le fichier de chaîne',
      why: 'Les clients ne prennent les racines que dans leurs propres listes : cela coûte des octets à chaque négociation et ne change rien.',
      check: 'Retirez du fichier de chaîne le dernier certificat, qui est autosigné.',
    },
    'bundle-order': {
      title: 'Le fichier de chaîne est composé dans un autre ordre',
      why: 'Le serveur envoie le fichier tel quel. Les anciens clients prennent chaque certificat pour l’émetteur du précédent.',
      check: 'Placez d’abord le certificat du serveur, et chaque émetteur après le certificat qu’il a signé.',
    },
  },
};

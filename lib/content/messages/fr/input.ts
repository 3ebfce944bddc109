const COPY_AGAIN =
  'Copiez-le à nouveau, du premier tiret de BEGIN au dernier tiret de END, ou utilisez le fichier lui-même.';
const REEXPORT =
  'Sur la machine qui possède le certificat, exportez-le à nouveau sans la clé privée (console des certificats : Exporter, « Non, ne pas exporter la clé privée », PKCS #7 avec tous les certificats du chemin), ou avec OpenSSL : openssl pkcs12 -legacy -in file.pfx -nokeys -out chain.pem';

export const input = {
  'not-all': 'Tout n’a pas pu être lu',
  remarks: 'Lu, avec des remarques',
  pasted: 'Texte collé',
  line: '{place}, ligne {line}',
  byte: '{place}, octet {byte}',
  unparsed: 'Ce n’est pas un certificat lisible : {reason}.',
  'typed-line': 'Ligne {line}{given, select, yes {, « {typed} »} other {}}',
  'none-read': 'Aucun certificat n’a pu être lu dans ce qui a été saisi.',
  'no-request': 'Aucune demande n’a pu être lue.',
  conversations:
    '{count, plural, one {# connexion (vers {names}) montre} many {# connexions (vers {names}) montrent} other {# connexions (vers {names}) montrent}}',
  'and-others': '{names} et d’autres',
  problem: {
    'input-empty': {
      what: 'Il n’y a rien dedans.',
      todo: 'Choisissez à nouveau le fichier ; s’il est vide sur le disque aussi, exportez encore une fois le certificat.',
    },
    'input-too-large': {
      what: 'Sa taille est de {size} ; au plus {most} sont lus.',
      todo: 'Choisissez le fichier du certificat plutôt qu’une sauvegarde, un journal ou une archive qui le contient.',
    },
    'input-unrecognised': {
      what: 'Rien n’y ressemble à un certificat.',
      todo: 'Les certificats se présentent en fichiers .cer, .crt, .pem, .p7b, .pfx, .sst, .jks ou .zip, ou en texte qui commence par -----BEGIN CERTIFICATE-----.',
    },
    'input-no-certificate': {
      what: 'Il a été lu, mais ne contient aucun certificat.',
      todo: 'Choisissez le fichier du certificat, ou exportez-le avec sa chaîne.',
    },
    'too-many-certificates': {
      what: 'Il contient plus de {limit} certificats ; les autres n’ont pas été lus.',
      todo: 'Réduisez le fichier à la chaîne en question.',
    },
    'private-key': {
      what: '{inside, select, yes {« {within} » contient} other {Ceci est}} une clé privée ({form}). Elle n’a pas été lue et rien n’en a été conservé.',
      todo: 'Ne donnez que le certificat. La clé n’a été envoyée nulle part d’ici, mais si quelqu’un l’a reçue un jour, par courriel ou par ticket, faites réémettre le certificat avec une nouvelle clé et révoquez l’ancien.',
    },
    'pem-end-missing': { what: 'La ligne -----END {label}----- manque.', todo: COPY_AGAIN },
    'pem-begin-missing': {
      what: '{any, select, yes {La ligne -----BEGIN {label}----- manque ; ce qui précède END a tout de même été lu.} other {Il y a une ligne -----END {label}-----, mais son début manque.}}',
      todo: COPY_AGAIN,
    },
    'pem-label-mismatch': {
      what: 'Cela commence par {label} et finit par {end}.',
      todo: 'Deux blocs se sont peut-être mêlés : vérifiez que rien ne manque entre eux.',
    },
    'pem-bad-character': {
      what: '{where, select, behind {Après le texte du certificat se trouve « {character} », qui n’a rien à y faire.} other {Le texte du certificat est interrompu par « {character} ».}}',
      todo: 'Quelque chose a été inséré ou coupé, souvent « … » ou une note. ' + COPY_AGAIN,
    },
    'pem-line-skipped': {
      what: 'Dans le texte du certificat se trouve une ligne qui n’en fait pas partie : « {text} ».',
      todo: 'La ligne a été ignorée et le certificat lu. Serveurs et clients ne font pas forcément de même : retirez la ligne du fichier.',
    },
    'pem-body-empty': { what: 'Il n’y a rien entre BEGIN et END {label}.', todo: COPY_AGAIN },
    'pem-label-unsupported': {
      what: 'Une chaîne n’est pas faite de blocs « {label} ».',
      todo: 'Rien à faire si les certificats sont là aussi ; sinon, exportez le certificat.',
    },
    'der-truncated': {
      what: 'Il est coupé : {missing, plural, one {# octet manque} many {# octets manquent} other {# octets manquent}} à la fin.',
      todo: 'Le fichier ou le texte a été tronqué à la copie ou au téléchargement. Récupérez-le à nouveau à la source.',
    },
    'der-malformed': {
      what: 'Sa structure est illisible. Le lecteur indique : « {reason} ».',
      todo: 'Les octets ont été abîmés, par exemple par un transfert en mode texte. Récupérez le fichier à nouveau à la source.',
    },
    'der-text-mode': {
      what: 'Il a été abîmé par un transfert en mode texte, qui a mis un retour chariot avant chaque saut de ligne ; aucun certificat ne peut en être lu.',
      todo: 'Récupérez le fichier en mode binaire (FTP : tapez d’abord « binary »), dans un ZIP ou en texte PEM.',
    },
    'der-trailing-data': {
      what: '{bytes, plural, one {# octet qui n’a rien à y faire suit} many {# octets qui n’ont rien à y faire suivent} other {# octets qui n’ont rien à y faire suivent}}.',
      todo: 'Ce qui précède a été lu. Les serveurs stricts refusent un tel fichier : exportez-le à nouveau avant de l’installer.',
    },
    'certificate-too-large': {
      what: 'Un certificat de {size} n’est pas lu ; la limite est de {most}.',
      todo: 'Les vrais certificats font quelques kilo-octets. Vérifiez d’où vient celui-ci.',
    },
    'is-certificate-request': {
      what: 'C’est une demande de certificat (CSR), pas un certificat.',
      todo: 'Envoyez-la à l’autorité de certification ; ce qui revient est le certificat. La clé privée reste sur la machine qui a fait la demande : installez-y le certificat. Donnez les deux ici pour voir s’ils vont ensemble.',
    },
    'request-unreadable': {
      what: 'C’est une demande de certificat (CSR) illisible. À l’octet {offset}, le lecteur indique : « {reason} ».',
      todo: 'Refaites-la, et envoyez le fichier lui-même plutôt qu’une copie tirée d’un courriel.',
    },
    'is-public-key': {
      what: 'C’est une clé publique seule, pas un certificat.',
      todo: 'Une chaîne est faite de certificats : exportez celui qui contient cette clé.',
    },
    'is-ssh-key': {
      what: 'C’est une clé SSH, pas un certificat X.509.',
      todo: 'Les clés SSH n’ont pas de chaîne. Choisissez le certificat TLS du serveur.',
    },
    'is-pgp': {
      what: 'C’est un élément OpenPGP ({label}), pas un certificat X.509.',
      todo: 'OpenPGP n’a pas de chaîne de certificats. Choisissez le certificat TLS du serveur.',
    },
    'is-ocsp-response': {
      what: 'C’est une réponse OCSP (l’état d’un certificat), pas un certificat.',
      todo: 'Choisissez le certificat lui-même.',
    },
    'is-parameters': {
      what: 'Ce sont des paramètres de clé, pas un certificat.',
      todo: 'Ils ne servent pas ici ; rien n’est perdu.',
    },
    'is-trust-list': {
      what: 'C’est une liste de confiance de Microsoft : elle désigne des certificats par leur empreinte et n’en contient aucun.',
      todo: 'Utilisez-la comme magasin de confiance, pas comme chaîne. Pour les certificats eux-mêmes, prenez un fichier .sst (certutil -generateSSTFromWU).',
    },
    'is-archive': {
      what: 'C’est une archive ({kind}).',
      todo: 'Décompressez-la et déposez ici tous ses fichiers de certificats à la fois.',
    },
    'is-bouncy-castle-store': {
      what: 'C’est un magasin de clés de Bouncy Castle ({type}), qui n’est pas lu ici.',
      todo: 'Sortez-en les certificats : ouvrez-le dans KeyStore Explorer et exportez la chaîne, ou lancez keytool avec le fournisseur de Bouncy Castle : keytool -exportcert -rfc -alias NAME -keystore FILE -storetype TYPE -providerpath bcprov.jar -provider org.bouncycastle.jce.provider.BouncyCastleProvider',
    },
    'is-document': {
      what: 'C’est un document ({kind}), pas un certificat.',
      todo: 'Si le certificat est dedans, enregistrez-le dans un fichier à part, ou copiez le texte de BEGIN à END.',
    },
    'is-picture': {
      what: 'C’est une image ({kind}), pas un certificat.',
      todo: 'Un certificat ne se lit pas sur une image. Enregistrez-le en fichier : dans la fenêtre du certificat, Détails, Copier dans un fichier.',
    },
    'is-capture': {
      what: 'C’est une capture réseau ({kind}), qui n’est pas lue ici.',
      todo: 'Ouvrez-la sur la page d’accueil, qui la lit dans le navigateur, ou donnez seulement les certificats.',
    },
    'is-har': {
      what: 'C’est un enregistrement des requêtes d’un navigateur (HAR). Les navigateurs n’y mettent pas les certificats.',
      todo: 'Indiquez l’hôte, qui sera interrogé directement ; ou enregistrez le certificat depuis le navigateur ; ou faites plutôt une capture réseau (pcap). Un HAR peut contenir des mots de passe et des cookies de session : rien n’en a été conservé.',
    },
    'is-key-log': {
      what: 'C’est un journal de clés (SSLKEYLOGFILE) : les secrets de connexions TLS particulières.',
      todo: 'Il ouvre une capture de ces connexions donnée avec lui. Qui a les deux lit tout ce qui s’y est dit : ne le donnez à personne et supprimez-le quand vous avez fini.',
    },
    'capture-no-tls': {
      what: '{why, select, quic {Dans cette capture de {packets, plural, one {# paquet} many {# paquets} other {# paquets}}, il n’y a pas de TLS sur TCP mais du QUIC (HTTP/3), dont la négociation n’est pas lue.} links {Cette capture de {packets, plural, one {# paquet} many {# paquets} other {# paquets}} vient d’une couche de liaison qui n’est pas lue ici.} other {Dans cette capture de {packets, plural, one {# paquet} many {# paquets} other {# paquets}}, aucune connexion TLS ne commence.}}',
      todo: 'Lancez d’abord la capture, puis refaites la connexion : les certificats ne sont envoyés qu’à son début. Sont lus Ethernet, VLAN, bouclage, IP brut et « any » de Linux. Pour QUIC, fermez le port UDP 443 pendant l’essai, afin que le navigateur prenne TCP.',
    },
    'capture-encrypted': {
      what: '{conversations} TLS 1.3, qui chiffre les certificats.',
      todo: 'Donnez aussi les secrets de ces connexions : dirigez la variable SSLKEYLOGFILE vers un fichier avant de lancer le navigateur ou curl, refaites la connexion pendant la capture et déposez ce fichier ici avec elle. Les programmes de Windows lui-même (Schannel) n’en écrivent pas : prenez TLS 1.2 pour l’essai, ou interrogez le serveur d’ici.',
    },
    'capture-suite': {
      what: '{conversations} une suite de TLS 1.3 qui n’est pas ouverte ici (CCM).',
      todo: 'Refaites la connexion avec un client qui propose AES-GCM ou ChaCha20, ou interrogez le serveur d’ici.',
    },
    'capture-compressed': {
      what: '{conversations} des certificats compressés avec {compression}, qui ne sont pas décompressés ici.',
      todo: 'Les navigateurs le demandent ; curl et OpenSSL non. Capturez une connexion de l’un d’eux, ou interrogez le serveur d’ici.',
    },
    'capture-resumed': {
      what: '{conversations} une ancienne session reprise, pour laquelle aucun certificat n’est envoyé.',
      todo: 'Fermez le programme (ou prenez une fenêtre privée) pour qu’il oublie ses sessions, et capturez sa première connexion.',
    },
    'capture-refused': {
      what: '{conversations} un refus avant tout certificat : alerte {alert}.',
      todo: 'Aucun certificat n’est en cause : client et serveur n’ont trouvé ni version, ni suite, ni nom en commun. Saisissez le nom de l’alerte dans le champ pour lire ce qu’elle signifie.',
    },
    'capture-unanswered': {
      what: '{conversations} un message du client resté sans réponse.',
      todo: 'Un pare-feu rejette peut-être la suite, ou une seule direction a été capturée : capturez les deux sur le client lui-même.',
    },
    'capture-incomplete': {
      what: '{conversations} une négociation dont il manque des paquets.',
      todo: 'Refaites la capture avec des paquets entiers (tcpdump -s 0, Wireshark sans limite de taille), en commençant avant la connexion.',
    },
    'capture-left-out': {
      what: '{count, plural, one {# autre connexion a été laissée} many {# autres connexions ont été laissées} other {# autres connexions ont été laissées}} de côté.',
      todo: 'Réduisez la capture à la connexion en question, avec un filtre d’affichage sur l’adresse du serveur.',
    },
    'is-program': {
      what: 'C’est un programme ({kind}), pas un certificat.',
      todo: 'Choisissez le fichier du certificat lui-même.',
    },
    'archive-encrypted': {
      what: 'Cette archive ({kind}) est protégée par un mot de passe.',
      todo: 'Décompressez-la avec son mot de passe et déposez ici ses fichiers de certificats.',
    },
    'archive-broken': {
      what: 'Cette archive ({kind}) ne peut pas être décompressée : elle est abîmée ou d’un type inhabituel.',
      todo: 'Récupérez-la à nouveau à la source, ou décompressez-la et déposez ses fichiers ici.',
    },
    'archive-too-many': {
      what: 'L’archive contient plus de {limit} fichiers ; les autres n’ont pas été lus.',
      todo: 'Décompressez-la et déposez ici les fichiers de certificats en question.',
    },
    'archive-member-too-large': {
      what: '« {name} », une fois décompressé, dépasse ce qui est lu ({size}).',
      todo: 'Les certificats font quelques kilo-octets. Décompressez l’archive et déposez ici les fichiers de certificats.',
    },
    'wrapped-too-deeply': {
      what: 'Le contenu est emballé plus de {limit} fois.',
      todo: 'Retirez les emballages extérieurs (décompresser, décoder) et donnez ce qui est à l’intérieur.',
    },
    'unwrapped-too-large': {
      what: 'Décompressé, il dépasse {most} ; le reste n’a pas été lu.',
      todo: 'Donnez seulement les fichiers de certificats.',
    },
    'bytes-shortened': {
      what: 'La liste d’octets a été abrégée à l’écran : « … » remplace le reste.',
      todo: 'Affichez-la en entier, ou écrivez un fichier : [IO.File]::WriteAllBytes("$pwd\\cert.cer", $certificate.RawData)',
    },
    'is-web-page': {
      what: 'C’est une page web, pas un certificat.',
      todo: 'Le téléchargement a sans doute abouti à une page de connexion ou d’erreur. Ouvrez le lien dans un navigateur et enregistrez le certificat de là.',
    },
    'computer-record-cut': {
      what: 'C’est ce qu’un ordinateur en échec a noté, mais le texte est coupé ou modifié : ce n’est plus du JSON.',
      todo: 'Prenez le fichier que le script a écrit plutôt qu’une copie de son texte, ou relancez le script.',
    },
    'is-server-configuration': {
      what: 'C’est une configuration de {kind}. Elle ne contient aucun certificat : elle désigne le fichier {name}.',
      todo: 'Déposez ce fichier ici, avec celui de la chaîne s’il y en a un. Le fichier de la clé reste où il est.',
    },
    'is-data-without-certificate': {
      what: 'C’est du {language}, et aucun certificat n’y a été trouvé.',
      todo: 'Donnez la valeur qui contient le certificat (tls.crt, certificate-authority-data, x5c…), ou un hôte par ligne.',
    },
    'der-unsupported': {
      what: 'Ce sont des données binaires dans l’encodage d’un certificat, mais ni un certificat ni une CRL.',
      todo: 'Choisissez le fichier du certificat lui-même.',
    },
    'signer-set-apart': {
      what: 'Le fichier est signé. Ce qu’il apporte a été lu ; {members, plural, one {# certificat ou liste} many {# certificats et listes} other {# certificats et listes}} du signataire sont laissés de côté.',
      todo: 'Rien à faire. Pour vérifier la chaîne du signataire, exportez-la depuis la signature du fichier.',
    },
    'only-signer-read': {
      what: 'C’est un contenu signé sans certificat : ce sont les certificats du signataire qui ont été lus.',
      todo: 'Si vous pensiez à une chaîne que le fichier apporte, donnez cette chaîne elle-même.',
    },
    'pkcs7-empty': {
      what: 'Ce fichier PKCS #7 est bien formé mais ne contient aucun certificat.',
      todo: 'Exportez-le à nouveau avec « Inclure tous les certificats dans le chemin d’accès de certification si possible ».',
    },
    'pkcs7-content-unsupported': {
      what: 'Ce fichier PKCS #7 / CMS contient autre chose ({oid}), pas de certificats.',
      todo: 'Des données chiffrées ou brutes n’ont pas de chaîne. Choisissez un fichier de données signées (.p7b, .p7c).',
    },
    'pkcs7-member-skipped': {
      what: 'Un élément d’un type ancien ou particulier ({kind}) a été ignoré.',
      todo: 'Les certificats d’attributs et PKCS #6 ne jouent aucun rôle dans les chaînes TLS ; rien n’est perdu.',
    },
    'pkcs12-password-wrong': {
      what: 'Le mot de passe n’ouvre pas ce fichier.',
      todo: 'Retapez le mot de passe. Attention aux majuscules et à la disposition du clavier de la machine où il a été défini.',
    },
    'pkcs12-no-certificate': {
      what: 'Ce fichier PKCS #12 ne contient pas de certificat, peut-être seulement une clé.',
      todo: REEXPORT,
    },
    'pkcs12-encryption-unsupported': {
      what: 'Les certificats y sont chiffrés d’une façon qui n’est pas lue ici ({algorithm}).',
      todo: REEXPORT,
    },
    'pkcs12-mac-unsupported': {
      what: 'Le contrôle d’intégrité du fichier ({algorithm}) est d’un type qui n’est pas calculé ici.',
      todo: 'Les certificats ont tout de même été lus. Chacun est jugé d’après sa propre signature.',
    },
    'pkcs12-iterations': {
      what: 'Le fichier demande {rounds} tours pour dériver la clé du mot de passe ; au plus {limit} sont calculés.',
      todo: REEXPORT,
    },
    'pkcs12-keys-not-read': {
      what: '{keys, plural, one {# clé privée y est restée fermée} many {# clés privées y sont restées fermées} other {# clés privées y sont restées fermées}}.',
      todo: 'Rien à faire : seuls les certificats sont lus, et les clés ne sont envoyées nulle part.',
    },
    'sst-truncated': {
      what: 'Le magasin de certificats s’interrompt avant sa fin.',
      todo: 'Réécrivez le fichier .sst ; les certificats avant la coupure ont été lus.',
    },
    'sst-trust-list': {
      what: 'Une liste de confiance dans le magasin a été ignorée.',
      todo: 'Elle désigne des certificats par leur empreinte et n’en contient aucun ; rien n’est perdu pour la chaîne.',
    },
    'keystore-malformed': {
      what: 'Le magasin Java ne peut pas être lu plus loin. Le lecteur indique : « {reason} ».',
      todo: 'Recopiez le fichier en mode binaire ; les certificats avant cet endroit ont été lus.',
    },
    'keystore-entry-unsupported': {
      what: 'Le magasin Java contient ici une clé secrète, au-delà de laquelle il ne peut pas être lu.',
      todo: 'Exportez les certificats à part : keytool -list -rfc -keystore file.jks > chain.pem',
    },
    'keystore-password-wrong': {
      what: 'Le mot de passe ne convient pas à ce magasin Java, ou le magasin a été modifié.',
      todo: 'Les certificats ont tout de même été lus : ils n’ont pas besoin de mot de passe. Vérifiez-le avant de vous fier au magasin.',
    },
    'keystore-keys-not-read': {
      what: '{keys, plural, one {# clé privée y est restée fermée} many {# clés privées y sont restées fermées} other {# clés privées y sont restées fermées}}.',
      todo: 'Rien à faire : seuls les certificats sont lus, et les clés ne sont envoyées nulle part.',
    },
  },
  target: {
    character: '« {character} » (caractère {position}) ne peut pas faire partie d’un nom d’hôte.',
    'has-spaces': 'Un nom d’hôte n’a pas d’espaces. Mettez plusieurs hôtes sur des lignes séparées.',
    'name-too-long': 'Le nom a {length} caractères ; le DNS en autorise 253.',
    'label-empty': 'Deux points se suivent, ou le nom commence par un point.',
    'label-too-long': 'La partie « {label} » a {length} caractères ; le DNS en autorise 63 entre les points.',
    'label-hyphen': 'La partie « {label} » commence ou finit par un trait d’union, ce que le DNS interdit.',
    wildcard:
      'Un caractère générique n’est pas un serveur. Saisissez un des noms qu’il représente{any, select, yes {, par exemple sts.{rest}} other {}}.',
    'idn-invalid': '« {name} » n’est pas un nom internationalisé valide.',
    'ip-malformed':
      '« {address} » n’est pas une adresse IP. IPv4 a quatre nombres de 0 à 255 ; IPv6 avec un port s’écrit [2001:db8::1]:443.',
    'ip-zone':
      'Les adresses avec une zone (« {zone} ») n’ont de sens que sur une machine. Utilisez une adresse routable ou un nom.',
    'host-missing': 'L’hôte manque.',
    'port-malformed': '« {port} » n’est pas un numéro de port.',
    'port-out-of-range': 'Le port {port} n’existe pas ; les ports vont de 1 à 65535.',
    'scheme-unsupported':
      '« {scheme}: » n’a pas de certificat TLS à montrer. Saisissez hôte:port, ou une URL en https, ldaps, smtp, imap ou sip.',
    'service-record':
      'C’est le nom d’un enregistrement de service DNS, pas celui d’un serveur. Consultez l’enregistrement et saisissez sa cible, ou saisissez {domain} pour chercher les points de connexion.',
    'file-name':
      'C’est le nom d’un fichier. Choisissez le fichier avec « Fichiers », ou déposez-le sur la page.',
    thumbprint:
      'C’est l’empreinte d’un certificat. Elle ne permet pas de trouver le certificat lui-même : donnez l’hôte ou le fichier.',
    'too-many-targets': 'Au plus {limit, number} hôtes sont pris à la fois ; le reste a été laissé de côté.',
  },
  note: {
    'plain-scheme': 'l’adresse n’a pas TLS, son port TLS est donc interrogé',
    'credentials-dropped':
      'le nom d’utilisateur et le mot de passe de l’adresse ne sont ni utilisés ni envoyés',
    internationalised: 'le nom est recherché sous sa forme ASCII',
    underscore: 'aucune autorité publique n’émet de certificat pour un nom avec un tiret bas',
    'single-label': 'un nom sans point n’est connu qu’à l’intérieur d’un réseau',
  },
};

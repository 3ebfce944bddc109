import { crlFaults } from '../crl-faults.ts';
import type { Parts } from '../../en/types.ts';

export const evidence: Parts['evidence'] = {
  'as-of': '{summary} ; récupéré le {when}, jugé pour un autre moment',
  asks: 'Le serveur d’où vient cette page interroge les adresses ; les réponses sont vérifiées dans ce navigateur.',
  asked:
    'Interrogées par le serveur d’où vient cette page ; les réponses ont été vérifiées dans ce navigateur.',
  silent: {
    title: 'Aucune adresse ne répond',
    text: 'Aucune adresse n’a donné de réponse. Le serveur qui fait tourner Chainsight n’a peut-être pas accès à Internet : alors cela ne dit rien des adresses.',
  },
  issuers: {
    title: 'Émetteurs non envoyés',
    text: 'Windows, les systèmes Apple et Chrome les téléchargent ; les applications Android, Java, les téléphones et la plupart des logiciels fondés sur OpenSSL non.',
  },
  bar: {
    asking: 'Interrogation de {count, plural, one {# adresse} many {# adresses} other {# adresses}} en cours',
    stop: 'Arrêter l’interrogation',
    ask: 'Interroger {count, plural, one {# adresse} many {# adresses} other {# adresses}}',
    again: 'Tout interroger à nouveau',
    one: 'Interroger {url} à nouveau',
    busy: 'interrogation en cours…',
    done: 'Adresses interrogées : {summary}.',
    file: 'Cette page est un fichier unique qui n’accède pas au réseau : rien n’est téléchargé. Fournissez certificats et listes de révocation sous forme de fichiers, ou interrogez un Chainsight installé.',
  },
  none: 'aucun certificat de la chaîne n’a d’émetteur à interroger',
  count: {
    issuers:
      '{count, plural, one {# émetteur pas encore téléchargé} many {# émetteurs pas encore téléchargés} other {# émetteurs pas encore téléchargés}}',
    good: '{count, plural, one {# non révoqué} many {# non révoqués} other {# non révoqués}}',
    revoked: '{count, plural, one {# révoqué} many {# révoqués} other {# révoqués}}',
    unknown:
      '{count, plural, one {# inconnu de son AC} many {# inconnus de leur AC} other {# inconnus de leur AC}}',
    expired:
      '{count, plural, one {# réponse périmée} many {# réponses périmées} other {# réponses périmées}}',
    unusable:
      '{count, plural, one {# réponse inutilisable} many {# réponses inutilisables} other {# réponses inutilisables}}',
    unreachable:
      '{count, plural, one {# injoignable d’ici} many {# injoignables d’ici} other {# injoignables d’ici}}',
    'not-asked':
      '{count, plural, one {# certificat pas encore interrogé} many {# certificats pas encore interrogés} other {# certificats pas encore interrogés}}',
    'not-provided': '{count, plural, one {# sans source} many {# sans source} other {# sans source}}',
  },
  status: {
    good: 'Non révoqué',
    revoked: 'Révoqué',
    unknown: 'Inconnu de son AC',
    expired: 'Réponse périmée',
    unusable: 'Réponse inutilisable',
    unreachable: 'Injoignable d’ici',
    'not-asked': 'Pas encore interrogé',
    'not-provided': 'Sans source de révocation',
  },
  means: {
    good: 'Une réponse actuelle et correctement signée le dit.',
    revoked:
      'Les clients qui vérifient la révocation le refusent aussitôt, les autres dès qu’ils reçoivent une liste à jour.',
    unknown:
      'Le répondeur ne connaît pas ce certificat. Les clients qui interrogent OCSP peuvent le refuser.',
    expired:
      'Il y a une réponse, mais sa durée est écoulée. Les navigateurs continuent ; les services Windows qui exigent la révocation (AD FS, NPS, Exchange, Lync et Skype Entreprise Server) échouent.',
    unusable:
      'Une réponse est arrivée que les clients ne doivent pas utiliser. Pour eux, c’est comme s’il n’y en avait pas.',
    unreachable:
      'Les navigateurs continuent sans réponse. Pour les services Windows qui en exigent une (AD FS, NPS, Exchange hybride, Lync et Skype Entreprise Server), c’est fatal partout où l’adresse est injoignable.',
    'not-asked': 'Le certificat indique des adresses qui n’ont pas été interrogées.',
    'not-provided':
      'Le certificat ne dit pas où consulter sa révocation. Windows signale 0x80092012 là où une vérification est exigée ; Lync et Skype Entreprise Server veulent une adresse dans chaque certificat.',
  },
  outcome: {
    good: 'non révoqué',
    revoked: 'révoqué',
    unknown: 'certificat inconnu',
    expired: 'réponse périmée',
    'not-yet-valid': 'commence dans le futur',
    partial: 'ne couvre que certains motifs',
    delta: 'modifications de la liste complète',
    unusable: 'inutilisable',
    unreachable: 'aucune réponse utilisable',
    'not-fetchable': 'non récupéré',
    'not-asked': 'non interrogé',
    fetched: 'non envoyé par le serveur, téléchargé : {names}',
    then: '{outcome} lors de la récupération, le {when}',
  },
  kind: {
    ocsp: 'OCSP',
    'ocsp-staple': 'OCSP, agrafé (stapling)',
    'ocsp-file': 'OCSP, d’un fichier',
    crl: 'Liste de révocation',
    'crl-file': 'Liste de révocation, d’un fichier',
    delta: 'Liste de révocation delta',
    issuer: 'Émetteur',
    'issuer-of': 'Émetteur de {name}',
  },
  fact: {
    since: 'depuis le {when}',
    took: 'réponse en {time}',
    https: 'par https',
    http: 'par http',
    entries: '{count, plural, one {# entrée} many {# entrées} other {# entrées}}',
    octets: '{count, plural, one {# octet} many {# octets} other {# octets}}',
    kilobytes: '{size} Ko',
    megabytes: '{size} Mo',
    delegated: 'signé par un répondeur désigné',
    issuer: 'signé par l’émetteur',
    nonce: 'établi pour cette question',
    ended: 'terminé le {when} ({relative})',
    holds: 'valable jusqu’au {when} ({relative})',
  },
  readers: {
    agrees: 'confirmé par les deux bibliothèques',
    objects: 'confirmé par une seule bibliothèque : pkijs n’utiliserait pas cette réponse',
    unsupported: 'confirmé par une seule bibliothèque : pkijs ne sait pas évaluer son algorithme',
    absent: 'confirmé par une seule bibliothèque : pkijs n’a pas pu être chargé',
  },
  'not-fetchable':
    'Une adresse d’annuaire (LDAP) n’est pas récupérée ici, et la plupart des clients hors du domaine ne peuvent pas non plus y accéder.',
  'decides-nothing': 'Elle ne décide de rien.',
  fault: {
    'ocsp-malformed': 'ce n’est pas une réponse en DER',
    'ocsp-status': 'le répondeur signale une erreur',
    'ocsp-type-unknown': 'elle est d’un type inconnu',
    'ocsp-other-certificate': 'elle porte sur un autre certificat',
    'ocsp-critical-extension-unknown': 'elle contient une extension critique que personne ne connaît',
    'ocsp-not-yet-valid': 'elle commence dans le futur',
    'ocsp-expired': 'elle est périmée',
    'ocsp-nonce-mismatch': 'elle ne répond pas à la question posée (nonce)',
    'ocsp-responder-not-found': 'le certificat qui l’a signée est absent',
    'ocsp-responder-not-authorised': 'son signataire n’a pas été désigné par l’AC',
    'ocsp-signature-invalid': 'sa signature est fausse',
    'ocsp-signature-not-evaluated': 'sa signature ne peut pas être vérifiée ici',
    'ocsp-readers-disagree':
      'les deux bibliothèques ne sont pas d’accord à son sujet, elle ne compte donc pas',
    'ocsp-no-request': 'la clé de l’émetteur est illisible, rien ne peut donc être demandé',
    'crl-malformed': 'ce n’est pas une liste de révocation en DER',
    'crl-not-yet-valid': 'elle commence dans le futur',
    'crl-expired': 'elle est périmée',
    'crl-scope': 'elle porte sur d’autres certificats ou d’autres motifs',
    'crl-signer-not-found': 'le certificat qui l’a signée est absent',
    'crl-signer-key-usage': 'son signataire n’a pas le droit de signer des listes',
    'crl-signer-not-trusted': 'son signataire n’est pas approuvé',
    'crl-signature-not-evaluated': 'sa signature ne peut pas être vérifiée ici',
    'crl-delta-without-base': 'elle ne donne que des modifications, et la liste complète est absente',
    'crl-reasons-incomplete': 'elle ne couvre que certains motifs de révocation',
    'distribution-points-malformed': 'la liste d’adresses du certificat est endommagée',
    'crl-not-found': 'aucune liste ne porte sur ce certificat',
    'appointed-until': 'son signataire a été désigné par l’AC, mais ce certificat a expiré le {date}',
    'appointed-from': 'son signataire a été désigné par l’AC, mais seulement à partir du {date}',
    ...crlFaults,
  },
  stamps: {
    by: 'Par navigateur',
    none: 'Aucun horodatage trouvé',
    some: '{listed, plural, one {# horodatage} many {# horodatages} other {# horodatages}}, dont {counted, plural, one {# qui compte} many {# qui comptent} other {# qui comptent}}',
    private: '{has}. La racine n’est pas publique, les navigateurs n’en demandent donc pas.',
    enough: '{has} : autant que Chrome et Safari en demandent ({needed, number}).',
    few: '{has} : Chrome et Safari en demandent {needed, number} et refusent les certificats d’AC publiques qui en ont moins.',
    via: {
      certificate: 'dans le certificat',
      staple: 'dans la réponse OCSP agrafée',
      handshake: 'dans la négociation TLS',
    },
    state: {
      valid: 'signature juste',
      invalid: 'signature fausse',
      'not-verified': 'signature non vérifiée',
      unreadable: 'illisible : son heure dépasse tout calendrier',
    },
    browsers: {
      chrome: 'Chrome, Edge et Firefox',
      apple: 'Safari et les applications des systèmes Apple',
    },
    listed: '{who} sont satisfaits : nombre, opérateurs et état des journaux.',
    counted:
      '{who} sont satisfaits du nombre ; il faut une liste des journaux pour juger de leurs opérateurs et de leur état.',
    exempt: '{who} n’en demandent pas : il a été émis avant qu’ils ne commencent à le faire.',
    lacks: {
      count: '{who} le refusent : trop peu d’horodatages.',
      operators: '{who} le refusent : tous les horodatages viennent de journaux d’un seul opérateur.',
      approved: '{who} le refusent : aucun horodatage ne vient d’un journal encore agréé.',
      rfc6962: '{who} le refusent : aucun horodatage ne vient d’un journal conforme à la RFC 6962.',
    },
    open: {
      'not-seen':
        '{who} en demandent plus que le certificat n’en contient ; des fichiers ne disent pas si le serveur en envoie d’autres.',
      'unknown-logs':
        '{who} ne sont satisfaits que s’ils connaissent des journaux absents de la liste disponible.',
    },
  },
  logs: {
    hint: 'Les signatures se vérifient avec une liste des journaux (le JSON, version 3, que publient les éditeurs de navigateurs).',
    own: '{count, plural, one {# journal connu} many {# journaux connus} other {# journaux connus}} dans ce navigateur.',
    provided:
      '{count, plural, one {# journal fourni} many {# journaux fournis} other {# journaux fournis}} par ce site.',
    known: '{count, plural, one {# journal connu} many {# journaux connus} other {# journaux connus}}.',
    forget: 'Oublier',
    label: 'Liste des journaux',
    choose: 'Choisir une liste des journaux',
    wrong: '{file} n’est pas une liste des journaux (JSON, version 3).',
  },
};

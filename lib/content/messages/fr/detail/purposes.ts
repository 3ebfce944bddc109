import type { Parts } from '../../en/types.ts';

export const purposes: Parts['purposes'] = {
  client: {
    role: 'Certificat client',
    lead: '{label} est un certificat client, pour l’ouverture de session, et non celui d’un serveur.',
    fine: 'Sa chaîne est valable pour l’authentification du client.',
  },
  'proxy-trust': {
    role: 'Certificat d’approbation du proxy',
    lead: '{label} est le certificat avec lequel un proxy d’application web s’authentifie auprès d’AD FS\xa0; il le crée et le renouvelle lui-même, et il est normal qu’il soit autosigné.',
    fine: 'Il est en cours de validité\xa0; il n’y a rien à faire.',
  },
  ca: {
    role: 'Certificat d’AC',
    lead: '{count, plural, one {{label} est un certificat d’AC\xa0; celui du serveur lui-même n’est pas fourni.} many {Ce sont # certificats d’AC\xa0; celui du serveur lui-même n’est pas fourni, comme dans un chain.pem, un magasin de confiance ou un profil avec une racine.} other {Ce sont # certificats d’AC\xa0; celui du serveur lui-même n’est pas fourni, comme dans un chain.pem, un magasin de confiance ou un profil avec une racine.}}',
    fine: 'Chacun est en ordre, jusqu’à une racine connue ici.',
    'step-over-beside':
      '{count, plural, one {Retirez {names} du fichier\xa0: ce certificat a expiré, et celui du même nom en cours de validité se trouve à côté.} many {Retirez {names} du fichier\xa0: ces certificats ont expiré, et ceux des mêmes noms en cours de validité se trouvent à côté.} other {Retirez {names} du fichier\xa0: ces certificats ont expiré, et ceux des mêmes noms en cours de validité se trouvent à côté.}}',
    'step-over':
      '{count, plural, one {Retirez {names} du fichier\xa0: ce certificat a expiré. Mettez à sa place celui du même nom en cours de validité, sauf s’il s’agit d’une racine que les clients possèdent.} many {Retirez {names} du fichier\xa0: ces certificats ont expiré. Mettez à leur place ceux des mêmes noms en cours de validité, sauf s’il s’agit de racines que les clients possèdent.} other {Retirez {names} du fichier\xa0: ces certificats ont expiré. Mettez à leur place ceux des mêmes noms en cours de validité, sauf s’il s’agit de racines que les clients possèdent.}}',
    'step-unfit':
      '{count, plural, one {Remplacez {names} dans le fichier par le bon certificat, fourni par son AC.} many {Remplacez {names} dans le fichier par les bons certificats, fournis par leurs AC.} other {Remplacez {names} dans le fichier par les bons certificats, fournis par leurs AC.}}',
    'step-leaf':
      'Pour juger un serveur, vérifiez son propre certificat avec ceux-ci (fullchain.pem au lieu de chain.pem), ou vérifiez l’hôte lui-même.',
    'step-own-root':
      '{count, plural, one {Si {names} est une racine de votre organisation, ajoutez-la sous «\xa0Racines approuvées\xa0».} many {Si {names} sont des racines de votre organisation, ajoutez-les sous «\xa0Racines approuvées\xa0».} other {Si {names} sont des racines de votre organisation, ajoutez-les sous «\xa0Racines approuvées\xa0».}}',
    'step-gap':
      '{count, plural, one {Si {names} est une racine de votre organisation, ajoutez-la sous «\xa0Racines approuvées\xa0»\xa0; sinon, il manque un intermédiaire dans le fichier.} many {Si {names} sont des racines de votre organisation, ajoutez-les sous «\xa0Racines approuvées\xa0»\xa0; sinon, il manque des intermédiaires dans le fichier.} other {Si {names} sont des racines de votre organisation, ajoutez-les sous «\xa0Racines approuvées\xa0»\xa0; sinon, il manque des intermédiaires dans le fichier.}}',
  },
  signing: {
    role: 'Certificat de jetons',
    lead: '{count, plural, one {Ce certificat signe ou déchiffre des jetons (AD FS, SAML)\xa0; un serveur ne le présente pas, et aucune AC n’a à s’en porter garante.} many {Ces # certificats signent ou déchiffrent des jetons (AD FS, SAML)\xa0; un serveur ne les présente pas, et aucune AC n’a à s’en porter garante.} other {Ces # certificats signent ou déchiffrent des jetons (AD FS, SAML)\xa0; un serveur ne les présente pas, et aucune AC n’a à s’en porter garante.}}',
    fine: 'Tous sont en cours de validité\xa0; il n’y a rien à faire.',
    ended:
      'L’ouverture de session par jetons échoue auprès de chaque partie de confiance qui vérifie avec lui.',
  },
  kdc: {
    role: 'Certificat du contrôleur de domaine',
    lead: '{label} est le certificat d’un contrôleur de domaine.',
    fine: 'Sa chaîne est valable pour Kerberos et l’authentification du serveur.',
  },
  radius: {
    role: 'Certificat du serveur RADIUS',
    lead: '{label} est le certificat d’un serveur RADIUS (EAP).',
    fine: 'Sa chaîne est valable pour EAP\xa0; les clients doivent faire confiance à sa racine pour les réseaux, et connaître son nom.',
  },
  ocsp: {
    role: 'Certificat du répondeur OCSP',
    lead: '{label} est le certificat d’un répondeur OCSP, et non celui d’un serveur.',
    fine: 'Sa chaîne est valable pour signer des réponses OCSP.',
  },
  code: {
    role: 'Certificat de signature de code',
    lead: '{label} est un certificat de signature de code, et non celui d’un serveur.',
    fine: 'Sa chaîne est valable pour la signature de code.',
  },
  mail: {
    role: 'Certificat de messagerie',
    lead: '{label} est un certificat de messagerie (S/MIME), et non celui d’un serveur.',
    fine: 'Sa chaîne est valable pour la messagerie.',
  },
  timestamp: {
    role: 'Certificat d’horodatage',
    lead: '{label} est le certificat d’un service d’horodatage, et non celui d’un serveur.',
    fine: 'Sa chaîne est valable pour l’horodatage.',
  },
  precertificate: {
    role: 'Précertificat',
    lead: '{label} est un précertificat, fait pour les seuls journaux de Certificate Transparency et jamais valable sur un serveur\xa0: le certificat définitif a le même numéro de série et les mêmes noms.',
  },
  other: {
    role: 'Certificat',
    lead: '{label} indique des usages dont aucun n’est celui d’un serveur.',
    fine: 'Sa chaîne est valable.',
  },
};

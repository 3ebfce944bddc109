import type { Parts } from '../../en/types.ts';

export const differ: Parts['differ'] = {
  sentence: '{what} ; {effect}.',
  b: 'B {what}',
  two: '{first}, et {second}',
  nothing:
    '{kind, select, served {Ni A ni B n’envoie de certificat} other {Ni A ni B ne contient de certificat}}',
  same: '{kind, select, served {A et B envoient} stored {A et B contiennent} other {A et B ont}} les mêmes certificats dans le même ordre',
  order: '{kind, select, served {B envoie} other {B contient}} les mêmes certificats dans un autre ordre',
  replaced:
    '{kind, select, served {envoie} other {contient}} {part, select, leaf {un autre certificat de serveur « {name} »} intermediate {un autre certificat intermédiaire « {name} »} root {une autre racine « {name} »} other {un élément illisible}} ({how})',
  added:
    '{kind, select, served {envoie} other {contient}} {part, select, leaf {le certificat de serveur « {name} »} intermediate {le certificat intermédiaire « {name} »} root {la racine « {name} »} other {un élément illisible}}, absent de A',
  lacking:
    'n’a pas {part, select, leaf {le certificat de serveur « {name} »} intermediate {le certificat intermédiaire « {name} »} root {la racine « {name} »} other {l’élément illisible}} {kind, select, served {que A envoie} other {que A contient}}',
  more: '{count, plural, one {# autre certificat diffère} many {# autres certificats diffèrent} other {# autres certificats diffèrent}}',
  like: 'valide jusqu’au {day} comme celui de A',
  instead: 'valide jusqu’au {day} au lieu du {before}',
  kinship: {
    same: 'exactement le même',
    renewed: 'même clé, renouvelé',
    reissued: 'même clé, réémis par un autre émetteur',
    rekeyed: 'même titulaire, autre clé',
    replaced: 'même titulaire, autre clé, autre émetteur',
    renamed: 'même clé, autre titulaire',
    altered: 'même émetteur et même numéro de série, autre contenu',
    'same-host': 'un autre certificat pour le même nom',
  },
  clients: {
    out: '{count, plural, one {# type de client ne peut pas du tout se connecter, ce qu’aucun certificat ne change} many {# types de clients ne peuvent pas du tout se connecter, ce qu’aucun certificat ne change} other {# types de clients ne peuvent pas du tout se connecter, ce qu’aucun certificat ne change}}',
    gained:
      '{count, plural, one {# type de client qui échouait l’approuve maintenant} many {# types de clients qui échouaient l’approuvent maintenant} other {# types de clients qui échouaient l’approuvent maintenant}}',
    lost: '{count, plural, one {# type de client qui l’approuvait ne l’approuve plus} many {# types de clients qui l’approuvaient ne l’approuvent plus} other {# types de clients qui l’approuvaient ne l’approuvent plus}}',
    'lost-also':
      '{count, plural, one {# autre qui l’approuvait ne l’approuve plus} many {# autres qui l’approuvaient ne l’approuvent plus} other {# autres qui l’approuvaient ne l’approuvent plus}}',
    connects:
      '{count, plural, one {# type de client qui ne pouvait pas se connecter à A peut se connecter à B} many {# types de clients qui ne pouvaient pas se connecter à A peuvent se connecter à B} other {# types de clients qui ne pouvaient pas se connecter à A peuvent se connecter à B}}',
    'cut-off':
      '{count, plural, one {# type de client que A sert ne peut pas se connecter à B} many {# types de clients que A sert ne peuvent pas se connecter à B} other {# types de clients que A sert ne peuvent pas se connecter à B}}',
    verdict: 'le verdict diffère, les clients jugeant de même',
    alike: 'tous les clients jugent les deux de même',
    none: 'aucun client n’approuve l’un ou l’autre',
    unknown: 'on ignore ce que les clients en pensent',
    'known-alike': 'tous les clients connus ici jugent les deux de même',
    'known-none': 'aucun client connu ici n’approuve l’un ou l’autre',
    open: '{count, plural, one {# type de client est inconnu} many {# types de clients sont inconnus} other {# types de clients sont inconnus}}',
  },
  fact: {
    at: 'Évalué pour le',
    host: 'Évalué pour l’hôte',
    certificates: 'Certificats',
    end: 'La chaîne aboutit à',
    version: 'Version TLS',
    barred: 'Exclus',
    stapled: 'Réponse OCSP agrafée',
    timestamps: 'Horodatages dans la négociation',
    name: 'Nom demandé (SNI)',
    address: 'Adresse',
  },
  detail: {
    subject: 'Sujet',
    issuer: 'Émetteur',
    from: 'Valable à partir du',
    until: 'Valable jusqu’au',
    serial: 'Numéro de série',
    names: 'Noms',
    purposes: 'Usages',
    key: 'Clé',
    pin: 'Épingle de la clé (SPKI)',
    signature: 'Signature',
  },
  value: {
    unread: 'illisible',
    unlimited: 'non limités',
    empty: 'vide',
    element: 'Illisible',
    'no-server': 'aucun serveur interrogé',
    unknown: 'inconnu',
    yes: 'oui',
    no: 'non',
    'no-host': 'aucun nom d’hôte',
    nothing: 'rien',
    none: 'aucun',
    nobody: 'aucun client connu',
    'no-store': '{root}, absent de tout magasin',
    'no-issuer': '{root}, sans son émetteur',
  },
};

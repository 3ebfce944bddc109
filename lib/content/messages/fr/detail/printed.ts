import type { Parts } from '../../en/types.ts';

export const printed: Parts['printed'] = {
  kind: {
    host: 'Nom',
    store: 'Magasin de confiance',
    missing: 'Non fourni',
    fork: 'Racine inconnue ici, ou certificat intermédiaire manquant',
  },
  labelled: '{label} :',
  finding: '{group} : {title}',
  link: '{label}. {spoken}',
  breaks: 'La chaîne se rompt ici : {link}',
  fix: 'Comment le corriger :',
  unused: '{role} (hors de la chaîne)',
  period: 'du {from} au {to}',
  valid: 'valable {period}',
  serial: 'numéro de série',
  'no-subject': '(sans sujet)',
  'no-issuer': '(sans émetteur)',
  certificates: 'Certificats',
  checked:
    '{named, select, no {Vérifié sans nom d’hôte} other {Vérifié pour {host}}} le {at}, magasins de confiance : {stores}, règles « {rules} ».',
  at: 'vérifié le {at}',
  served: 'Tel qu’envoyé : {summary}.',
  revocation: 'Révocation : {summary}.',
  judged: {
    as: 'Évalué comme : {name}, d’après son contenu.',
    asked:
      'Évalué comme : {name}, comme demandé{differs, select, no {} other { ; d’après son contenu : {said}}}.',
    leaf: '{label} (évalué)',
  },
  list: '{maker, select, yes {liste de {title}} other {{title}}}{dated, select, no {, source : {source}} other { du {day}}}{fetched, select, no {} other {, téléchargée le {fetched}}} ({count, plural, one {# racine} many {# racines} other {# racines}}{old, plural, =0 {} one {, plus de # jour} many {, plus de # jours} other {, plus de # jours}})',
};

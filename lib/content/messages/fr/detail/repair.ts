import type { Parts } from '../../en/types.ts';

export const repair: Parts['repair'] = {
  change: { keep: 'Garder', move: 'Déplacer', add: 'Ajouter', remove: 'Retirer' },
  why: {
    stays: 'reste',
    moved: 'était en position {position, number}',
    'not-sent': 'n’a pas été envoyé',
    unreadable: 'pas un certificat lisible',
    again: 'envoyé deux fois',
    root: 'la racine : le serveur n’a pas à l’envoyer',
    extra: 'ne fait pas partie de la chaîne',
  },
  unreadable: 'Illisible',
  fixed: 'Rejugée comme si elle était déjà envoyée ainsi : approuvée et complète.',
  remains: 'La liste est alors correcte, mais autre chose subsiste. {verdict}',
  downloaded: 'Téléchargé auprès de l’autorité de certification : {names}.',
  incomplete: {
    missing: 'La liste à envoyer pourra être composée dès que « {missing} » sera disponible.',
    offered: 'Son autorité de certification le propose à l’adresse <ui>{addresses}</ui>.',
    retry: 'Vérifiez alors à nouveau, avec ce certificat à côté des autres.',
  },
  file: {
    full: 'Chaîne complète (PEM)',
    intermediates: 'Intermédiaires seuls (PEM)',
    single: 'Fichiers séparés (ZIP)',
    copy: 'Copier le PEM',
    'copy-full': 'Copier le PEM de la chaîne complète',
  },
};

import type { Parts } from '../../en/types.ts';

export const repair: Parts['repair'] = {
  change: { keep: 'Behalten', move: 'Verschieben', add: 'Hinzufügen', remove: 'Entfernen' },
  why: {
    stays: 'bleibt',
    moved: 'stand an Position {position, number}',
    'not-sent': 'wurde nicht geschickt',
    unreadable: 'kein lesbares Zertifikat',
    again: 'doppelt geschickt',
    root: 'das Stammzertifikat: Der Server braucht es nicht zu schicken',
    extra: 'nicht Teil der Kette',
  },
  unreadable: 'Nicht lesbar',
  fixed: 'Neu beurteilt, als würde die Liste schon so geschickt: vertraut und vollständig.',
  remains: 'Damit stimmt die Liste, aber etwas anderes bleibt. {verdict}',
  downloaded: 'Von der CA heruntergeladen: {names}.',
  incomplete: {
    missing: 'Die Liste für den Server lässt sich zusammenstellen, sobald „{missing}“ vorliegt.',
    offered: 'Die CA bietet es unter <ui>{addresses}</ui> an.',
    retry: 'Prüfen Sie dann noch einmal mit diesem Zertifikat neben den anderen.',
  },
  file: {
    full: 'Ganze Kette (PEM)',
    intermediates: 'Nur Zwischenzertifikate (PEM)',
    single: 'Einzelne Dateien (ZIP)',
    copy: 'PEM kopieren',
    'copy-full': 'PEM kopieren: ganze Kette',
  },
};

import type { Parts } from '../../en/types.ts';

export const repair: Parts['repair'] = {
  change: { keep: 'Mantener', move: 'Mover', add: 'Añadir', remove: 'Quitar' },
  why: {
    stays: 'se queda',
    moved: 'estaba en la posición {position, number}',
    'not-sent': 'no se envió',
    unreadable: 'no es un certificado legible',
    again: 'enviado dos veces',
    root: 'la raíz: el servidor no tiene que enviarla',
    extra: 'no forma parte de la cadena',
  },
  unreadable: 'Ilegible',
  fixed: 'Juzgada de nuevo como si ya se enviara así: de confianza y completa.',
  remains: 'Con esto la lista queda bien, pero falta algo más. {verdict}',
  downloaded: 'Descargado de su CA: {names}.',
  incomplete: {
    missing: 'La lista que se debe enviar podrá componerse en cuanto se disponga de «{missing}».',
    offered: 'Su CA lo ofrece en <ui>{addresses}</ui>.',
    retry: 'Compruebe entonces de nuevo, con ese certificado junto a los demás.',
  },
  file: {
    full: 'Cadena completa (PEM)',
    intermediates: 'Solo intermedios (PEM)',
    single: 'Archivos sueltos (ZIP)',
    copy: 'Copiar PEM',
    'copy-full': 'Copiar PEM: cadena completa',
  },
};

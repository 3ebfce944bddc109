import type { Parts } from '../../en/types.ts';

export const served: Parts['served'] = {
  sent: 'Enviado por el servidor',
  needed: 'Necesario, en este orden',
  more: 'Mostrar {count, plural, one {# más} many {# más} other {# más}}',
  unreadable: 'Ilegible',
  place: 'le corresponde la posición {position, number}',
  note: {
    unreadable: 'no es un certificado legible',
    again: 'enviado otra vez',
    root: 'raíz, enviada sin necesidad',
    unplaced: 'sin colocar: el del propio servidor no se puede leer',
    extra: 'no forma parte de la cadena',
  },
  need: {
    sent: 'enviado',
    'not-sent': 'no enviado',
    known: 'los clientes lo tienen, no hace falta enviarlo',
    root: 'no hace falta enviarlo',
    open: 'no está entre las raíces conocidas aquí; una raíz no hace falta enviarla',
  },
  role: {
    issuer: 'Emisor',
    open: 'Raíz, o un certificado intermedio que falta',
  },
};

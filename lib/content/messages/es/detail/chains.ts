import type { Parts } from '../../en/types.ts';

export const chains: Parts['chains'] = {
  nodes: {
    differ: 'Las direcciones de este host envían cadenas distintas',
    silent: 'No todas las direcciones de este host han respondido',
    below:
      'Abajo está lo que envió {addresses}. Los clientes llegan a cualquiera de las direcciones, así que cada una debe enviar una cadena correcta.',
    look: '{count, plural, one {# certificado} many {# de certificados} other {# certificados}} de {addresses}',
    compare: 'Comparar estos dos nodos',
    which: '{one} y {other}',
    none: 'No llegó ningún certificado de {addresses}.',
  },
  hello: {
    title: {
      'rsa-only': 'Los clientes que solo aceptan RSA reciben otra cadena',
      'ecdsa-only': 'Los clientes que solo aceptan ECDSA reciben otra cadena',
      'without-name': 'Los clientes que no indican ningún host reciben otra cadena',
    },
    text: {
      'rsa-only': 'Además del certificado de abajo, esta dirección tiene uno con clave RSA.',
      'ecdsa-only':
        'Además del certificado de abajo, esta dirección tiene uno con clave ECDSA. Cuando un cliente acepta ambos, como casi todos, el servidor elige según su propio orden.',
      'without-name': 'Sin nombre de servidor (SNI), el servidor presenta su certificado predeterminado.',
    },
    shown: {
      'rsa-only': 'Esta es la cadena para los clientes que solo aceptan claves RSA.',
      'ecdsa-only': 'Esta es la cadena para los clientes que solo aceptan claves ECDSA.',
      'without-name': 'Esta es la cadena para los clientes que no indican ningún host (sin SNI).',
    },
    known: 'De los clientes evaluados aquí: {clients}.',
    unknown:
      'Ninguno de los clientes evaluados aquí lo es; sí lo son dispositivos antiguos y algunos programas.',
    back: 'Volver a la cadena de todos los demás',
    judged: 'Con esa otra cadena: {sentence}',
    judging: 'Evaluándola…',
    look: '{count, plural, one {Ver su certificado} many {Ver sus # de certificados} other {Ver sus # certificados}}',
    compare: 'Comparar las dos cadenas',
  },
};

import type { Parts } from '../../en/types.ts';

export const address: Parts['address'] = {
  what: {
    'not-an-address': 'No es una dirección que se pueda descargar ({reason}).',
    'scheme-not-fetched':
      '{ldap, select, yes {Es una dirección de directorio (LDAP): aquí no se descarga, y la mayoría de los clientes tampoco puede.} other {Las direcciones que empiezan por {scheme}: no se descargan.}}',
    'port-blocked':
      'El puerto {port} pertenece a otro protocolo, así que no se le habla HTTP; los navegadores también lo rechazan.',
    'redirect-loop': 'La dirección redirige en círculo.',
    'too-many-redirects':
      'La dirección redirige más de {limit, plural, one {# vez} many {# veces} other {# veces}}.',
    'http-status': 'El servidor respondió con el estado HTTP {status}.',
    'not-http': 'El servidor respondió, pero no con HTTP.',
    'answer-timeout':
      '{silent, select, yes {La conexión estaba establecida, pero no llegó ninguna respuesta en {seconds, number} s.} other {La respuesta no estaba completa tras {seconds, number} s.}}',
    'answer-cut': 'La conexión terminó antes de que la respuesta estuviera completa.',
    'answer-too-large': 'La respuesta supera {size}.',
    'answer-not-expected':
      'La dirección debía dar {expected}, pero dio {found}{told, select, yes { ({reason})} other {}}.',
  },
  content: {
    empty: 'una respuesta vacía',
    'web-page': 'una página web',
    text: 'texto',
    pem: 'texto PEM',
    certificate: 'un certificado',
    crl: 'una lista de revocación',
    ocsp: 'una respuesta OCSP',
    other: 'otra cosa',
  },
};

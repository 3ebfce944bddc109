import type { Parts } from '../../en/types.ts';

export const scenario: Parts['scenario'] = {
  try: 'Probar un escenario',
  preset: {
    label: 'Escenarios habituales',
    days: 'Dentro de {count, plural, one {# día} many {# días} other {# días}}',
    'after-leaf': 'El día después de que caduque el certificado',
    'without-root': 'Todos los almacenes retiran la raíz',
    client: 'Sin autenticación del cliente',
    stops: '{day}: {what}',
    reissued: 'Renovado desde la misma raíz después del {day}, la fecha de {names}',
    servers: 'Renovado a partir del {day}: solo para servidores',
    term: '{day}: Chrome retira la raíz por la antigüedad de su clave',
  },
  form: {
    label: 'Escenario',
    day: 'En este día (UTC); vacío: el momento del resultado',
    reissued:
      'Renovado por la misma CA el (UTC): algunos almacenes rechazan lo que una raíz emite después de una fecha',
    'not-sent': '{name} ya no se envía',
    client: 'El certificado llega sin autenticación del cliente, como lo emiten las CA públicas desde 2026',
    issuers: 'Nadie puede descargar un emisor que falta (sin conexión, proxy, dirección muerta)',
    revocation: 'Ninguna fuente de revocación responde, y los clientes exigen una respuesta',
    strict:
      'Los clientes se vuelven estrictos: sin SHA-1, sin claves cortas, sin validez larga, sin nombres solo en el nombre común',
    go: 'Ver en quién se rompe',
    dropped: 'Se retira la raíz {name}',
    by: 'Por',
    every: 'todos los almacenes de confianza',
    from: 'Desde (UTC)',
  },
  judging:
    'Evaluando para cada cliente{count, plural, =0 {} one {, # fecha probada} many {, # fechas probadas} other {, # fechas probadas}}…',
  cancel: 'Cancelar',
  cancelled: 'Cancelado.',
  failed: 'No se pudo evaluar el escenario',
  answer: {
    title: 'Y si: este no es el estado actual',
    close: 'Cerrar',
    nothing: 'No se cambió nada: el mundo tal como es.',
    suppose: 'Supongamos lo siguiente: {what}.',
    rest: 'Evaluado sobre los mismos certificados; no se obtuvo nada. Las primeras roturas cuentan desde el momento del resultado.',
    draw: 'Dibujar la cadena de este escenario',
    hide: 'Ocultar la cadena de este escenario',
    verdict: 'Y si: {verdict}.',
    chain: 'La cadena de este escenario, no del estado actual',
  },
  given: {
    at: 'es el {when}',
    every: 'todos los almacenes de confianza retiran la raíz {name} el {day}',
    store: 'el {day} se retira la raíz {name} ({store})',
    reissued: 'la misma CA vuelve a emitir el certificado el {day}',
    'not-sent': 'el servidor ya no envía {name}',
    client: 'el certificado llega sin el propósito de autenticación del cliente',
    issuers: 'nadie puede descargar un emisor que falta',
    revocation: 'ninguna fuente de revocación responde, y los clientes que consultan exigen una respuesta',
    strict: 'los clientes rechazan SHA-1, claves cortas, validez larga y nombres solo en el nombre común',
    certificate: 'un certificado',
  },
  table: {
    server: 'Para un cliente que se conecta al servidor',
    client: 'Para el otro lado de TLS mutuo (federación en 5061, SMTP híbrido)',
    caption: '{title}: qué opina cada uno del escenario',
    breaks: 'Se rompe:',
    nothing: 'nada conocido',
    of: '{names}: {what}',
  },
  head: {
    client: 'Cliente',
    then: 'Entonces',
    breaks: 'Primera rotura',
    why: 'Por qué',
  },
  then: {
    trusted: 'De confianza',
    untrusted: 'Sin confianza',
    unknown: 'Sin decidir',
    'not-known': 'No se sabe',
  },
  breaks: {
    'not-known': 'no se sabe',
    never: 'sin fecha conocida',
    once: 'de inmediato',
    latest: 'a más tardar el {when}',
  },
  change: {
    'not-known': 'hoy no se sabe',
    again: 'volvería a sostenerse',
    otherwise: 'si no, {when}',
    holds: 'hoy se sostiene',
  },
  summary: {
    none: 'No se puede decir nada: no se dispone del almacén de confianza de ningún cliente.',
    same: 'No cambia nada: cada tipo de cliente evalúa como ahora y se rompe cuando lo haría de todos modos.',
    'same-known':
      'No cambia nada para {known, plural, one {el # tipo de cliente conocido} many {los # tipos de cliente conocidos} other {los # tipos de cliente conocidos}} aquí; de {open, plural, one {# no se sabe} many {# no se sabe} other {# no se sabe}}.',
    one: '{what}.',
    both: 'Como servidor: {server}. En TLS mutuo: {client}.',
    unchanged:
      '{open, plural, =0 {no cambia nada} one {no cambia nada para los conocidos; de # no se sabe} many {no cambia nada para los conocidos; de # no se sabe} other {no cambia nada para los conocidos; de # no se sabe}}',
    refusing:
      '{count, number} de {all, plural, one {# tipo de cliente} many {# tipos de cliente} other {# tipos de cliente}} {count, plural, one {no confía} many {no confían} other {no confían}} entonces en la cadena{open, plural, =0 {} one {; de # no se sabe} many {; de # no se sabe} other {; de # no se sabe}}',
    earlier:
      '{count, number} de {all, plural, one {# tipo de cliente} many {# tipos de cliente} other {# tipos de cliente}} {count, plural, one {se rompe} many {se rompen} other {se rompen}} antes, inicio: {day}{open, plural, =0 {} one {; de # no se sabe} many {; de # no se sabe} other {; de # no se sabe}}',
    undated: 'fecha desconocida',
  },
};

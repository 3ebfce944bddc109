import type { Parts } from '../../en/types.ts';

export const beside: Parts['beside'] = {
  join: '{before}; {after}',
  said: 'El resolutor respondió {reason}.',
  asked: 'Se preguntó a: {names}.',
  caa: {
    'new-title': 'CAA, para la autoridad del nuevo certificado',
    issuer: 'el emisor',
    failed:
      'No se pudo preguntar por los registros de {name}. Una autoridad que no obtiene respuesta no puede emitir, salvo que la zona no esté firmada y el fallo sea ajeno a la autoridad (BR §3.2.2.8).',
    none: 'Sin registros: cualquier autoridad puede emitir.',
    open: 'Los registros de {place} no limitan a ninguna autoridad{wild, select, yes { para {name} ({tag})} other {}}.',
    permitted: 'Según {place}, {ca} puede emitir{wild, select, yes { para {name} ({tag})} other {}}.',
    conditional:
      'Según {place}, {ca} puede emitir{wild, select, yes { para {name} ({tag})} other {}}, con condiciones que su solicitud debe cumplir.',
    nobody:
      'Según {place}, ninguna autoridad puede emitir{wild, select, yes { para {name} ({tag})} other {}}.',
    others:
      '{place} permite emitir{wild, select, yes { para {name} ({tag})} other {}} a {permitted}, no a {ca} ({domains}).',
    critical:
      '{place} tiene una propiedad crítica ({tags}) que las autoridades no están obligadas a conocer: las que no la conocen no pueden emitir.',
    'issuer-unknown':
      '{place} permite emitir{wild, select, yes { para {name} ({tag})} other {}} a {permitted}; aquí no se sabe con qué dominio figura {ca}.',
    live: 'El certificado actual sigue siendo válido; su renovación allí se rechazaría.',
    private: 'Una autoridad propia no mira CAA; una pública está obligada (BR §3.2.2.8).',
    account: 'Solo para la cuenta {account} (RFC 8657).',
    methods: 'Solo con validación por {methods} (RFC 8657).',
    other: 'Con {other}, cuyo significado puede indicar la autoridad.',
    unverified:
      'Que {domains} {count, plural, one {representa} many {representan} other {representan}} a {ca} es conocimiento general, sin verificar.',
    signed: 'Firmado.',
    unsigned: 'Sin firmar, según el resolutor.',
  },
  mx: {
    title: 'Registros MX',
    failed: 'No se pudo preguntar por ellos ({reason}).',
    unsigned:
      'Los registros MX no están firmados, según el resolutor, así que los servidores de correo no siguen los registros TLSA de estos hosts (RFC 7672 §2.2.1).',
  },
  tlsa: {
    title: 'TLSA de {place}',
    failed:
      'No se pudo preguntar por {name}. Donde la firma de la zona es defectuosa, los servidores de correo que siguen DANE retienen el correo (RFC 7672 §2.1.2).',
    none: 'Sin registros: un certificado nuevo no obliga a cambiar nada aquí.',
    unsigned:
      '{count, plural, one {Un registro, sin firmar según el resolutor: los clientes que siguen DANE no lo miran, y no estropea nada.} many {# registros, sin firmar según el resolutor: los clientes que siguen DANE no los miran, y no estropean nada.} other {# registros, sin firmar según el resolutor: los clientes que siguen DANE no los miran, y no estropean nada.}}',
    fits: '{count, plural, one {Un registro, firmado, y lo que envía el servidor coincide.} many {# registros, firmados, y lo que envía el servidor coincide.} other {# registros, firmados, y lo que envía el servidor coincide.}}',
    breaks:
      '{count, plural, one {Un registro, firmado, y no coincide} many {# registros, firmados, y ninguno coincide} other {# registros, firmados, y ninguno coincide}} con lo que envía el servidor: los servidores de correo y otros clientes que siguen DANE rechazan el servidor. Si el certificado es suyo, publique el registro de abajo junto a los antiguos.',
    unusable:
      '{count, plural, one {Un registro, pero ningún cliente puede usarlo.} many {# registros, pero ninguno que un cliente pueda usar.} other {# registros, pero ninguno que un cliente pueda usar.}}',
    found: 'Encontrados: {count, number}; compruebe {address} para contrastarlos con su cadena.',
    unfit: 'no coincide con nada de lo que se envía',
    leaf: 'coincide con el certificado del servidor',
    'one-sent': 'coincide con el certificado {position, number} de los enviados',
    warning: {
      unusable: 'ningún cliente puede usarlo (tipo desconocido, o datos de longitud incorrecta)',
      'not-for-mail': 'los servidores de correo no usan este tipo (RFC 7672 §3.1.3)',
      'changes-with-renewal':
        'cada renovación lo invalida, incluso con la misma clave; con 3 1 1 no ocurriría (RFC 7671 §5.1)',
      'full-data':
        'contiene el certificado o la clave por entero, lo que hace las respuestas demasiado grandes (RFC 7671 §10.1.2)',
      'only-sha512':
        'solo SHA-512, que los clientes no están obligados a conocer; publique SHA-256 junto a él (RFC 6698 §6)',
      'anchor-not-sent':
        'no coincide con ningún certificado de autoridad que envíe el servidor, que está obligado a enviarlo (RFC 7671 §5.2.2)',
    },
    kept: 'Puede conservarse en caché durante {time}.',
    step: {
      publish: 'Paso {number}: publicar el registro de abajo junto a los antiguos y firmar la zona.',
      wait: 'Paso {number}: esperar {time}, hasta que ningún resolutor conserve el conjunto antiguo.',
      install: 'Paso {number}: instalar la nueva cadena en cada nodo.',
      remove: 'Paso {number}: retirar lo que solo coincide con la cadena antigua: {records}.',
    },
  },
  window: {
    title: 'Plazo de renovación de la autoridad (ARI)',
    none: 'La autoridad no publica ninguno para este certificado.',
    unreadable: 'No se pudo leer la respuesta.',
    'no-times': 'El plazo no tiene un inicio y un final legibles.',
    when: 'La autoridad pide renovar entre el {start} y el {end} ({state, select, over {vencido: renueve ya} now {ahora} other {{relative}}}).',
    explained: 'La autoridad lo explica en {address}',
    again: 'Quiere que se le vuelva a preguntar al cabo de {time}.',
    told: 'Lo dijo {directory}. Quien respondió en esa dirección no se autenticó: tómelo como un indicio y haga la misma consulta con su cliente ACME.',
  },
  resolver:
    'Se preguntó {source, select, configured {a los servidores de nombres configurados en este servidor} other {al resolutor de este servidor}} ({addresses}). «Firmado» es lo que este resolutor dice haber comprobado; el camino hasta él no queda protegido por ello.',
};

import type { Parts } from '../../en/types.ts';

export const renewal: Parts['renewal'] = {
  sentence: {
    ok: 'Esta renovación no rompe nada que se vea desde aquí.',
    warn: 'Esta renovación no tiene por qué romper nada, pero revise: {what}.',
    bad: 'Esta renovación rompe algo. El motivo: {what}.',
  },
  told: {
    names: 'los nombres',
    key: 'la clave',
    'must-staple': 'la exigencia de grapado OCSP',
    purposes: 'los usos',
    validity: 'la validez',
    chain: 'la cadena',
    clients: 'los clientes que no confiarán en él',
  },
  row: {
    names: 'Nombres',
    key: 'Clave',
    'must-staple': 'Grapado OCSP',
    purposes: 'Usos',
    validity: 'Validez',
    chain: 'Cadena',
    clients: 'Clientes',
  },
  names: {
    none: 'ninguno',
    lost: 'Se pierde: {names}.',
    gained: 'Nuevo: {names}.',
    known: '{name} ({role})',
  },
  role: {
    certauth: 'inicio de sesión con certificado en AD FS',
    registration: 'registro de dispositivos (Workplace Join)',
    enrolment: 'inscripción de dispositivos',
    federation: 'el servicio de federación',
    discover: 'los clientes móviles de Lync, que así buscan su servidor',
    edge: 'el Access Edge: inicio de sesión de Lync desde fuera, y federación',
    meetings: 'reuniones y servicios web de Lync',
    autodiscover: 'la detección automática de Outlook',
    exchange: 'Exchange en la web',
    mail: 'correo',
  },
  key: {
    old: 'La clave es de otro tipo: los dispositivos y programas que solo aceptan RSA no pueden conectarse de ningún modo. El proveedor Schannel de AD FS en servidores antiguos y Lync Server exigen RSA. Solo RSA: {clients}.',
    few: 'Chrome, Edge y lo que se basa en ellos no pueden conectarse a un servidor con este tipo de clave. Todos aceptan RSA a partir de 2048 bits, o ECDSA con P-256 o P-384.',
    small: 'Ninguna autoridad pública puede firmar una clave RSA de menos de {bits} bits.',
  },
  staple: {
    yes: 'exigido',
    no: 'no exigido',
    begins:
      'El certificado exige una respuesta OCSP adjunta: los navegadores que lo respetan rechazan el servidor siempre que no envíe ninguna. IIS, AD FS y Exchange solo la adjuntan por sí mismos si llegan a la autoridad de certificación.',
  },
  purposes: {
    any: 'sin límite',
    'no-server': 'No es para servidores: ningún cliente lo acepta.',
    'no-client':
      'Ya no puede autenticarse ante otros servidores: la federación en el puerto 5061, el correo híbrido y el TLS mutuo que usan este certificado como cliente necesitan uno de otra autoridad. Las autoridades públicas abandonan este uso.',
  },
  validity: {
    span: 'del {from} al {until} ({days, plural, one {# día} many {# días} other {# días}})',
    unreadable: 'Las fechas no se pueden leer.',
    limit:
      'Los certificados públicos pueden valer {limit, plural, one {# día} many {# días} other {# días}} como máximo.',
    gap: 'El anterior termina antes de que empiece este: entretanto no entra nadie.',
    shorter: 'No dura más que el que está en uso.',
  },
  chain: {
    alone: 'ninguna: autofirmado',
    issuer:
      'Nueva autoridad emisora {names}. Instálela con el certificado en cada nodo y en cada dispositivo situado delante. Póngala primero donde la anterior estaba fijada o importada: socios de Edge, balanceadores de carga, archivos de cadena, almacenes de claves de Java, aplicaciones.',
    root: 'Nueva raíz {names}. Los clientes a los que usted dio una raíz a mano, sobre todo teléfonos y dispositivos, necesitan esta antes del cambio.',
  },
  clients: {
    before: 'confían {some, number} de {all, number}',
    after: 'confían {some, number} de {all, number}, a partir del {day}',
    lost: '{client}: {why}.',
    'no-longer': 'ya no confía en él',
    out: '{count, plural, one {# tipo de cliente no puede conectarse de ningún modo a este servidor; ningún certificado lo cambia.} many {# tipos de cliente no pueden conectarse de ningún modo a este servidor; ningún certificado lo cambia.} other {# tipos de cliente no pueden conectarse de ningún modo a este servidor; ningún certificado lo cambia.}}',
    early: '{client} solo confía en él hasta el {day}.',
  },
  command: {
    certreq: 'El primer texto es el archivo request.inf.',
    openssl:
      'OpenSSL 1.1.1 o posterior. La clave no está cifrada: guarde el archivo donde solo lo lea el servicio.',
    exchange:
      'En el Shell de administración de Exchange. Después habilítelo para sus servicios (Enable-ExchangeCertificate).',
    adfs: 'Solicítelo con certreq como arriba (AD FS necesita KeySpec=1), acepte la respuesta en cada nodo y después enlácela; la misma huella digital va a cada proxy de aplicación web (Set-WebApplicationProxySslCertificate).',
  },
  unverified:
    'Lo que aquí se dice de los productos es conocimiento general, sin comprobar en los textos de sus fabricantes. De los comandos solo se ejecutaron los de OpenSSL.',
};

import { crlFaults } from '../crl-faults.ts';
import type { Parts } from '../../en/types.ts';

export const evidence: Parts['evidence'] = {
  'as-of': '{summary}; obtenido el {when}, evaluado para otro momento',
  asks: 'El servidor del que vino esta página consulta las direcciones; las respuestas se comprueban en este navegador.',
  asked:
    'Consultadas a través del servidor del que vino esta página; las respuestas se comprobaron en este navegador.',
  silent: {
    title: 'Ninguna dirección responde',
    text: 'Ninguna dirección dio respuesta. Quizá el servidor que ejecuta Chainsight no tiene salida a Internet: entonces esto no dice nada de las direcciones.',
  },
  issuers: {
    title: 'Emisores que no se envían',
    text: 'Windows, los sistemas de Apple y Chrome los descargan; las aplicaciones de Android, Java, los teléfonos y la mayoría del software basado en OpenSSL no.',
  },
  bar: {
    asking: 'Consultando {count, plural, one {# dirección} many {# direcciones} other {# direcciones}}',
    stop: 'Dejar de consultar',
    ask: 'Consultar {count, plural, one {# dirección} many {# direcciones} other {# direcciones}}',
    again: 'Volver a consultar todas',
    one: 'Volver a consultar {url}',
    busy: 'consultando…',
    done: 'Direcciones consultadas: {summary}.',
    file: 'Esta página es un único archivo que no usa la red: no se descarga nada. Aporte certificados y listas de revocación como archivos o consulte un Chainsight instalado.',
  },
  none: 'ningún certificado de la cadena tiene un emisor al que consultar',
  count: {
    issuers:
      '{count, plural, one {# emisor aún sin descargar} many {# emisores aún sin descargar} other {# emisores aún sin descargar}}',
    good: '{count, plural, one {# no revocado} many {# no revocados} other {# no revocados}}',
    revoked: '{count, plural, one {# revocado} many {# revocados} other {# revocados}}',
    unknown:
      '{count, plural, one {# desconocido para su CA} many {# desconocidos para su CA} other {# desconocidos para su CA}}',
    expired:
      '{count, plural, one {# respuesta caducada} many {# respuestas caducadas} other {# respuestas caducadas}}',
    unusable:
      '{count, plural, one {# respuesta no utilizable} many {# respuestas no utilizables} other {# respuestas no utilizables}}',
    unreachable:
      '{count, plural, one {# inaccesible desde aquí} many {# inaccesibles desde aquí} other {# inaccesibles desde aquí}}',
    'not-asked':
      '{count, plural, one {# certificado aún sin consultar} many {# certificados aún sin consultar} other {# certificados aún sin consultar}}',
    'not-provided': '{count, plural, one {# sin fuente} many {# sin fuente} other {# sin fuente}}',
  },
  status: {
    good: 'No revocado',
    revoked: 'Revocado',
    unknown: 'Desconocido para su CA',
    expired: 'Respuesta caducada',
    unusable: 'Respuesta no utilizable',
    unreachable: 'Inaccesible desde aquí',
    'not-asked': 'Aún sin consultar',
    'not-provided': 'Sin fuente de revocación',
  },
  means: {
    good: 'Lo dice una respuesta vigente y firmada correctamente.',
    revoked:
      'Los clientes que comprueban la revocación lo rechazan de inmediato; los demás, en cuanto reciben una lista actualizada.',
    unknown:
      'El servicio OCSP no conoce este certificado. Los clientes que consultan OCSP pueden rechazarlo.',
    expired:
      'Hay una respuesta, pero su plazo ha terminado. Los navegadores continúan; los servicios de Windows que exigen la revocación (AD FS, NPS, Exchange, Lync y Skype Empresarial Server) fallan.',
    unusable:
      'Llegó una respuesta que los clientes no deben utilizar. Para ellos es como si no hubiera ninguna.',
    unreachable:
      'Los navegadores continúan sin respuesta. Para los servicios de Windows que exigen una (AD FS, NPS, Exchange híbrido, Lync y Skype Empresarial Server) es fatal allí donde la dirección no sea accesible.',
    'not-asked': 'El certificado indica direcciones que no se consultaron.',
    'not-provided':
      'El certificado no dice dónde se puede consultar su revocación. Windows notifica 0x80092012 cuando se exige una comprobación; Lync y Skype Empresarial Server quieren una dirección en cada certificado.',
  },
  outcome: {
    good: 'no revocado',
    revoked: 'revocado',
    unknown: 'certificado desconocido',
    expired: 'caducada',
    'not-yet-valid': 'empieza en el futuro',
    partial: 'cubre solo algunos motivos',
    delta: 'cambios respecto a la lista completa',
    unusable: 'no utilizable',
    unreachable: 'sin respuesta utilizable',
    'not-fetchable': 'no obtenido',
    'not-asked': 'sin consultar',
    fetched: 'no enviado por el servidor, descargado: {names}',
    then: '{outcome} al obtenerla, el {when}',
  },
  kind: {
    ocsp: 'OCSP',
    'ocsp-staple': 'OCSP, grapado (stapling)',
    'ocsp-file': 'OCSP, de un archivo',
    crl: 'Lista de revocación',
    'crl-file': 'Lista de revocación, de un archivo',
    delta: 'Lista de revocación delta',
    issuer: 'Emisor',
    'issuer-of': 'Emisor de {name}',
  },
  fact: {
    since: 'desde el {when}',
    took: 'respuesta en {time}',
    https: 'por https',
    http: 'por http',
    entries: '{count, plural, one {# entrada} many {# entradas} other {# entradas}}',
    octets: '{count, plural, one {# byte} many {# bytes} other {# bytes}}',
    kilobytes: '{size} KB',
    megabytes: '{size} MB',
    delegated: 'firmado por un servicio designado',
    issuer: 'firmado por el emisor',
    nonce: 'hecho para esta consulta',
    ended: 'terminó el {when} ({relative})',
    holds: 'vale hasta el {when} ({relative})',
  },
  readers: {
    agrees: 'confirmado por ambas bibliotecas',
    objects: 'confirmado por una sola biblioteca: pkijs no usaría esta respuesta',
    unsupported: 'confirmado por una sola biblioteca: pkijs no puede evaluar su algoritmo',
    absent: 'confirmado por una sola biblioteca: pkijs no se pudo cargar',
  },
  'not-fetchable':
    'Una dirección de directorio (LDAP) no se obtiene aquí, y la mayoría de los clientes fuera del dominio tampoco pueden obtenerla.',
  'decides-nothing': 'No decide nada.',
  fault: {
    'ocsp-malformed': 'no es una respuesta en DER',
    'ocsp-status': 'el servicio OCSP notifica un error',
    'ocsp-type-unknown': 'es de un tipo desconocido',
    'ocsp-other-certificate': 'trata de otro certificado',
    'ocsp-critical-extension-unknown': 'contiene una extensión crítica que nadie conoce',
    'ocsp-not-yet-valid': 'empieza en el futuro',
    'ocsp-expired': 'está caducada',
    'ocsp-nonce-mismatch': 'no responde a la pregunta hecha (nonce)',
    'ocsp-responder-not-found': 'falta el certificado que la firmó',
    'ocsp-responder-not-authorised': 'quien la firmó no fue designado por la CA',
    'ocsp-signature-invalid': 'su firma es incorrecta',
    'ocsp-signature-not-evaluated': 'su firma no se puede comprobar aquí',
    'ocsp-readers-disagree': 'las dos bibliotecas no coinciden sobre ella, así que no cuenta',
    'ocsp-no-request': 'la clave del emisor no se puede leer, así que no se puede preguntar nada',
    'crl-malformed': 'no es una lista de revocación en DER',
    'crl-not-yet-valid': 'empieza en el futuro',
    'crl-expired': 'está caducada',
    'crl-scope': 'es para otros certificados o motivos',
    'crl-signer-not-found': 'falta el certificado que la firmó',
    'crl-signer-key-usage': 'quien la firmó no puede firmar listas',
    'crl-signer-not-trusted': 'quien la firmó no es de confianza',
    'crl-signature-not-evaluated': 'su firma no se puede comprobar aquí',
    'crl-delta-without-base': 'solo recoge cambios, y falta la lista completa',
    'crl-reasons-incomplete': 'cubre solo algunos motivos de revocación',
    'distribution-points-malformed': 'la lista de direcciones del certificado está dañada',
    'crl-not-found': 'ninguna lista trata de este certificado',
    'appointed-until': 'quien la firmó fue designado por la CA, pero ese certificado caducó el {date}',
    'appointed-from': 'quien la firmó fue designado por la CA, pero solo a partir del {date}',
    ...crlFaults,
  },
  stamps: {
    by: 'Por navegador',
    none: 'No se encontró ninguna marca de tiempo',
    some: '{listed, plural, one {# marca de tiempo} many {# marcas de tiempo} other {# marcas de tiempo}}, {counted, plural, one {# que cuenta} many {# que cuentan} other {# que cuentan}}',
    private: '{has}. La raíz no es pública, así que los navegadores no piden ninguna.',
    enough: '{has}: tantas como piden Chrome y Safari ({needed, number}).',
    few: '{has}: Chrome y Safari piden {needed, number} y rechazan los certificados de CA públicas que tienen menos.',
    via: {
      certificate: 'en el certificado',
      staple: 'en la respuesta OCSP grapada',
      handshake: 'en la negociación TLS',
    },
    state: {
      valid: 'firma correcta',
      invalid: 'firma incorrecta',
      'not-verified': 'firma sin comprobar',
      unreadable: 'no se puede leer: su hora queda fuera de cualquier calendario',
    },
    browsers: {
      chrome: 'Chrome, Edge y Firefox',
      apple: 'Safari y las aplicaciones de los sistemas de Apple',
    },
    listed: '{who} quedan conformes: número, operadores y estado de los registros.',
    counted:
      '{who} quedan conformes con el número; para evaluar los operadores y el estado de los registros hace falta una lista de registros.',
    exempt: '{who} no piden ninguna: se emitió antes de que empezaran a hacerlo.',
    lacks: {
      count: '{who} lo rechazan: muy pocas marcas de tiempo.',
      operators: '{who} lo rechazan: todas las marcas de tiempo vienen de registros de un solo operador.',
      approved: '{who} lo rechazan: ninguna marca de tiempo viene de un registro todavía aprobado.',
      rfc6962: '{who} lo rechazan: ninguna marca de tiempo viene de un registro conforme a la RFC 6962.',
    },
    open: {
      'not-seen':
        '{who} necesitan más de las que contiene el certificado; los archivos no dicen si el servidor envía otras.',
      'unknown-logs': '{who} solo quedan conformes si conocen registros que la lista disponible no tiene.',
    },
  },
  logs: {
    hint: 'Las firmas se comprueban con una lista de registros (el JSON, versión 3, que publican los fabricantes de navegadores).',
    own: '{count, plural, one {# registro conocido} many {# registros conocidos} other {# registros conocidos}} en este navegador.',
    provided:
      '{count, plural, one {# registro aportado} many {# registros aportados} other {# registros aportados}} por este sitio.',
    known:
      '{count, plural, one {# registro conocido} many {# registros conocidos} other {# registros conocidos}}.',
    forget: 'Olvidar',
    label: 'Lista de registros',
    choose: 'Elegir una lista de registros',
    wrong: '{file} no es una lista de registros (JSON, versión 3).',
  },
};

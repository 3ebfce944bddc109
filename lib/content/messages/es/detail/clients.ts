import type { Parts } from '../../en/types.ts';

export const clients: Parts['clients'] = {
  caption:
    'Lo que cada tipo de cliente opina de esta cadena. El nombre de un cliente dibuja la cadena tal como él la ve.',
  head: {
    client: 'Cliente',
    verdict: 'Veredicto',
    why: 'Dónde se detiene, de qué depende',
  },
  judging: 'se evalúa para cada cliente…',
  failed: {
    title: 'No se pudo evaluar la cadena para cada cliente',
    again: 'Reintentar',
    missing: 'El veredicto de arriba se mantiene. Falta lo que opina cada cliente.',
    older: 'El veredicto de arriba se mantiene. Las líneas de aquí son anteriores.',
  },
  verdict: {
    'not-known': 'Desconocido',
    'no-connection': 'Sin conexión',
  },
  family: {
    computer: 'Este equipo',
    windows: 'Windows',
    apple: 'Apple',
    android: 'Android',
    phone: 'Teléfonos de la familia Lync',
    browser: 'Navegadores',
    runtime: 'Software de servidor',
  },
  'computer-of-record': 'El equipo del registro',
  name: {
    outlook: 'Outlook para Windows',
    'teams-desktop': 'Teams de escritorio (WebView2)',
    android: 'Aplicaciones de Android (almacén del sistema)',
    'lync-mobile-old': 'Lync Mobile anterior a 5.4 (iOS)',
    'lync-mobile': 'Lync Mobile 5.4 y posteriores (iOS)',
    openssl: 'Basados en OpenSSL (curl, Python, Postfix…)',
    gnutls: 'Basados en GnuTLS (wget de Debian, Exim, GNOME…)',
    go: 'Programas en Go para Linux',
    'dotnet-linux': '.NET en Linux',
    'this-server': 'Programas de este servidor',
  },
  stop: {
    bare: '{what}.',
    at: '«{subject}»: {what}.',
    between: '«{subject}» → «{issuer}»: {what}.',
    same: 'También se detiene ahí.',
    alike:
      '{count, plural, one {# cliente se detiene} many {# clientes se detienen} other {# clientes se detienen}} en el mismo punto:',
    needs: 'Aquí falta: {store}.',
    refuses: 'Rechaza esta ruta: {reason} Que tenga otra depende de lo que falta aquí: {store}.',
    hashes:
      'La lista aportada ({store}) solo las nombra por su hash, y el emisor que falta aquí puede ser una de ellas.',
    'no-connection': 'Sin conexión: {reason}.',
  },
  note: {
    'whatever-roots': 'Sean cuales sean sus raíces: su lista no está aquí y no podría cambiar esto.',
    fetches: 'Funciona solo porque descarga el certificado intermedio que falta.',
    until: 'Funciona solo hasta el {day}.',
    'own-roots': 'De confianza por las raíces de su organización, y solo donde están distribuidas.',
    'own-roots-change': 'Las raíces de su organización cambian este veredicto.',
    'would-help': 'Confiaría en cuanto este cliente esté configurado para las raíces de su organización.',
    ignores: 'No tiene en cuenta las raíces de su organización.',
    alone: 'Los certificados por sí solos: {verdict}.',
  },
  barred: {
    'old-versions': 'el servidor solo habla {version}',
    'old-ciphers': 'no hay ningún conjunto de cifrado en común',
    'rsa-exchange': 'el servidor solo acepta un intercambio de claves sin confidencialidad directa',
    'finite-field': 'no hay ningún grupo en común para el intercambio de claves',
    large: 'un ClientHello de más de un segmento queda sin respuesta',
    sentence:
      '{count, plural, one {# tipo de cliente no puede conectarse} many {# tipos de cliente no pueden conectarse} other {# tipos de cliente no pueden conectarse}} ({names}): {reason}. Ningún certificado tiene la culpa.',
  },
  summary:
    'Confían {trusted, number} de {all, plural, one {# tipo de cliente} many {# tipos de cliente} other {# tipos de cliente}}{untrusted, plural, =0 {} one {, # no} many {, # no} other {, # no}}{unknown, plural, =0 {} one {, # sin decidir} many {, # sin decidir} other {, # sin decidir}}{open, plural, =0 {} one {, # desconocido} many {, # desconocidos} other {, # desconocidos}}{barred, plural, =0 {} one {, # sin conexión} many {, # sin conexión} other {, # sin conexión}}',
  kinds: '{count, plural, one {# tipo de cliente} many {# tipos de cliente} other {# tipos de cliente}}',
  more: '{count, number} más',
  'how-one': 'Cómo juzga',
  'how-many': 'Cómo juzgan',
  draw: 'Dibujar la cadena tal como la ve {client}',
  seen: {
    title: 'Tal como lo ve {client}',
    back: 'Volver a la vista general',
    why: 'El veredicto, la cadena y los hallazgos de abajo son los de este cliente, con sus propias raíces y reglas.',
    spoken: 'La cadena tal como la ve {client}.',
    general: 'La cadena tal como la ven los clientes en general.',
  },
  missing: {
    title: 'Algunos clientes son desconocidos',
    why: 'Sus almacenes de confianza no están disponibles aquí, y no se adivina nada. Para aportarlos:',
    fetch:
      'pulse «Descargar ahora» en «Raíces de confianza»; o añada allí {file}, para este navegador; o, para todos, ejecute «{command}» en el servidor',
    mozilla: 'compile de nuevo la aplicación: vienen con ella',
    system: 'instale el paquete ca-certificates en el servidor, o indique sus archivos en SSL_CERT_FILE',
    problem: 'El servidor no pudo descargarlas. Lo intentará más tarde. El mensaje:',
    file: {
      microsoft: 'un roots.sst («certutil -generateSSTFromWU roots.sst») o un authroot.stl',
      apple: 'un archivo PEM con las raíces de Apple',
      chrome: 'un archivo PEM de ese almacén',
      android: 'un archivo PEM con los certificados del sistema',
      java: 'el archivo cacerts de la instalación de Java',
      'lync-phone': 'un archivo con las autoridades que citan las notas de versión del firmware',
    },
  },
  lists: {
    all: 'Listas de raíces: {lists}.',
    dated:
      '{maker, select, yes {lista de {title}} other {{title}}} del {day}{fetched, select, no {} other {, descargada {fetched}}} ({count, plural, one {# raíz} many {# raíces} other {# raíces}}{old, plural, =0 {} one {, más de # día} many {, más de # días} other {, más de # días}})',
    undated:
      '{maker, select, yes {lista de {title}} other {{title}}}, origen: {source} ({count, plural, one {# raíz} many {# raíces} other {# raíces}})',
    system: 'Sistema operativo de este servidor',
    enterprise: 'Su organización',
    own: '{file} (en este navegador)',
    again: 'Los clientes se evalúan de nuevo cuando lleguen.',
  },
};

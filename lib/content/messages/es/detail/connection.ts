import type { Parts } from '../../en/types.ts';

export const connection: Parts['connection'] = {
  summary:
    '{version}, intercambio de claves {group}, poscuántico: {quantum, select, yes {sí} no {no} other {no es posible}}',
  newest: '{version} es la versión más reciente que acepta el servidor.',
  'newest-13': 'Se acordó TLS 1.3; no se preguntó si también se aceptan versiones anteriores.',
  rsa: 'El intercambio de claves es RSA, sin secreto hacia adelante. Los programas Go lo rechazan desde la versión 1.22. Conocimiento general: también Java 25 y las aplicaciones de iOS con App Transport Security; los navegadores aún lo aceptan.',
  small:
    'El intercambio de claves usa un grupo de {bits} bits. Chrome, Edge y Safari no aceptan ningún intercambio de campo finito; OpenSSL 3 en Debian y Ubuntu, ninguno por debajo de 2048 bits (sin verificar).',
  quantum: {
    yes: 'Intercambio de claves poscuántico: sí ({group}).',
    no: 'Intercambio de claves poscuántico: no. Se ofreció y no se aceptó. Ningún cliente evaluado aquí lo exige; todos recurren a otro (sin verificar).',
    impossible:
      'Intercambio de claves poscuántico: no es posible, porque el ClientHello que lo ofrece queda sin respuesta.',
  },
  title: {
    'small-hello': 'Los clientes nuevos se quedan bloqueados aquí; los antiguos no',
    'old-versions': 'El servidor solo habla {version}',
    'old-ciphers': 'Solo conjuntos de cifrado que los clientes actuales no ofrecen',
  },
  what: {
    'small-hello':
      'El servidor, o un dispositivo situado delante, no responde a un ClientHello de más de un segmento; a uno pequeño sí. Los clientes cuyo ClientHello lleva una clave ML-KEM envían uno así: {clients}. Ningún certificado tiene la culpa.',
    'old-versions':
      'Lo rechazan: Chrome, Edge, Firefox y Safari desde 2020; los programas Go desde 1.18. Edge desde 98, sea cual sea la directiva. Microsoft 365, también como cliente (correo híbrido, federación). Windows 11 y Windows Server 2025 las tienen desactivadas, igual que Java desde 8u291 y 11.0.11, y OpenSSL 3 en Debian y Ubuntu (sin verificar). Un servidor así suele ser Windows Server 2008 o anterior, un Java antiguo u OpenSSL 0.9.8, o un dispositivo sin actualizaciones.',
    'old-ciphers':
      'Se rechazó un ClientHello actual y se aceptó uno con todos los conjuntos de cifrado antiguos{named, select, yes { ({cipher})} other {}}. Los navegadores y los sistemas actuales terminan aquí, porque no hay ninguno en común. Ningún certificado tiene la culpa.',
  },
  step: {
    'small-hello':
      'Actualice el software TLS del servidor, o del dispositivo situado delante: un ClientHello de más de un segmento queda sin respuesta.',
    'old-versions': 'Active TLS 1.2 (Schannel, el ajuste propio del producto, el equilibrador de carga).',
    'old-ciphers': 'Permita conjuntos de cifrado con ECDHE y AES-GCM.',
  },
  source: 'Fuente: {source}.',
  capture: {
    note: '{input}: {count, plural, one {# conexión TLS} many {# de conexiones TLS} other {# conexiones TLS}}. Leído en este navegador; no se envió nada.',
    more: 'Mostrar {count} más',
    here: 'La que se muestra aquí',
    look: '{count, plural, one {Ver su certificado} many {Ver sus # de certificados} other {Ver sus # certificados}}',
    nameless: 'no se pidió ningún nombre',
    alert:
      '{from, select, client {El cliente} other {El servidor}} cortó la conexión con la alerta {name} ({number}).',
    'alert-meaning':
      '{from, select, client {El cliente} other {El servidor}} cortó la conexión con la alerta {name} ({number}): {meaning}.',
    meaning: {
      'unknown-ca': 'no conoce la raíz, o le falta un certificado intermedio',
      'certificate-unknown': 'rechazó el certificado por un motivo propio',
      'bad-certificate': 'consideró que el certificado está dañado o no cumple sus reglas',
      'certificate-expired': 'según su reloj, el certificado ha caducado',
      'certificate-revoked': 'encontró el certificado revocado',
      'unsupported-certificate': 'no acepta ningún certificado de ese tipo',
      'unrecognized-name': 'no tiene nada con el nombre solicitado',
      'certificate-required': 'exige un certificado de cliente',
      'handshake-failure': 'cliente y servidor no tienen nada en común que ambos usarían',
      'protocol-version': 'no habla ninguna de las versiones ofrecidas',
    },
    unread: {
      encrypted: 'No leído: cifrado por TLS 1.3; sus secretos no están disponibles.',
      suite: 'No leído: un conjunto de cifrado que aquí no se abre.',
      compressed: 'No leído: los certificados están comprimidos de una forma que aquí no se descomprime.',
      resumed: 'No leído: se reanudó una sesión anterior; no se envían certificados.',
      refused: 'No leído: se rechazó antes de enviarse certificados.',
      unanswered: 'No leído: no se capturó ninguna respuesta.',
      incomplete: 'No leído: faltan paquetes.',
    },
  },
};

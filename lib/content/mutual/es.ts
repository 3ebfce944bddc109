import type { MutualWords } from './types.ts';

export const es: MutualWords = {
  locale: 'es',
  asks: ({ named, refuses }) =>
    `Este servidor pide un certificado de cliente; ${named === 0 ? 'no nombra emisores' : named === 1 ? 'nombra 1 emisor' : `nombra ${named} emisores`}${refuses ? ' y cierra la conexión si no llega ninguno' : ''}.`,
  quoted: (name) => `«${name}»`,
  names: (names, more) =>
    `Nombra ${names.join(', ')}${more > 0 ? ` y ${more} más` : ''}. Un cliente solo ofrece un certificado que lleve a uno de ellos.`,
  any: 'No nombra emisores, así que un cliente ofrece el certificado que tenga.',
  refuses: 'Sin certificado de cliente cierra la conexión; sus propios certificados se leyeron antes.',
  goesOn: 'Sin certificado de cliente sigue igualmente.',
  tooLong: (bytes) =>
    `La lista tiene ${bytes} octetos: Schannel la corta a los 16 KB, y se rechaza a los clientes cuyo emisor quedó fuera. Quite del almacén del servidor las raíces que no necesite; en Windows Server 2003 a 2008 R2 también sirve SendTrustedIssuerList = 0.`,
  check: 'Comprobar mi certificado de cliente',
  checkHelp:
    'Solo la parte pública: .cer, .crt, .pem o .p7b, mejor con sus emisores. No sale de este navegador.',
  paste: 'o péguelo aquí (PEM)',
  pasteGo: 'Comprobar',
  reading: 'Leyendo…',
  failed: 'No se pudo leer el certificado. Inténtelo de nuevo.',
  none: 'Ahí no hay ningún certificado.',
  secret:
    'Eso contiene una clave privada. No se ha guardado ni enviado a ninguna parte. Dé solo la parte pública.',
  locked:
    'Está protegido con contraseña, así que contiene una clave privada. Dé solo la parte pública (.cer).',
  fits: (label) => `«${label}» se ajusta a lo que pide este servidor.`,
  open: (label) => `Aún no se puede saber si un cliente ofrece «${label}» aquí.`,
  kept: (label) => `«${label}» no se ajusta a lo que pide este servidor.`,
  leadsTo: (issuer, steps) =>
    steps === 1
      ? `Su emisor «${issuer}» es uno de los que nombra el servidor.`
      : `Su cadena lleva a «${issuer}», que el servidor nombra.`,
  anyIssuer: 'El servidor no exige ningún emisor; solo él sabe si confía en este.',
  signs: (schemes) => `Su clave puede firmar como quiere el servidor: ${schemes.join(', ')}.`,
  faults: {
    expired: ({ end }) => `Caducó el ${end}.`,
    'not-yet-valid': () => 'Todavía no es válido.',
    'purpose-missing': ({ purposes }) =>
      `No se emitió para autenticación de cliente, solo para: ${purposes}.`,
    'purpose-any': () =>
      'Indica «cualquier propósito» en vez de autenticación de cliente, y no todos los clientes lo aceptan.',
    'key-usage': () =>
      'El uso de la clave no permite la firma digital, con la que un cliente demuestra su clave.',
    'issuer-not-named': ({ top }) =>
      `Su cadena termina en «${top}» sin ningún emisor que nombre el servidor. Consiga uno de una CA que el servidor nombre, o haga que añadan esta en el servidor.`,
    'issuer-open': ({ top }) =>
      `Su emisor «${top}» no se nombra y falta el certificado de ese emisor: délo también, o un .p7b con toda la cadena.`,
    'issuer-spelling': ({ top }) =>
      `El servidor escribe el nombre «${top}» de otra forma que el certificado; los clientes que comparan octetos lo toman por otro.`,
    algorithm: ({ key }) => `El servidor no acepta ninguna firma que su clave (${key}) pueda hacer.`,
    'key-type': ({ key }) => `Los tipos de certificado del servidor excluyen esta clase de clave (${key}).`,
    authority: () => 'Es el certificado de una CA, no el de un cliente.',
  },
  clients: 'Qué clientes lo ofrecen',
  clientNames: {
    'chromium-windows': 'Chrome y Edge en Windows',
    firefox: 'Firefox',
    dotnet: 'Programas .NET que no eligen ellos mismos el certificado',
    'schannel-services':
      'Servicios de Windows (Skype for Business, Exchange, proxy de AD FS), con el certificado que tienen asignado',
    java: 'Programas Java',
    go: 'Programas Go',
    openssl: 'curl, Python, nginx como cliente y otros con OpenSSL',
  },
  offers: 'lo ofrece',
  keepsBack: 'lo retiene',
  depends: 'depende',
  servers: 'Qué hacen los servidores sin el propósito autenticación de cliente',
  serverNames: {
    schannel: 'Windows (IIS, inicio de sesión de AD FS con certificado, Skype for Business)',
    openssl: 'OpenSSL (nginx, Apache, Postfix, HAProxy)',
    java: 'Java (Tomcat, Jetty, Kafka)',
    go: 'Go (Traefik, Caddy, Kubernetes)',
    'direct-routing': 'Microsoft Teams (enrutamiento directo)',
  },
  dates: 'Cuándo dejan las CA públicas de emitir para autenticación de cliente',
  role: 'Qué necesita este servicio de ambos propósitos',
  roleNames: {
    'sip-federation': 'Federación SIP de Skype for Business y Lync (Edge de acceso)',
    'direct-routing': 'Controlador de borde de sesión (SBC) para el enrutamiento directo de Teams',
    mail: 'Correo entre servidores, Exchange híbrido',
    'certificate-sign-in': 'Inicio de sesión de AD FS con certificados de usuario',
    radius: 'RADIUS sobre TLS, 802.1X (NPS)',
  },
  source: (host, read) => `Fuente (${host}${read === null ? '' : `, leída el ${read}`})`,
  unchecked: 'Conocimiento general, sin comprobar.',
};

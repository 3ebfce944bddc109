import type { Parts } from '../../en/types.ts';

export const deploy: Parts['deploy'] = {
  gap: {
    sign: {
      'key-identifier': 'el último certificado dice que su emisor se firmó a sí mismo, como hace una raíz',
      'name-of-root': 'el nombre parece el de una raíz',
      'name-of-intermediate': 'el nombre parece el de un certificado intermedio',
      'private-host': 'el nombre o la dirección del servidor solo existe dentro de una organización',
      'public-role':
        'el nombre del servidor es de los que se alcanzan desde fuera, casi siempre bajo una autoridad pública',
      'own-address': 'la dirección del certificado del emisor está en el propio dominio del servidor',
      'private-address': 'la dirección del certificado del emisor solo se alcanza dentro de una organización',
      'public-address': 'la dirección del certificado del emisor es pública',
      'no-address':
        'no se indica dirección para el certificado del emisor, como harían las autoridades públicas',
    },
    seen: 'Lo que se puede ver, aunque no prueba nada: {signs}.',
    'own-label': 'Si es su propia raíz',
    own: 'Si «{name}» es la raíz propia de su organización',
    'server-ready':
      'No hay nada que cambiar en el servidor: envía todo lo que debe, y una raíz va en los almacenes de los clientes. Añádala aquí para ver qué obtienen los clientes que la tienen.',
    'clients-need':
      'No es el servidor quien envía una raíz: los clientes la necesitan en sus propios almacenes. Añádala aquí para ver qué obtienen los clientes que la tienen.',
    file: 'Archivo de la raíz',
    choose: 'Es nuestra raíz: elegir su archivo',
    unread: 'No se pudo leer el archivo. Inténtelo de nuevo.',
    bring: 'Cómo llevarla a los clientes',
    asking: 'Preguntando…',
    fetch: 'Descargarla de la dirección que indica el certificado',
    'not-fetched': 'De {address} no llegó nada que encaje; «Revocación y descargas» dice por qué.',
    'not-found': 'No se encontró ningún certificado en ese archivo.',
    fit: {
      root: 'Es la raíz «{name}»: se firmó a sí misma y firmó el último certificado de la cadena.',
      intermediate:
        'Es «{name}», pero no una raíz: lo firmó otra autoridad. Es un certificado intermedio que el servidor tiene que enviar.',
      'other-key':
        'Este certificado también se llama «{name}», pero su clave no firmó la cadena: es uno anterior o posterior del mismo nombre.',
      stranger: 'Ningún certificado de ese archivo se llama «{name}».',
    },
    power:
      'Quien tenga su clave puede hablar en nombre de cualquiera ante todo cliente que confíe en ella: pida a quienes la gestionan que le lean la huella y compárela línea por línea.',
    'other-label': 'Si no es una raíz suya',
    other: 'Si no lo es: falta un certificado intermedio',
    get: 'Consiga el certificado «{name}» de su autoridad y haga que el servidor lo envíe después de los que ya envía. Si está firmado por sí mismo, es una raíz al fin y al cabo: entonces vale el otro camino.',
    named: 'El certificado de debajo indica dónde obtenerlo: {addresses}.',
  },
  root: {
    never: 'No distribuya nunca una raíz cuya huella no haya comparado',
    proof:
      'Quien tenga su clave puede hablar en nombre de cualquiera ante todo cliente que confíe en ella. Lo que se vio en la red no prueba nada: llame a quienes gestionan «{name}» y pida que le lean la huella. Para usuarios de fuera de su organización, use mejor una autoridad pública.',
    cer: 'Certificado (.cer)',
    profile: 'Perfil de Apple',
    sha1: 'SHA-1 (huella digital en Windows)',
    lines: '{name}, línea por línea',
    full: 'La lista de sus raíces está llena: quite antes una en «Raíces de confianza».',
    failed: 'No se pudo añadir la raíz. Inténtelo de nuevo; si sigue igual, recargue la página.',
    trusted: 'Ahora este navegador confía en {name}.',
    compared: 'He comparado la huella con la que su propietario me dio por otra vía',
    ours: 'Es nuestra raíz',
    stays: 'Se queda en este navegador, y todo se evalúa de nuevo tal como lo ven sus clientes.',
    which: '¿Qué clientes?',
  },
  server: {
    iis: 'IIS, también con ARR como proxy inverso',
    'sfb-front-end': 'Servidor front-end de Skype for Business o Lync',
    'sfb-director': 'Director de Skype for Business o Lync',
    'sfb-edge': 'Servidor perimetral de Skype for Business o Lync',
    'sql-server': 'SQL Server en Windows',
    'remote-desktop': 'Escritorio remoto (RDP)',
    'domain-controller': 'Controlador de dominio (LDAPS)',
    windows: 'Otro servicio en Windows',
    linux: 'Otro servicio en Linux o un appliance',
  },
  client: {
    'windows-domain': 'Equipos Windows de un dominio (directiva de grupo)',
    'windows-one': 'Un solo equipo Windows',
    ios: 'iPhone y iPad',
  },
  limits: {
    title: 'Lo que no se puede ver desde aquí',
    trusted: 'Si a los usuarios les sigue fallando: lo que no se puede ver desde aquí',
    find: 'Cómo averiguarlo:',
  },
  affected: {
    judged: 'Evaluado aquí: {what}.',
    stops: 'detiene a {names}',
    undecided:
      '{count, plural, one {{names} sin decidir} many {{names} sin decidir} other {{names} sin decidir}}',
    depend: '{names} solo pasan porque descargan',
    unknown: '{count, plural, one {# desconocido} many {# desconocidos} other {# desconocidos}}',
    audience: {
      everyone: 'Todos los clientes.',
      'without-download':
        'Los clientes que construyen la cadena solo con lo que se envía: aplicaciones de Android, Java, teléfonos de la familia Lync, OpenSSL y lo que se basa en él. Windows, los sistemas de Apple y Chrome descargan lo que falta, si se les permite.',
      'without-the-root':
        'Todo cliente que no recibió esta raíz a mano, por directiva o por perfil: normalmente todo lo que está fuera del dominio, los teléfonos primero.',
      'public-rules':
        'Los navegadores y sistemas que someten a sus reglas a las autoridades públicas; un entorno privado puede no notarlo.',
      strict: 'Los clientes que miran con detalle; «Para quién» dice cuáles de los evaluados aquí lo hacen.',
      apple:
        'Los sistemas de Apple, que lo aplican también a autoridades privadas; los navegadores, a las públicas.',
      windows:
        'El propio Windows y lo que usa sus servicios de certificados: Lync, Skype for Business, Outlook, .NET.',
      'asks-revocation':
        'Los clientes que preguntan por la revocación y fallan sin respuesta: AD FS, NPS, Exchange híbrido, servidores de Lync y Skype for Business, Java con revocación activada. Los navegadores suelen seguir.',
      old: 'Clientes antiguos o sencillos: Java anterior a 7, dispositivos dedicados, bibliotecas TLS de teléfonos.',
      nobody: 'Nadie por ahora.',
    },
  },
};

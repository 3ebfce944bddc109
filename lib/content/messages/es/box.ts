export const box = {
  plan: {
    fetch: 'Servidor <ui>{host}</ui>, puerto {port}, {protocol}{notes}.',
    note: '; {note}',
    domain: 'Todos los puntos de inicio de sesión de <ui>{domain}</ui>, el dominio de la dirección.',
    list: '<ui>{count, plural, one {# host} many {# hosts} other {# hosts}}</ui>, para comprobar como lista.',
    judge:
      '<ui>{count, plural, one {# certificado} many {# certificados} other {# certificados}}</ui>. No se envía nada.',
    'judge-host':
      '<ui>{count, plural, one {# certificado} many {# certificados} other {# certificados}}</ui>, para comprobar con <ui>{host}</ui>. No se envía nada.',
    'left-out':
      'Omitidos hasta desbloquearlos: {count, plural, one {# archivo} many {# archivos} other {# archivos}}.',
    request: 'Una solicitud de certificado (CSR): qué pide y si está en orden. No se envía nada.',
    status:
      '<ui>{lists, plural, =0 {} one {# lista de revocación} many {# listas de revocación} other {# listas de revocación}}{both, select, yes { y } other {}}{answers, plural, =0 {} one {# respuesta OCSP} many {# respuestas OCSP} other {# respuestas OCSP}}</ui>, para examinar. Añada los certificados afectados y se comprobarán con ello.',
    reading: 'Leyendo…',
    locked:
      '{count, plural, one {El archivo necesita} many {# archivos necesitan} other {# archivos necesitan}} una contraseña antes de poder leer los certificados.',
    lookup: 'Un código o mensaje de error: lo que se sabe de él está abajo.',
    barren: 'Ahí no se encontró ningún certificado.',
  },
  protocol: {
    with: '{name} con {how}',
    packets: '{name}, TLS en sus propios paquetes',
    once: '{name}, TLS desde el principio',
    servers: 'XMPP entre servidores con STARTTLS',
  },
  file: {
    pasted: 'Texto pegado',
    'pasted-request': 'Solicitud pegada',
    list: 'Archivos',
    reading: 'Leyendo…',
    failed: 'Este archivo no se pudo abrir',
    locked: 'Necesita una contraseña',
    'key-log': 'Registro de claves de conexiones TLS',
    connections: '{count, plural, one {# conexión TLS} many {# conexiones TLS} other {# conexiones TLS}}',
    certificates: '{count, plural, one {# certificado} many {# certificados} other {# certificados}}',
    crls: '{count, plural, one {# lista de revocación} many {# listas de revocación} other {# listas de revocación}}',
    answers: '{count, plural, one {# respuesta OCSP} many {# respuestas OCSP} other {# respuestas OCSP}}',
    request: 'Solicitud de certificado (CSR)',
    none: 'No se encontró ningún certificado',
    unlock: 'Escribir la contraseña',
    remove: 'Quitar {name}',
    many: 'Demasiados archivos: {count, plural, one {# archivo omitido} many {# archivos omitidos} other {# archivos omitidos}}',
    most: 'Se admiten como máximo {limit, number} a la vez.',
  },
  host: { label: 'Comprobar para el host', optional: '(opcional)' },
  password: {
    title: 'Contraseña de {name}',
    why: 'Solo se leen los certificados. La clave privada no se descifra y la contraseña no se guarda.',
    label: 'Contraseña',
    show: 'Mostrar',
    hide: 'Ocultar',
    wrong: 'Esa contraseña no abre el archivo. Se distinguen mayúsculas y minúsculas.',
    failed: 'El archivo no se pudo abrir. Vuelva a intentarlo.',
    open: 'Abrir',
    opening: 'Abriendo…',
  },
  refused: {
    title: 'Se rechazó una clave privada',
    understood: 'Entendido',
    pasted: 'El texto contenía una clave privada, así que se vació el cuadro. No se envió ni se guardó nada.',
    'stood-in': 'Estaba en <ui>{where}</ui>.',
    file: '<ui>{file}</ui> contiene una clave privada{place, select, line { (línea {line})} file { ({within})} both { ({within}, línea {line})} other {}}.',
    kept: '{count, plural, =0 {No se guardó nada.} one {Su certificado se queda; la clave no se guardó.} many {Sus # certificados se quedan; la clave no se guardó.} other {Sus # certificados se quedan; la clave no se guardó.}}',
    never:
      'Una clave nunca debe ponerse en una página web. Si alguien más la vio por el camino, pida que se emita el certificado de nuevo con otra clave.',
  },
  insecure: {
    title: 'Esta página necesita HTTPS para comprobar firmas',
    why: 'Los navegadores solo dan la criptografía que verifica certificados a páginas en <code>https://</code> o en <code>http://localhost</code>. Esta página llegó por HTTP simple, así que aún no se puede comprobar nada.',
    proxy:
      'Ponga Chainsight detrás de un proxy inverso que hable TLS (IIS con ARR, nginx, Caddy, Web Application Proxy) y abra su dirección https.',
    tunnel:
      'O acceda por un túnel como localhost: <code>ssh -L 3000:localhost:3000 server</code>, y abra <code>http://localhost:3000</code>.',
  },
  'no-server': {
    title: 'Esto necesita el servidor de Chainsight',
    why: 'Esta página es un solo archivo que no usa la red: no busca nombres ni obtiene cadenas. Un Chainsight instalado hace ambas cosas. Los archivos y certificados pegados se evalúan aquí por completo.',
  },
};

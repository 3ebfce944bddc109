import type { Parts } from '../../en/types.ts';

export const record: Parts['record'] = {
  failed: 'No se pudo evaluar el registro',
  judging: 'Comparando el registro con lo que reciben los demás…',
  asking: 'Consultando…',
  ask: 'Consultar {host} también desde aquí',
  server: '{host}, puerto {port}',
  unverified:
    'Los remedios son conocimiento general, no cotejado con los textos de los fabricantes; los comandos para Windows y macOS no se han ejecutado.',
  name: '«{name}»',
  says: {
    'no-connection': 'Este equipo no recibió ningún certificado: {error}',
    'clock-off':
      'El reloj de este equipo {side, select, behind {va atrasado} other {va adelantado}} respecto al del servidor ({span}){decides, select, yes {; por eso rechaza los certificados: con la hora correcta son válidos} other {; los certificados son válidos de todos modos}}.',
    'signed-anew':
      'Entre aquí y el servidor, «{by}»{known, select, yes { (por su nombre: {product})} other {}} vuelve a firmar la cadena: este equipo no recibe el certificado del propio servidor.',
    disallowed: '«{name}» está en el almacén de certificados no permitidos de este equipo.',
    'root-missing':
      'A este equipo le falta la raíz «{root}», que otros tienen{policy, select, yes {, y una directiva le prohíbe obtener raíces} other {}}.',
    'root-of-one-account':
      'Solo la cuenta que ha iniciado sesión confía en la raíz «{root}»: los servicios y las demás cuentas de este equipo la rechazan.',
    'own-root-missing': 'La cadena lleva a «{root}», que no conocen ni este equipo ni las listas públicas.',
    'stale-intermediate':
      'Este equipo usa un «{name}» antiguo{dated, select, yes {, caducado el {day},} other {}} de su propio almacén en lugar del que envía el servidor.',
    'download-blocked':
      'El servidor no envía «{issuer}», y este equipo no pudo descargarlo{from, select, yes { de {url}} other {}}.',
    'intermediate-missing':
      'El servidor no envía «{issuer}», y este equipo no lo tiene{from, select, yes {; quizá se pueda descargar de {url}} other {}}.',
    'revocation-blocked':
      'Este equipo no pudo averiguar si los certificados están revocados{from, select, yes {: {url} no respondió} other {}}.',
    revoked: 'Este equipo sabe que «{name}» fue revocado.',
    'same-for-all':
      'Aquí falla por la misma razón que en todas partes: el fallo es del servidor, no de este equipo.',
    'refused-here':
      '{said, select, yes {Este equipo rechaza la cadena por una regla propia: {status}.} other {Este equipo rechaza una cadena que otros aceptan y no dice por qué.}}',
    'trusted-here': 'Este equipo confía en la cadena que recibió.',
    'own-root': 'Allí se confía en ella por la raíz «{root}», que las listas públicas no tienen.',
    'intermediate-here-only':
      'Tiene «{issuer}» en su propio almacén; el servidor no lo envía, así que los demás rechazan la cadena.',
    'other-node':
      'Recibe un certificado distinto del de los demás, igual de bueno: otro nodo, o uno recién renovado.',
    'same-chain': 'Recibe el mismo certificado que los demás.',
    'misplaced-in-root':
      'Entre sus raíces de confianza {count, plural, one {hay un certificado que no está autofirmado} many {hay certificados que no están autofirmados} other {hay certificados que no están autofirmados}}: {names}. En un servidor, eso hace que Windows rechace los certificados de cliente (HTTP 403.16).',
    proxy: 'Su tráfico pasa por el proxy {proxy}.',
  },
  todo: {
    'no-connection':
      '{through, select, yes {El sistema usa el proxy {proxy}; compruebe si este servidor pasa por él y si lo deja pasar.} other {No se trata de los certificados: compruebe desde allí el nombre, el puerto y el cortafuegos.}}',
    'clock-off':
      'Ajuste la hora, la fecha y la zona horaria; en un miembro de un dominio, averigüe por qué el dominio no ajusta la hora.',
    'signed-anew':
      'Excluya los servidores de inicio de sesión de la inspección TLS, o dé a este equipo la raíz del producto que inspecciona.',
    disallowed: 'Averigüe quién lo puso ahí y quítelo si fue un error.',
    'root-missing':
      '{policy, select, yes {Permita la actualización de las raíces (directiva «Desactivar la actualización automática de los certificados raíz») o distribuya la raíz por directiva.} other {Actualice las raíces del sistema o añada esta; obténgala de su autoridad y compare antes la huella.}}',
    'root-of-one-account': 'Póngala en el almacén del propio equipo, mejor por directiva.',
    'own-root-missing':
      'Si es la raíz de su organización, désela a este equipo, mejor por directiva; compare antes la huella. Si no lo es, falta un intermedio en el servidor.',
    'stale-intermediate':
      'Elimine el intermedio antiguo del almacén de autoridades intermedias; el nuevo ocupa su lugar.',
    'download-blocked':
      'Haga que el servidor envíe el intermedio: así nadie tiene que descargarlo. O permita que este equipo llegue a la dirección.',
    'intermediate-missing': 'Haga que el servidor envíe el intermedio.',
    'revocation-blocked':
      'Permítale llegar a las direcciones de OCSP y de las listas de revocación, también con la cuenta del sistema, y tenga en cuenta el proxy de WinHTTP.',
    revoked: 'Pida que se emita de nuevo e instale el nuevo en el servidor.',
    'same-for-all': 'Siga la reparación de este resultado.',
    'refused-here':
      'Busque directivas de este equipo sobre algoritmos débiles, propósitos o nombres, y revise su software de seguridad.',
    'trusted-here':
      'Si el inicio de sesión sigue fallando allí, no se debe a estos certificados: busque su mensaje de error o haga el registro mientras falla.',
    'intermediate-here-only': 'Haga que el servidor envíe el intermedio.',
    'misplaced-in-root': 'Muévalo a las autoridades intermedias.',
  },
};

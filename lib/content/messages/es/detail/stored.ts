import type { Parts } from '../../en/types.ts';

export const stored: Parts['stored'] = {
  same: 'Lo instalado es lo que se sirve: el mismo certificado con los mismos certificados intermedios.',
  'same-told': 'Lo instalado es lo que se sirve, hasta donde el archivo lo dice: {clause}.',
  differs:
    'Lo instalado no es lo que se sirve: {clause}{more, plural, =0 {} one { (y # diferencia más)} many { (y # diferencias más)} other { (y # diferencias más)}}.',
  sentence: '{clause}.',
  undated: '(fecha ilegible)',
  dates: 'el del servidor es válido hasta el {shown}, el del archivo hasta el {kept}',
  clause: {
    'no-leaf-stored':
      'el archivo no contiene ningún certificado de servidor, solo de autoridades de certificación',
    'other-node-differs':
      'la dirección examinada envía el certificado del archivo; {addresses} no lo {count, plural, one {envía} many {envían} other {envían}}',
    'other-node-right': 'el certificado del archivo lo sirve {addresses}: los nodos difieren',
    'leaf-for-another-name': 'el certificado «{kept}» del archivo no cubre {host}',
    'no-leaf-served': 'el servidor no envía ningún certificado de servidor',
    'leaf-unrelated': 'el servidor envía otro certificado, «{shown}», en lugar de «{kept}»: {dates}',
    'leaf-older': 'el servidor sigue enviando el certificado anterior al del archivo ({relation}): {dates}',
    'leaf-newer': 'el servidor ya envía un certificado más reciente que el del archivo ({relation}): {dates}',
    'leaf-other': 'el servidor envía otro certificado ({relation}): {dates}',
    'intermediate-missing': 'el servidor no envía el certificado intermedio «{name}» que contiene el archivo',
    'intermediate-stale':
      'el servidor envía un certificado más antiguo de la autoridad intermedia «{name}»{related, select, yes { ({relation})} other {}}: {dates}',
    'intermediate-other':
      'el servidor envía otro certificado de la autoridad intermedia «{name}»{related, select, yes { ({relation})} other {}}: {dates}',
    'intermediate-only-served':
      'el servidor envía además el certificado intermedio «{name}», que el archivo no contiene',
    'root-served': 'el servidor envía la raíz «{name}», que ningún cliente necesita',
    order: 'el servidor envía sus certificados desordenados',
  },
  check: 'Para averiguarlo:',
  cause: {
    'not-restarted': {
      title: 'El servicio conserva lo que cargó al arrancar',
      why: 'La mayoría de los servidores leen el certificado y la cadena una sola vez. Los archivos cambiados, o un certificado importado, cuentan a partir de la siguiente recarga.',
      check:
        'Compare la hora de inicio del servicio con la de la importación y luego recárguelo: «<code>nginx -s reload</code>», «<code>iisreset</code>», reinicio del servicio Front End o AD FS. Un reinicio interrumpe a los usuarios.',
    },
    'wrong-binding': {
      title: 'El nuevo certificado está instalado pero no enlazado',
      why: 'Importar un PFX lo pone en un almacén. IIS, AD FS, Exchange y Lync siguen cada uno con la huella digital que se les asignó.',
      check:
        'Lea la huella digital vigente: «<code>netsh http show sslcert</code>», «<code>Get-AdfsSslCertificate</code>», «<code>Get-ExchangeCertificate</code>», «<code>Get-CsCertificate</code>»; después asigne el nuevo certificado.',
    },
    'sni-binding': {
      title: 'Otro enlace responde por este nombre',
      why: 'Con la indicación del nombre del servidor (SNI) cada nombre tiene su propio enlace. Si ninguno corresponde, responde el predeterminado, con su propio certificado.',
      check:
        'Enumere los enlaces por nombre de host y puerto, y compruebe la misma dirección otra vez sin nombre de servidor: si las dos respuestas son iguales, ningún enlace corresponde al nombre.',
    },
    'other-node': {
      title: 'Respondió otro nodo de la granja',
      why: 'Un nombre lleva a menudo a varias máquinas. La que se actualizó no tiene por qué ser la que respondió.',
      check: 'Compruebe cada dirección del nombre por separado, e instale el archivo en cada nodo.',
    },
    'device-in-front': {
      title: 'Un dispositivo situado delante termina TLS',
      why: 'Los balanceadores de carga, proxies inversos y cortafuegos con inspección de TLS presentan su propio certificado; lo que tiene el servidor de detrás no se ve desde aquí.',
      check: 'Compruebe desde dentro la dirección propia del servidor, y compare aquí las dos respuestas.',
    },
    'file-outdated': {
      title: 'El archivo es más antiguo que lo que se sirve',
      why: 'Alguien, o una renovación automática, ya puso en servicio un certificado más reciente.',
      check:
        'Busque una exportación más reciente antes de instalar este archivo: haría retroceder el servicio.',
    },
    'file-of-another-name': {
      title: 'El archivo pertenece a otro servicio',
      why: 'Su certificado no cubre el nombre por el que se preguntó.',
      check: 'Compare los nombres del archivo con la dirección que escriben los usuarios.',
    },
    'chain-not-installed': {
      title: 'Los certificados intermedios no se instalaron con el certificado',
      why: 'Un servidor solo envía los certificados intermedios que se le dieron: en Windows, los del almacén «Entidades de certificación intermedias» del equipo; en otros sistemas, los del archivo de cadena.',
      check:
        'En Windows importe los certificados intermedios en el almacén del equipo («<code>certutil -addstore CA file.cer</code>»); en otros sistemas indique al servidor el archivo con la cadena completa.',
    },
    'stale-intermediate': {
      title: 'El servidor construye la cadena con un certificado intermedio más antiguo',
      why: 'Windows elige entre todos los certificados intermedios de sus almacenes; un archivo de cadena que no se cambió con el certificado conserva el anterior.',
      check:
        'Quite el antiguo del almacén del equipo tras mirar quién más lo necesita, o cambie el archivo de cadena; después recargue el servicio.',
    },
    'root-in-bundle': {
      title: 'La raíz está en el archivo de cadena',
      why: 'Los clientes solo toman raíces de sus propias listas: cuesta bytes en cada negociación y no cambia nada.',
      check: 'Deje fuera del archivo de cadena el último certificado, que es autofirmado.',
    },
    'bundle-order': {
      title: 'El archivo de cadena está compuesto en otro orden',
      why: 'El servidor envía el archivo tal cual. Los clientes antiguos toman cada certificado por el emisor del anterior.',
      check: 'Ponga primero el certificado del servidor y cada emisor después del que firmó.',
    },
  },
};

import type { Parts } from '../../en/types.ts';

export const limits: Parts['limits'] = {
  'cached-intermediates': {
    title: 'Su propio Windows puede ocultar el fallo',
    unknown:
      'Windows guarda cada certificado intermedio que ha encontrado o descargado, y Firefox trae los públicos. En el equipo de quien lo investiga la cadena está entonces completa; en un teléfono nuevo, no.',
    find: 'Confíe en esta página y en un equipo que nunca haya visto el servidor antes que en su propio navegador. En Windows, vea lo que está en caché:',
  },
  'one-computer': {
    title: 'El almacén de confianza de un equipo',
    unknown:
      'Aquí se evalúan los almacenes que publican los fabricantes. Qué raíces tiene un equipo, o cuáles perdió por una directiva que desactivó su actualización, no se puede ver desde aquí.',
    find: 'En ese equipo, haga que Windows evalúe el certificado del servidor, guardado de la cadena de arriba, y lea las últimas líneas:',
  },
  inspection: {
    title: 'Inspección TLS en el camino',
    unknown:
      'Un proxy, un cortafuegos o un antivirus puede presentar certificados propios: a los usuarios, o al equipo que obtuvo esta cadena. Ambos no siguen el mismo camino.',
    find: 'En el equipo del usuario, mire el emisor del certificado que llega allí. Si no es el de arriba, responde otro; su raíz tiene que estar en el dispositivo, o el host en la lista de excepciones.',
  },
  'other-nodes': {
    title: 'Otros nodos detrás del mismo nombre',
    unknown:
      'Se preguntó a todas las direcciones del nombre, pero un equilibrador de carga con una sola dirección oculta cuántos servidores hay detrás. Puede que uno de ellos envíe otra cosa.',
    find: 'Obtenga la cadena varias veces, a distintas horas, y compruebe cada nodo por su propio nombre o dirección, con el nombre público como nombre de servidor.',
  },
  'split-dns': {
    title: 'Otra respuesta dentro de la red',
    unknown:
      'Dentro, el mismo nombre lleva a menudo a otro servidor con un certificado de una CA privada: los teléfonos en la Wi-Fi de la empresa encuentran ese.',
    find: 'Consulte el nombre dentro y fuera, y compruebe aquí desde ambos lados, o solo la dirección interna.',
  },
  'client-clock': {
    title: 'El reloj de un cliente',
    unknown:
      'Las fechas se evaluaron con el reloj de este navegador. Un cliente con el reloj mal ve otras, y Lync rechaza sus propios certificados a partir de cinco minutos.',
    find: 'En el cliente, compare su reloj con un servidor de hora:',
  },
  'cached-crl': {
    title: 'Listas de revocación que guardan los clientes',
    unknown:
      'Un cliente usa la lista o respuesta que tiene hasta que termina, y recuerda durante un tiempo que no llegó ninguna. Puede seguir rechazando lo que ya está reparado, o aceptando lo que fue revocado.',
    find: 'En un cliente Windows, olvide lo guardado (sin «delete», la línea solo lo muestra):',
  },
  'outbound-only': {
    title: 'Lo que un servidor puede alcanzar por sí mismo',
    unknown:
      'A las direcciones de revocación se preguntó desde aquí. Un servidor Edge o AD FS tras un cortafuegos sin HTTP de salida no obtiene respuesta, y falla él mismo.',
    find: 'En ese servidor, con su cuenta de servicio, obtenga cada dirección:',
  },
  mutual: {
    title: 'La otra mitad de una conexión mutua',
    unknown:
      'Solo se evaluó el certificado que presenta este servidor. Los socios lo evalúan también como el de un cliente, y este servidor evalúa el suyo.',
    find: 'Compruebe aquí también el host del socio, y vea si este certificado indica autenticación de cliente donde los socios todavía la piden.',
  },
  'from-file': {
    title: 'Lo que el servidor envía de verdad',
    unknown:
      'Estos certificados vinieron de archivos. Si un servidor los envía, en este orden y en todos los puertos, los archivos no lo dicen.',
    find: 'Compruebe aquí el propio host, o guarde lo que envía y déselo a esta página:',
  },
};

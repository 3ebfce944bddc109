import type { Parts } from '../../en/types.ts';

export const errors: Parts['errors'] = {
  title: '¿Qué significa este error?',
  lead: 'Pegue lo que ve un usuario o lo que dice un registro: una frase, una parte de ella, un código hexadecimal o decimal, o el registro entero. No sale de este navegador.',
  english: 'Los mensajes y sus explicaciones están en inglés.',
  label: 'Mensaje, código o registro',
  clear: 'Borrar',
  known: 'Se conocen {count} mensajes. Los números hexadecimales, decimales y negativos significan lo mismo.',
  nothing: 'No se conoce nada al respecto.',
  found: 'Mensajes encontrados: {count}.',
  'found-best': 'Mensajes encontrados: {count}, el mejor primero.',
  sources: 'Origen de los mensajes',
  lost: {
    title: 'Qué hacer ahora',
    fewer: 'Omita nombres, fechas y números propios, y conserve unas cuantas palabras seguidas.',
    code: 'Busque un código cerca del mensaje: en sus detalles, en el registro de eventos o en el registro del programa.',
    host: 'Compruebe el host al que se conectó el usuario.',
    'host-why': 'El resultado nombra el fallo sin ningún mensaje y muestra lo que ven los usuarios.',
    domain: 'Si se trata del inicio de sesión y no sabe de qué host: compruebe todo el dominio.',
  },
  answer: {
    label: 'Qué significa el mensaje',
    nothing:
      'No se conoce nada con estas palabras. Deje solo el código o la frase que mostró el programa, o indique el host del que se trataba: el resultado nombra el fallo sin ningún mensaje.',
    open: 'Abrir la búsqueda de errores',
    all: 'Ver los {count} en la búsqueda de errores',
  },
  item: {
    also: 'También visto como:',
    unconfirmed:
      'En otros idiomas, aproximadamente (traducido aquí; el texto del fabricante no está comprobado):',
    fault: 'Fallo de la cadena',
    none: 'Ninguno: la cadena del servidor no tiene la culpa.',
    confirm: 'Cómo confirmarlo',
    fix: 'Cómo corregirlo',
    which:
      'El resultado de la comprobación dice cuál de ellos es y tiene los comandos para su servidor, con sus propios nombres.',
    source: 'Fuente',
    general: 'Conocimiento general; no cotejado con el texto del fabricante.',
  },
  confirm: {
    host: 'Compruebe el host al que se conectó, con su puerto.',
    domain:
      'Compruebe el dominio de inicio de sesión: cada punto de conexión que el cliente pudo encontrar, dirección por dirección.',
    federation: 'Compruebe los metadatos de federación: qué claves de firma contienen y hasta cuándo.',
    guide:
      'Siga los pasos del usuario: el fallo está en el dispositivo o en su camino, y eso no lo ve ninguna comprobación desde aquí.',
    revocation:
      'Compruebe el host y consulte después las direcciones de revocación en «Revocación y descargas».',
  },
};

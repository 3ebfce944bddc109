import type { Parts } from '../../en/types.ts';

export const opening: Parts['opening'] = {
  none: {
    title: 'No hay ningún resultado abierto en esta pestaña',
    text: 'Un resultado vive en la pestaña del navegador que lo hizo, y en ningún otro sitio. Compruebe un servidor o sus certificados para ver uno.',
  },
  missing: {
    title: 'Esta página no existe',
    why: 'Puede que la dirección esté mal escrita o que la página se haya movido.',
  },
  check: 'Comprobar una cadena',
  again: 'Intentar de nuevo',
  unfinished: {
    title: 'No se pudo terminar la comprobación',
    text: 'Vuelva a cargar la página para intentarlo de nuevo.',
  },
  unrepeated: {
    title: 'No se pudo repetir la comprobación',
    text: 'Lo que ve es el resultado anterior.',
  },
  unkept: {
    title: 'Este resultado se perderá al volver a cargar',
    text: 'Es mayor que lo que este navegador guarda para una pestaña, o el almacenamiento está desactivado. Antes de volver a cargar, llévese el informe en JSON o tenga los archivos a mano.',
  },
  shared: 'Resultado compartido',
  loading: 'Abriendo el enlace…',
  judging: 'Su navegador está validando de nuevo los certificados…',
  once: {
    title: 'Este enlace solo se puede abrir una vez',
    text: 'Al abrirlo se borra del servidor: después nadie podrá abrirlo, ni usted en otro navegador. En esta pestaña el resultado permanece hasta que la cierre.',
    go: 'Abrirlo ahora',
  },
  phrase: {
    title: 'Este enlace pide una frase de contraseña',
    text: 'Quien envió el enlace la tiene. Solo se usa en este navegador y no se envía a ningún sitio.',
    field: 'Frase de contraseña',
    open: 'Abrir',
    opening: 'Abriendo…',
  },
  broken: {
    title: 'No se pudo hacer el resultado',
    text: 'El enlace está bien: inténtelo de nuevo.',
  },
  wait: '{minutes, plural, =0 {{seconds, plural, one {# segundo} many {# segundos} other {# segundos}}} one {# minuto} many {# minutos} other {# minutos}}',
  fault: {
    'wrong-key': {
      message: 'La clave de este enlace no corresponde.',
      advice:
        'La parte que sigue a «#» falta o se cambió por el camino. Pida el enlace de nuevo, o cópielo entero: los programas de correo a veces cortan los enlaces largos.',
    },
    'pass-phrase-needed': {
      message: 'Este enlace está protegido con una frase de contraseña.',
      advice: 'Quien envió el enlace la tiene.',
    },
    'wrong-pass-phrase': {
      message: 'La frase de contraseña no corresponde.',
      advice: 'Las mayúsculas y los espacios cuentan. Inténtelo de nuevo.',
    },
    damaged: {
      message: 'Lo que contiene este enlace está dañado.',
      advice: 'No se puede leer una parte ({reason}). Pida un enlace nuevo.',
    },
    newer: {
      message: 'Este enlace se hizo con una versión más reciente de Chainsight.',
      advice:
        'Tiene el formato {format}, que esta versión no puede leer. Actualice este Chainsight, o abra el enlace donde se hizo.',
    },
    'too-large': {
      message: 'Esto es demasiado.',
      advice: 'El límite es {size}. Comparta menos certificados.',
    },
    'guide-only': {
      message: 'Este enlace abre la guía para usuarios; no contiene ningún resultado.',
      advice: 'Pida un enlace que comparta el resultado.',
    },
    gone: {
      message: 'No hay nada guardado con este enlace.',
      advice:
        'Caducó, lo borró su creador, ya se abrió si era para una sola vez, o se escribió mal. Pida un enlace nuevo.',
    },
    'one-view': {
      message: 'Este enlace solo se puede abrir una vez.',
      advice: 'Al abrirlo se borra del servidor. Se abre con una petición POST.',
    },
    'rate-limited': {
      message: 'Se hicieron demasiados enlaces desde su red.',
      advice: 'Inténtelo de nuevo en {wait}, o haga un enlace que lo contenga todo.',
    },
    busy: {
      message: 'El servidor recibe demasiados enlaces en este momento.',
      advice: 'No se cambió nada. Inténtelo de nuevo en {wait}, o haga un enlace que lo contenga todo.',
    },
    canceled: {
      message: 'La subida terminó antes de completarse.',
      advice: 'No se guardó nada. Inténtelo de nuevo.',
    },
    'store-full': {
      message: 'El servidor no tiene sitio para más enlaces.',
      advice:
        'Haga un enlace que lo contenga todo, borre los enlaces que ya no se necesiten, o pida al operador que aumente CHAINSIGHT_SHARE_TOTAL_MB o libere espacio en disco.',
    },
    'store-unavailable': {
      message: 'El servidor no llega a su base de datos.',
      advice: 'No se cambió nada. Inténtelo de nuevo en {wait}.',
    },
    'cross-origin': {
      message: 'La petición vino de una página de otro sitio.',
      advice: 'Solo las páginas de este servidor, y los programas, pueden usar esta dirección.',
    },
    'bad-request': {
      message: 'El servidor no aceptó la petición ({problem}).',
      advice: 'Consulte la descripción de la API.',
    },
    internal: {
      message: 'El servidor no pudo hacerlo.',
      advice: 'El motivo está en el registro del servidor. Inténtelo más tarde.',
    },
    'no-server': {
      message: 'Esta página es un solo archivo sin el servidor en el que se guardan esos enlaces.',
      advice: 'Abra el propio enlace, con su servidor, o use un enlace que lo contenga todo.',
    },
    'own-server-unreachable': {
      message: 'El servidor no responde.',
      advice: 'Revise su conexión e inténtelo de nuevo.',
    },
    'answer-unreadable': {
      message: 'No se pudo leer la respuesta.',
      advice:
        'Algo entre usted y el servidor respondió con el estado {status}. Inténtelo de nuevo, o pregunte al operador.',
    },
  },
};

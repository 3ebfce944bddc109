export const sharing = {
  title: 'Compartir este resultado',
  description:
    'Un vínculo lleva los certificados y su pregunta, no un veredicto: el navegador del destinatario vuelve a validar.',
  tabs: 'Vínculos',
  new: 'Nuevo vínculo',
  mine: 'Mis vínculos ({count})',
  'nothing-yet': 'Aún no hay ningún resultado que compartir.',
  what: {
    legend: 'Qué compartir',
    everything: 'Todo',
    'everything-hint': 'Certificados, host, direcciones, hora de la comprobación y su pregunta.',
    chain: 'Solo la cadena',
    'chain-hint': 'Sin nombre de host, direcciones ni nombres de archivo.',
    guide: 'La guía para usuarios',
    'guide-hint': 'Se abre en la lista de pasos para usuarios, con su nota arriba.',
  },
  redaction: {
    'leave-out': 'Omitir también el certificado del propio servidor: nombra hosts',
    none: 'Los certificados compartidos no nombran ningún host.',
    some: 'Los certificados no se pueden modificar; los compartidos siguen nombrando: {names}.',
    more: '{names} y {count, plural, one {# más} many {# más} other {# más}}',
  },
  note: {
    users: 'Nota para los usuarios',
    reader: 'Nota para el destinatario (opcional)',
    contact: 'Cómo contactar con su soporte técnico (opcional)',
  },
  kind: {
    legend: 'Tipo de vínculo',
    stored: 'Guardado en este servidor',
    'stored-hint':
      'Corto. Se cifra en este navegador: la clave solo está en el vínculo y el servidor no puede leer nada.',
    self: 'Lo lleva todo consigo',
    'self-hint':
      'Largo, de hasta {limit, plural, one {# carácter} many {# caracteres} other {# caracteres}}. No se guarda nada: nunca caduca y no se puede retirar.',
  },
  lifetime: 'Duración',
  once: 'Eliminar tras la primera apertura',
  'pass-phrase': 'Frase de contraseña (opcional)',
  'pass-phrase-hint': 'Comuníquela al destinatario por una vía distinta del vínculo.',
  done: {
    ready: 'El vínculo está listo',
    another: 'Crear otro',
    open: 'Quien tenga el vínculo completo puede abrirlo.',
    'open-phrase': 'Quien tenga el vínculo completo y la frase de contraseña puede abrirlo.',
    self: 'No se guarda nada: el vínculo funciona mientras exista este servidor y no se puede retirar.',
    cipher:
      'El servidor solo guarda texto cifrado; la clave es la parte tras «#», que los navegadores no envían.',
    once: 'Se elimina al abrirse por primera vez, o el {when}.',
    until: 'Se elimina el {when}.',
    listed: 'Puede eliminarlo antes en «Mis vínculos», en este navegador.',
    unlisted: 'Este navegador no guarda nada para la página, así que el vínculo no se puede eliminar antes.',
  },
  'too-long': {
    title: 'Es demasiado para un vínculo que lo lleva todo',
    text: 'Los programas de correo y chat cortan los vínculos de más de {limit, plural, one {# carácter} many {# caracteres} other {# caracteres}}. Elija un vínculo guardado o comparta solo la cadena.',
  },
  broken: 'No se pudo crear el vínculo',
};

export const computer = {
  title: '¿Falla en un solo equipo?',
  lead: 'Ejecute este script en ese equipo y suelte aquí, o en el cuadro de la página de inicio, el archivo que escribe. Muestra si a ese equipo le falta una raíz, si recibe otros certificados que los demás, si su reloj va mal o si no puede descargar lo que necesita. El archivo solo se lee en este navegador.',
  make: {
    title: '1. Ejecutar allí el script',
    server: 'Servidor en el que falla el inicio de sesión',
    hint: 'Por ejemplo sts.contoso.com, o un host con su puerto. TLS desde el primer byte: el script no consulta los puertos de correo que cambian después a TLS.',
    runs: 'Sistema de ese equipo',
    save: 'Guardar {file}',
    copy: 'Copiar el script',
    'copy-command': 'Copiar el comando',
    show: 'Mostrar el script',
    script: 'El script',
    waiting: 'El script aparece cuando se indica un servidor.',
  },
  system: {
    windows:
      'Windows (PowerShell 5.1 o posterior, sin permisos de administrador). Ejecútelo allí, en su carpeta; el archivo que escribe queda al lado:',
    unix: 'macOS y Linux (sh, OpenSSL y curl). Ejecútelo allí, en su carpeta; el archivo que escribe queda al lado:',
  },
  take: {
    title: '2. Abrir aquí el archivo',
    also: 'O eventos del registro Microsoft-Windows-CAPI2/Operational, guardados como XML. Un segundo archivo con los certificados que el servidor envía a los demás se compara con él.',
    label: 'Archivo que escribió el script',
    choose: 'Elegir el archivo',
    reading: 'Leyendo…',
    failed: 'El archivo no se pudo usar',
    cut: 'El archivo está cortado o se modificó. Tome el mismo archivo que escribió el script, o ejecútelo de nuevo.',
    other: 'No es un archivo que escribiera el script ni un registro de eventos de CAPI2.',
  },
  collected: {
    title: 'Qué anota',
    none: 'No se lee ninguna clave ni ningún certificado personal, no se cambia nada y no se envía nada.',
    form: 'Forma del archivo:',
    untried:
      'Los autores de esta página no han podido ejecutar el script para Windows; su gramática está comprobada.',
    what: {
      system: 'El sistema y su versión, y el proxy que usa para este servidor.',
      received: 'Los certificados que el servidor envía a este equipo.',
      clock: 'El reloj de este equipo y el del servidor.',
      built: 'En Windows: la cadena que construyó el sistema, con sus objeciones a cada certificado.',
      stores:
        'Los certificados de los almacenes: raíces de confianza, intermedios (Windows) y los no permitidos (Windows).',
      log: 'En Windows: si puede obtener raíces por sí mismo, qué imprime certutil sobre la cadena y los 50 eventos más recientes del registro CAPI2, si está activado. Los eventos nombran programas y cuentas.',
    },
    why: {
      system: 'Quizá responde un proxy en lugar del servidor.',
      received:
        'Pueden ser otros que los que reciben todos: otro nodo, o un producto que vuelve a firmar por el camino.',
      clock: 'Con el reloj mal, un certificado parece caducado o todavía no válido.',
      built: 'Puede contener otros certificados que los enviados.',
      stores: 'Solo así se sabe qué raíz falta. No se leen certificados personales ni claves.',
      log: 'Muestran qué no se pudo descargar.',
    },
  },
} as const;

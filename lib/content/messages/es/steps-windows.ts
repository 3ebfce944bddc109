import type { Messages } from '../en/types.ts';

export const stepsWindows = {
  'delete-sign-in-info': {
    title: 'Eliminar la información de inicio de sesión',
    why: 'Al iniciar sesión, el programa guarda su contraseña, sus certificados y el camino al servidor. Un clic quita todo eso de su cuenta, para que se obtenga de nuevo.',
    do: {
      'sign-out': 'Cierre la sesión, de modo que vea la ventana con su dirección de inicio de sesión.',
      click: 'Debajo de su dirección, elija <ui>Eliminar mi información de inicio de sesión</ui>.',
      confirm: 'Confirme con <ui>Sí</ui>.',
      'sign-in': 'Escriba su contraseña e inicie sesión.',
    },
    expect:
      'El vínculo desaparece y el campo de la contraseña queda vacío. El siguiente inicio de sesión tarda un poco más.',
    undo: 'No hay nada que deshacer: el programa vuelve a guardarlo todo al iniciar sesión. Tenga a mano su contraseña.',
  },
  'sign-in-assistant': {
    title: 'Comprobar que funciona el Asistente para el inicio de sesión',
    why: 'Lync 2010 inicia sesión en Microsoft 365 con ayuda del Microsoft Online Services Sign-In Assistant. Si este servicio está detenido o es antiguo, no se emite ningún certificado personal.',
    do: {
      'open-classic':
        'Abra el menú <ui>Inicio</ui>, elija <ui>Ejecutar</ui>, pegue esta línea y elija <ui>Aceptar</ui>.',
      open: 'Haga clic con el botón derecho en <ui>Inicio</ui>, elija <ui>Ejecutar</ui>, pegue esta línea y elija <ui>Aceptar</ui>.',
      status:
        'Busque <ui>Microsoft Online Services Sign-in Assistant</ui> y mire la columna <ui>Estado</ui>: debe decir <ui>En ejecución</ui>.',
      start:
        'Si no, haga clic con el botón derecho en él y elija <ui>Iniciar</ui>. Si está atenuado, necesita a un administrador.',
      update:
        'Si no está en la lista o es antiguo, haga que instalen la última versión desde las descargas del portal de Microsoft 365.',
    },
    expect: 'El estado es «En ejecución».',
    undo: 'Haga clic con el botón derecho en el servicio y elija Detener. No se cambió nada más.',
  },
  'clear-cached': {
    title: 'Borrar los certificados, contraseñas y conexiones recordados',
    why: 'Windows recuerda las conexiones cifradas y los certificados usados en ellas, y el programa recuerda su contraseña. Si están anticuados, se presentan al servidor una y otra vez.',
    do: {
      password:
        'En la ventana de inicio de sesión, desactive <ui>Guardar mi contraseña</ui> y borre lo que haya en el campo de la contraseña.',
      quit: 'Cierre Lync por completo: haga clic con el botón derecho en su icono junto al reloj y elija <ui>Salir</ui>.',
      'close-browser': 'Cierre todas las ventanas del navegador, y también Teams y Outlook.',
      'internet-options':
        'Pulse <key>Windows</key>+<key>R</key>, pegue esta línea y pulse <key>Entrar</key>.',
      'ssl-state': 'En la página <ui>Contenido</ui>, elija <ui>Borrar estado SSL</ui>.',
      retry: 'Abra de nuevo el programa, escriba su contraseña e inicie sesión.',
    },
    expect: 'Windows indica que se ha borrado la caché SSL.',
    undo: 'No hay nada que deshacer: ambas cosas se guardan otra vez en el siguiente inicio de sesión.',
  },
  'endpoint-cache': {
    title: 'Quitar la carpeta de la caché de puntos de conexión',
    why: 'Para ir más rápido, el programa recuerda a qué servidor llegó la última vez. Si desde entonces su cuenta pasó a otro servidor, sigue preguntando al equivocado.',
    do: {
      quit: 'Cierre el programa por completo: haga clic con el botón derecho en su icono junto al reloj y elija <ui>Salir</ui>.',
      open: 'Pulse <key>Windows</key>+<key>R</key>, pegue esta línea y pulse <key>Entrar</key>.',
      find: 'Busque la carpeta que lleva su dirección de inicio de sesión en el nombre, a menudo con «sip_» delante.',
      rename:
        'Cámbiele el nombre para que termine en «.old»: para el programa ya no existe, y usted aún puede recuperarla. También puede hacerlo con esta línea en el símbolo del sistema.',
      restart: 'Abra de nuevo el programa e inicie sesión.',
      delete: 'Cuando el inicio de sesión funcione, elimine la carpeta renombrada.',
    },
    expect: 'Al iniciar sesión, el programa crea una carpeta nueva con su dirección.',
    undo: 'Cierre el programa, elimine la carpeta nueva y devuelva su nombre a la antigua.',
    risk: 'Si quita la carpeta equivocada, se pierden los ajustes de otra cuenta. Toque solo la carpeta con su propia dirección.',
  },
  'personal-certificate': {
    title: 'Eliminar el certificado personal',
    why: 'Con «Guardar mi contraseña», el programa guarda en Windows también un certificado a su nombre. Si está dañado o anticuado, el inicio de sesión falla hasta que se quita y se obtiene uno nuevo.',
    do: {
      open: 'Pulse <key>Windows</key>+<key>R</key>, pegue esta línea y elija <ui>Aceptar</ui>.',
      expand: 'Abra <ui>Personal</ui> y después <ui>Certificados</ui>.',
      sort: 'Haga clic en el encabezado <ui>Emitido por</ui> para ordenar, y busque un certificado emitido por <ui>Communications Server</ui>.',
      verify: 'Compruebe si lo hay y anote su fecha de expiración: ¿ha caducado?',
      delete: 'Haga clic con el botón derecho en ese certificado, elija <ui>Eliminar</ui> y confirme.',
      'sign-in': 'Abra el programa e inicie sesión.',
    },
    expect:
      'Tras iniciar sesión, hay en la lista un certificado nuevo emitido por Communications Server, con una fecha posterior.',
    undo: 'No hace falta: el servidor emite uno nuevo en el siguiente inicio de sesión. Uno eliminado no se puede recuperar.',
    risk: 'Otros certificados de esta lista pueden ser los de su tarjeta inteligente, el cifrado del correo o la VPN; eliminarlos puede dejarle sin acceso. Elimine solo el emitido por Communications Server.',
  },
  'credential-manager': {
    title: 'Quitar las credenciales guardadas',
    why: 'Windows guarda una copia de su contraseña en el Administrador de credenciales. Tras un cambio de contraseña, quizá se siga enviando la copia antigua.',
    do: {
      open: 'Pulse <key>Windows</key>+<key>R</key>, pegue esta línea y elija <ui>Aceptar</ui>. En el Panel de control se llama <ui>Administrador de credenciales</ui>.',
      find: 'Busque la entrada de su dirección de inicio de sesión, o con Lync, Communicator o Microsoft Office en el nombre, y ábrala.',
      remove: 'Elija <ui>Quitar del almacén</ui>.',
      'remove-newer': 'Elija <ui>Quitar</ui>.',
      'sign-in': 'Inicie sesión de nuevo y escriba sus credenciales.',
    },
    expect: 'La entrada ya no está y el programa pide su contraseña.',
    undo: 'Escriba su contraseña en el siguiente inicio de sesión y deje que se guarde de nuevo.',
    risk: 'Las contraseñas quitadas ya no se pueden leer. Quite solo la entrada de este programa, y solo si sabe su contraseña.',
  },
  'machine-guid': {
    title: 'Comprobar si MachineGuid tiene llaves en el Registro',
    why: 'Windows guarda en el Registro un identificador de este equipo. Algunas herramientas de instalación lo escribieron entre llaves; entonces no se puede guardar el certificado personal.',
    do: {
      backup:
        'Guarde primero una copia: pegue esta línea en el símbolo del sistema. Escribe un archivo en su escritorio. Continúe solo si el archivo está ahí.',
      open: 'Pulse <key>Windows</key>+<key>R</key>, pegue esta línea y confirme que el Editor del Registro puede hacer cambios.',
      go: 'Vaya a esta clave. En las versiones recientes de Windows puede pegarla en la barra de direcciones.',
      edit: "Haga doble clic en <ui>MachineGuid</ui>. Solo si el valor empieza por <code>'{'</code> y termina en <code>'}'</code>, borre esos dos caracteres, nada más, y elija <ui>Aceptar</ui>.",
      restart: 'Cierre el Editor del Registro, abra de nuevo el programa e inicie sesión.',
    },
    expect: 'El valor consta de 36 letras, cifras y guiones, sin llaves.',
    undo: 'Haga doble clic en el archivo de su escritorio y confirme: se restauran los valores antiguos. Después reinicie el equipo.',
    risk: 'Un error en el Registro puede impedir que funcionen programas o el propio Windows, hasta tener que reinstalarlo. Cambie solo este valor, y solo después de guardar la copia. Si no está seguro, elija «No puedo hacerlo».',
  },
} satisfies Partial<Messages['steps']>;

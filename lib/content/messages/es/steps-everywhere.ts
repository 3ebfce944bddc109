import type { Messages } from '../en/types.ts';

export const stepsEverywhere = {
  'check-clock': {
    title: 'Comprobar la fecha y la hora',
    why: 'Un certificado solo vale entre dos fechas. Si el reloj de este dispositivo se desvía más de unos minutos, los certificados buenos parecen caducados o todavía no válidos, y se rechaza el inicio de sesión.',
    do: {
      compare: 'Compare el reloj de este dispositivo con uno fiable, por ejemplo el de otro teléfono.',
      windows:
        'Pulse <key>Windows</key>+<key>R</key>, pegue esta línea, pulse <key>Entrar</key> y compruebe la fecha, la hora y la zona horaria. Si puede, deje que Windows ajuste la hora por sí mismo.',
      macos:
        'Abra <ui>Ajustes del Sistema › General › Fecha y hora</ui> y deje que la hora se ajuste automáticamente.',
      phone: 'Abra los ajustes de fecha y hora del teléfono y deje que la hora se ajuste automáticamente.',
    },
    expect:
      'El reloj muestra la fecha y la hora correctas, en la zona horaria correcta. Si tuvo que corregirlo, inicie sesión de nuevo.',
    undo: 'No hay nada que deshacer.',
  },
  'install-org-root': {
    title: 'Instalar el certificado raíz de su organización',
    why: 'La comprobación de su administrador muestra que el certificado del servidor termina en la raíz propia de su organización, que este dispositivo aún no conoce. Su administrador permite que los usuarios la instalen.',
    do: {
      obtain:
        'Obtenga el archivo del certificado de su organización, por ejemplo de su intranet. No lo tome de una búsqueda en la Web ni de alguien a quien no conozca.',
      'windows-open': 'Abra el archivo. Windows muestra el certificado; todavía no se ha instalado nada.',
      'macos-open':
        'Abra el archivo. <ui>Acceso a Llaveros</ui> muestra el certificado; elija el llavero <ui>inicio de sesión</ui>.',
      'ios-open':
        'Abra el archivo, permita la descarga y abra <ui>Ajustes › Perfil descargado</ui>. Todavía no se confía en nada.',
      'android-open':
        'Abra <ui>Ajustes › Seguridad › Cifrado y credenciales › Instalar un certificado › Certificado de CA</ui>. Los nombres varían según el fabricante.',
      compare:
        'Compare la huella digital que muestra su dispositivo con la que aparece aquí, carácter por carácter. Si no coinciden, deténgase y avise a su administrador.',
      'windows-store':
        'Elija <ui>Instalar certificado</ui>, <ui>Usuario actual</ui>, <ui>Colocar todos los certificados en el siguiente almacén</ui>, <ui>Entidades de certificación raíz de confianza</ui>.',
      'macos-trust':
        'Haga doble clic en el certificado, abra <ui>Confiar</ui> y ponga <ui>Al utilizar este certificado</ui> en <ui>Confiar siempre</ui>.',
      'ios-trust':
        'Instale el perfil y actívelo en <ui>Ajustes › General › Información › Ajustes de confianza de los certificados</ui>.',
      'android-trust':
        'Elija el archivo y confirme. Muchas aplicaciones no tienen en cuenta los certificados instalados así; es mejor la administración de dispositivos de su organización.',
      restart: 'Cierre por completo el programa o el navegador, ábralo de nuevo e inicie sesión.',
    },
    expect: 'El inicio de sesión funciona y no aparece ninguna advertencia de certificado.',
    undo: 'Quite el certificado en el mismo lugar donde lo instaló.',
    risk: 'Un certificado raíz permite a su dueño avalar cualquier sitio ante este dispositivo. Instálelo solo si su organización se lo ha pedido y la huella digital coincide.',
  },
  'update-client': {
    title: 'Actualizar el programa',
    why: 'Los programas antiguos no conocen los certificados ni las formas de inicio de sesión actuales, y en ellos persisten fallos corregidos hace tiempo.',
    do: {
      'lync-2010':
        'Inicie sesión en el portal de Microsoft 365 con un navegador, abra las descargas de software e instale la versión más reciente de Lync que se le ofrezca.',
      office:
        'Abra un programa de Office y elija <ui>Archivo › Cuenta › Opciones de actualización › Actualizar ahora</ui>. Las versiones antiguas de Office se actualizan con Windows Update.',
      mobile: 'Abra la tienda de aplicaciones del teléfono y actualice la aplicación.',
      web: 'Actualice el navegador, y también Teams u Outlook: la búsqueda de actualizaciones está en el menú de su foto o en Ayuda.',
      'windows-update':
        'Deje que Windows Update instale lo pendiente. También renueva la lista de raíces conocidas.',
      restart: 'Reinicie el dispositivo e inicie sesión de nuevo.',
    },
    expect: 'El programa indica que está actualizado.',
    undo: 'No hace falta deshacer las actualizaciones. Si una estorba a otra cosa, su soporte puede retirarla.',
  },
  'other-network': {
    title: 'Probar otra red',
    why: 'En la oficina, su dispositivo quizá llega a otro servidor, con otro certificado, que desde fuera. Además, algunas redes de hoteles y empresas abren las conexiones cifradas por el camino y ponen su propio certificado en lugar del verdadero.',
    do: {
      'switch-phone':
        'Apague la Wi-Fi para que el teléfono use datos móviles e inicie sesión. Después pruebe al revés.',
      'switch-computer':
        'Conecte el equipo a través de un teléfono, sin VPN, e inicie sesión. Después pruebe con VPN.',
      note: 'Anote en qué redes funciona y en cuáles no. Es justo lo que su administrador necesita.',
    },
    expect:
      'Si funciona en una red y falla en otra, el fallo está en la red o en el servidor al que se llega desde ella, no en su dispositivo.',
    undo: 'Vuelva a activar la Wi-Fi y la VPN.',
  },
  'other-browser': {
    title: 'Probar una ventana privada y otro navegador',
    why: 'Una ventana privada empieza sin sesiones guardadas. Además, los navegadores tienen listas de raíces distintas: una diferencia entre dos navegadores es una pista valiosa.',
    do: {
      private:
        'Abra una ventana privada (<key>Ctrl</key>+<key>Mayús</key>+<key>N</key> o <key>Ctrl</key>+<key>Mayús</key>+<key>P</key>) e inicie sesión en ella.',
      second: 'Pruebe otro navegador, por ejemplo Firefox además de Edge o Chrome.',
      issuer:
        'Si aparece una advertencia, abra los detalles y anote quién emitió el certificado y el código de error. No elija continuar de todos modos.',
    },
    expect:
      'Si funciona en la ventana privada, borre los datos guardados de ese sitio. Si solo funciona en un navegador, diga a su administrador en cuál.',
    undo: 'No hay nada que deshacer.',
  },
  'flush-dns': {
    title: 'Vaciar la caché de DNS',
    why: 'El equipo recuerda durante un tiempo qué dirección corresponde a cada nombre de servidor. Tras una interrupción o un traslado, la dirección recordada puede llevar al servidor equivocado.',
    do: {
      run: 'Pulse <key>Windows</key>+<key>R</key>, pegue esta línea y pulse <key>Entrar</key>. Se abre una ventana negra y se cierra enseguida.',
      terminal: 'Abra <ui>Terminal</ui>, pegue esta línea y pulse <key>Intro</key>. Le pide su contraseña.',
      retry: 'Cierre por completo el programa o el navegador, ábralo de nuevo e inicie sesión.',
    },
    expect: 'No se ve ningún cambio; el equipo vuelve a preguntar las direcciones.',
    undo: 'No hay nada que deshacer: la caché se llena de nuevo por sí sola.',
  },
  'app-reset': {
    title: 'Cerrar sesión y reinstalar la aplicación',
    why: 'La aplicación guarda en el teléfono credenciales y datos de conexión. Lo que ya no encaja con el servidor se sigue usando hasta que se quita.',
    do: {
      'sign-out': 'Cierre la sesión en la aplicación, si puede.',
      'remove-ios':
        'Mantenga el dedo sobre el icono de la aplicación y elija <ui>Eliminar app</ui>; después confirme.',
      'remove-android':
        'Abra <ui>Ajustes › Aplicaciones</ui>, elija la aplicación, después <ui>Almacenamiento › Borrar almacenamiento</ui>, y desinstálela.',
      install: 'Instale de nuevo la aplicación desde la tienda e inicie sesión.',
    },
    expect: 'La aplicación empieza como nueva y pide su dirección de inicio de sesión.',
    undo: 'Las conversaciones guardadas en el teléfono no vuelven. Los contactos y reuniones se conservan en el servidor.',
    risk: 'Se borra todo lo que la aplicación guardó en este teléfono. Tenga a mano su dirección de inicio de sesión y su contraseña.',
  },
  'admin-chain-check': {
    title: 'Pedir al administrador que compruebe la cadena de certificados del servidor',
    why: 'Este mensaje significa a menudo que no se confía en un certificado de la cadena que envía el servidor. Es frecuente cuando una organización tiene su propia página de inicio de sesión (inicio de sesión único) o gestiona ella misma una parte del servicio (híbrido). Ningún ajuste de su equipo lo repara.',
    do: {
      ask: 'Envíe a su administrador el texto de abajo. Dice lo que ve y lo que ha probado.',
      host: 'Pídale que compruebe con Chainsight el servidor de inicio de sesión de su organización, desde la red en la que usted está.',
      mobile:
        'Mencione la versión de la aplicación: desde la 5.4 es más estricta y rechaza cadenas que las anteriores aceptaban.',
    },
    expect:
      'El administrador ve que la cadena está bien, o encuentra el certificado que falla y lo repara en el servidor.',
    undo: 'No hay nada que deshacer.',
  },
  support: {
    title: 'Pasar el caso a soporte',
    why: 'Ya se ha hecho todo lo posible en su dispositivo. Lo que queda solo se ve en el servidor, por ejemplo una cuenta que no se creó por completo.',
    do: {
      copy: 'Copie el texto de abajo. Dice lo que ve y lo que ha probado, con las horas.',
      send: 'Envíelo al centro de ayuda de su organización. Si no hay ninguno, su administrador de Microsoft 365 puede abrir un caso con Microsoft.',
      account:
        'Pida que comprueben su cuenta: si está incompleta o dañada en Active Directory, el servidor no puede emitir un certificado personal para ella. Otras cuentas pueden funcionar de todos modos.',
      community:
        'Los foros de la comunidad de Microsoft 365 también ayudan, pero no publique allí su dirección.',
    },
    expect: 'Soporte puede empezar donde usted lo dejó, sin pedirle que repita estos pasos.',
    undo: 'No hay nada que deshacer.',
  },
} satisfies Partial<Messages['steps']>;

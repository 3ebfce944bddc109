import type { Messages, SummaryMessages } from '../en/types.ts';

export const guideMore = {
  status: {
    heading: '¿Funciona todavía?',
    'lync-2010':
      'Lync 2010 no tiene soporte desde el {ended, date, long} y ya no inicia sesión en Microsoft 365. Aún puede funcionar con el servidor propio de su organización. Su sucesor es Teams, o el programa Skype Empresarial.',
    'lync-2013':
      'Lync 2013 no tiene soporte desde el {ended, date, long} y ya no inicia sesión en Microsoft 365. Aún puede funcionar con el servidor propio de su organización. Su sucesor es Teams, o un Skype Empresarial más reciente.',
    sfb: 'Skype Empresarial Online se retiró el {retired, date, long}: las cuentas de Microsoft 365 usan ahora Teams. El programa sigue funcionando con el servidor propio de su organización (también en híbrido); desde el {ended, date, long} solo se mantiene la Subscription Edition.',
    mobile:
      'Skype Empresarial Online se retiró el {retired, date, long}: las cuentas de Microsoft 365 usan ahora Teams. Las antiguas aplicaciones de Lync ya no se mantienen; solo el servidor propio de su organización puede aceptarlas todavía.',
    web: 'Teams, Outlook y el inicio de sesión en el navegador son actuales. Si su organización tiene su propia página de inicio de sesión (AD FS), todos dependen de la cadena de certificados de ese servidor.',
  },
  readback: {
    heading: 'Dejar que el equipo diga qué pasos hacen falta',
    explain:
      'Copie esta línea en PowerShell (pulse <key>Windows</key>+<key>R</key>, escriba <code>powershell</code>). Solo lee: el estado del servicio de inicio de sesión, el emisor y la caducidad de sus certificados de Lync, si hay una carpeta de caché y si MachineGuid tiene llaves. No muestra nombres, direcciones ni contraseñas. Pegada por error en el símbolo del sistema, solo da un mensaje de error.',
    label: 'Pegue aquí lo que mostró',
    hint: 'El texto se lee en esta página y no se envía a ninguna parte.',
    read: 'Leer',
    empty: 'Todavía no se ha pegado nada.',
    'not-found':
      'Esto no es lo que muestra la línea: falta la marca «CHAINSIGHT-CHECK». Copie todo lo que mostró PowerShell.',
    version:
      'Este texto procede de otra versión de la comprobación. Copie la línea otra vez y ejecútela de nuevo.',
    cut: 'Falta el final. Se muestra lo que se pudo leer; ejecute la línea otra vez para el resto.',
    service: {
      running: 'El asistente de inicio de sesión está en ejecución.',
      stopped: 'El asistente de inicio de sesión no está en ejecución.',
      missing: 'El asistente de inicio de sesión no está instalado.',
    },
    'certificate-none': 'No hay ningún certificado emitido por Communications Server.',
    'certificate-valid':
      'Un certificado emitido por Communications Server vale hasta el {until, date, long}.',
    'certificate-expired': 'Un certificado emitido por Communications Server caducó el {until, date, long}.',
    cache:
      '{count, plural, =0 {No hay carpeta de caché de ninguna cuenta.} one {Hay # carpeta de caché de una cuenta.} many {Hay # carpetas de caché de cuentas.} other {Hay # carpetas de caché de cuentas.}}',
    guid: {
      braces: 'MachineGuid tiene llaves.',
      plain: 'MachineGuid no tiene llaves.',
      missing: 'No se pudo leer MachineGuid.',
    },
  },
  elsewhere: {
    heading: 'Abrir en el equipo',
    why: 'Las líneas que se copian son para el equipo que no puede iniciar sesión. Abra este paso allí para copiarlas.',
    copy: 'Copiar el enlace a este paso',
    show: 'Mostrar el código QR',
    hide: 'Ocultar el código QR',
    picture: 'Código QR del enlace a este paso',
    long: 'El enlace es demasiado largo para un código QR. Cópielo en su lugar.',
    holds:
      'El enlace contiene el programa, el dispositivo y el paso, y lo que preparó su administrador; no contiene su dirección de inicio de sesión ni sus respuestas.',
    printed: 'Estos pasos con líneas para copiar, en el equipo que no puede iniciar sesión:',
  },
  handover: {
    heading: 'Texto para su centro de ayuda',
    hint: 'Solo contiene lo que usted escribió y pulsó aquí.',
    title: 'No se puede iniciar sesión: lo que se vio y se probó',
    written: 'Escrito: {when, date, full}, {when, time, long}',
    client: 'Programa: {client}',
    platform: 'Dispositivo: {platform}',
    symptom: 'Se ve: {symptom}',
    answer: '{question} {answer}',
    address: 'Dirección de inicio de sesión: {address}',
    locus: 'Conclusión: {locus}',
    chain: 'Comprobación del servidor: {line}',
    steps: 'Pasos:',
    step: '{number, number}. {title}: {state}',
    'step-at': '{number, number}. {title}: {state} ({when, date, short} {when, time, short})',
    readback: 'Comprobación de solo lectura en el equipo:',
    account:
      'Comprueben también la cuenta en Active Directory: una cuenta incompleta o dañada no recibe certificado personal.',
  },
  admin: {
    heading: 'Preparar la guía para sus usuarios',
    intro:
      'Elija lo que ven sus usuarios, añada una nota y su centro de ayuda, y pase el enlace o el texto. Ningún servidor puede leer sus ajustes: están en el propio enlace, o guardados cifrados con la clave en el enlace.',
    'any-client': 'Dejar que elija el usuario',
    'any-device': 'Dejar que elija el usuario',
    'client-question': 'Programa de sus usuarios',
    'device-question': 'Dispositivo de sus usuarios',
    'steps-question': 'Pasos que se muestran',
    'steps-hint': 'Quite lo que sus usuarios no deban o no puedan hacer. El paso a soporte se queda siempre.',
    'all-steps': 'Todos',
    'safe-steps': 'Solo los que no borran nada',
    'note-label': 'Nota para sus usuarios',
    'note-hint':
      '{left, plural, one {Queda # carácter} many {Quedan # caracteres} other {Quedan # caracteres}}',
    'contact-label': 'Centro de ayuda (teléfono, correo o dirección)',
    'root-heading': 'La raíz de su organización',
    'root-allow': 'Permitir que los usuarios instalen esta raíz',
    'root-hint':
      'Los usuarios reciben las instrucciones para su dispositivo y esta huella digital para comparar, nunca el certificado mismo.',
    'root-name': 'Nombre del certificado raíz',
    'root-sha256': 'Huella digital SHA-256',
    'root-sha1': 'Huella digital SHA-1 (así la muestra Windows)',
    'root-error': 'Una huella SHA-256 tiene 64 cifras hexadecimales; una huella SHA-1, 40.',
    'language-hint':
      'El texto está en el idioma elegido arriba; la página sigue el navegador de cada usuario.',
    'link-heading': 'Enlace para sus usuarios',
    'copy-link': 'Copiar el enlace',
    'open-link': 'Verlo como sus usuarios',
    'email-heading': 'Texto para un correo',
    'email-hint':
      'Elija programa y dispositivo para que el texto contenga los pasos; si no, solo lleva el enlace.',
    'copy-email': 'Copiar el texto',
    'email-subject': 'Asunto: ayuda para iniciar sesión',
    'email-intro': 'Siga estos pasos en este orden, hasta que funcione el inicio de sesión:',
    'email-link': 'Los pasos con botones para copiar e imágenes:',
    'email-contact': 'Si nada ayuda: {contact}',
    'link-kind': 'Tipo de enlace',
    'link-self': 'Enlace largo que lo lleva todo',
    'link-self-hint': 'No se guarda nada. Nunca caduca y no se puede retirar.',
    'link-stored': 'Enlace corto, guardado en este servidor',
    'link-stored-hint':
      'Cifrado en este navegador: la clave está solo en el enlace. Puede eliminarlo cuando quiera.',
    'link-lifetime': 'Duración',
    'link-days': '{days, plural, one {# día} many {# días} other {# días}}',
    'link-make': 'Crear el enlace corto',
    'link-making': 'Creando el enlace…',
    'link-changed': 'Los ajustes han cambiado desde entonces: cree el enlace de nuevo.',
    'link-until': 'Abre directamente la guía hasta el {when, date, long}; después el servidor lo elimina.',
    'link-unlisted':
      'Este navegador no guarda nada para la página, así que el enlace no se puede eliminar antes.',
    'link-failed': 'No se pudo crear el enlace. Use el enlace largo o inténtelo más tarde.',
    'my-links': 'Enlaces creados en este navegador',
    'my-link-until': 'hasta el {when, date, long}',
    'delete-link': 'Eliminar: {label}',
    'link-deleted': 'El enlace está eliminado. Nadie puede abrirlo ya.',
    'delete-failed': 'No se pudo eliminar el enlace. Inténtelo más tarde.',
    'copy-formatted': 'Copiar con formato',
    'bad-fields': 'Corrija los campos marcados; el enlace aún no está listo.',
    'back-to-guide': 'Volver a la guía',
    'bad-link': 'No se pueden leer los ajustes de este enlace. En su lugar se muestra la guía general.',
  },
} satisfies Omit<Messages, 'guide' | 'request' | 'steps' | keyof SummaryMessages>;

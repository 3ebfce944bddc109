import { userClients } from './user-clients.ts';
import type { Messages } from '../en/types.ts';

export const guide = {
  title: 'Arreglar el inicio de sesión paso a paso',
  intro:
    'Para Lync, Skype Empresarial, Teams y el inicio de sesión en el navegador cuando un certificado lo impide. Responda a unas preguntas y reciba solo los pasos que le corresponden, primero los más suaves.',
  privacy: 'Sus respuestas y marcas se quedan en este navegador. No se envía nada.',
  tools: 'Presentación',
  language: 'Idioma',
  'large-text': 'Texto grande',
  'print-view': 'Versión para imprimir',
  'print-now': 'Imprimir',
  'print-back': 'Volver a los pasos',
  'start-over': 'Empezar de nuevo',
  'for-admins': 'Para administradores: preparar esta guía para sus usuarios',
  'ask-heading': 'Su situación',
  'client-question': '¿Con qué inicia sesión?',
  client: userClients,
  'client-hint': {
    'lync-2010': 'La versión aparece en Ayuda › Acerca de',
    'lync-2013': 'Venía con Office 2013',
    sfb: '2015, 2016, 2019 o posterior, en Windows',
    mobile: 'En iPhone, iPad o Android',
    web: 'Se le lleva a la página de inicio de sesión de su organización (AD FS)',
  },
  'platform-question': '¿Qué dispositivo?',
  platform: {
    'windows-11': 'Windows 11',
    'windows-10': 'Windows 10',
    'windows-8': 'Windows 8 u 8.1',
    'windows-rt': 'Windows RT',
    'windows-7': 'Windows 7',
    'windows-vista': 'Windows Vista',
    'windows-xp': 'Windows XP',
    macos: 'Mac',
    ios: 'iPhone o iPad',
    android: 'Android',
  },
  'symptom-question': '¿Qué ve?',
  symptom: {
    'personal-certificate': 'No se pudo obtener el certificado personal necesario para iniciar sesión',
    'server-certificate': 'Hubo un problema al comprobar el certificado del servidor',
    other: 'Otra cosa, o una advertencia de certificado en el navegador',
  },
  'narrow-heading': 'Acotar el problema',
  'narrow-hint': 'Cada respuesta acorta el camino. Deje abierto lo que no sepa.',
  question: {
    scope: '¿A quién afecta?',
    'after-outage': '¿Empezó tras una interrupción de la red o del servicio?',
    'other-account': '¿Puede otra persona iniciar sesión en este dispositivo?',
    'other-computer': '¿Puede usted iniciar sesión en otro dispositivo?',
  },
  yes: {
    scope: 'Solo a mí',
    'after-outage': 'Sí',
    'other-account': 'Sí, funciona',
    'other-computer': 'Sí, funciona',
  },
  no: {
    scope: 'También a otros',
    'after-outage': 'No',
    'other-account': 'No, también falla',
    'other-computer': 'No, también falla',
  },
  'dont-know': 'No lo sé',
  'address-label': 'Su dirección de inicio de sesión (opcional)',
  'address-hint':
    'Completa los comandos que la necesitan, con la forma name@example.com. Se queda en este navegador.',
  'address-error':
    'Esto no es una dirección de inicio de sesión: tiene la forma name@example.com, sin espacios ni acentos.',
  'show-steps': 'Mostrar mis pasos',
  'still-missing': 'Elija el programa, el dispositivo y lo que ve.',
  'change-answers': 'Cambiar respuestas',
  'steps-heading': 'Sus pasos',
  'step-list': 'Mostrar todos los pasos',
  'steps-count':
    '{count, plural, =0 {Ningún paso} one {# paso} many {# pasos} other {# pasos}}, {minutes, plural, =0 {ninguno pendiente} one {queda # minuto} many {quedan unos # minutos} other {quedan unos # minutos}}',
  'step-position': 'Paso {number, number} de {total, number}',
  minutes: 'Aproximadamente {minutes, plural, one {# minuto} many {# minutos} other {# minutos}}',
  elevated: 'Requiere derechos de administrador',
  tone: {
    info: 'Nota',
    warning: 'Advertencia',
    error: 'Error',
  },
  'risk-label': {
    look: 'No cambia nada',
    refresh: 'Inofensivo',
    delete: 'Borra datos guardados',
    registry: 'Cambia el Registro',
  },
  why: 'Por qué',
  'what-to-do': 'Qué hacer',
  'check-first': 'Mirar primero, sin cambiar nada',
  'check-first-hint': 'Esta línea solo lee. Lo que muestra dice si el paso hace falta.',
  expect: 'Lo que debería ver',
  undo: 'Cómo deshacerlo',
  risk: 'Antes de continuar',
  confirm: 'Lo he leído y quiero continuar',
  'confirm-first': 'Confirme arriba para ver las instrucciones.',
  'outcome-question': '¿Puede iniciar sesión ahora?',
  outcome: {
    fixed: 'Arreglado',
    'not-fixed': 'No arreglado',
    cannot: 'No puedo hacerlo',
  },
  state: {
    open: 'Pendiente',
    current: 'Ahora',
    fixed: 'Lo arregló',
    'not-fixed': 'Probado, sin arreglo',
    cannot: 'No se pudo hacer',
    'not-needed': 'No hace falta',
  },
  needed: 'La comprobación muestra que este paso hace falta.',
  'not-needed': 'La comprobación muestra que este paso no hace falta.',
  'previous-step': 'Paso anterior',
  'reopen-step': 'Reabrir este paso',
  copy: 'Copiar',
  'copy-named': 'Copiar: {text}',
  copied: 'Copiado',
  'copy-failed': 'No se pudo copiar. Seleccione el texto y cópielo usted.',
  place: {
    run: 'Windows + R',
    cmd: 'Símbolo del sistema',
    powershell: 'PowerShell',
    terminal: 'Terminal',
    path: 'Barra de direcciones',
  },
  'or-else': 'Si esa carpeta no existe',
  'address-needed': 'Escriba su dirección de inicio de sesión y la línea aparecerá aquí, lista para copiar.',
  fingerprint: 'Huella digital para comparar',
  'root-name': 'Certificado',
  'fixed-heading': 'Arreglado',
  'fixed-text':
    'Bien. Si el fallo vuelve, abra de nuevo esta página: sus marcas se conservan. El texto de abajo dice a su centro de ayuda qué funcionó.',
  'ended-heading': 'Se han probado todos los pasos',
  'note-heading': 'De su administrador',
  'contact-heading': 'Centro de ayuda',
  'note-warning': 'Esto venía con el enlace que abrió. Confíe en ello tanto como en quien se lo dio.',
  locus: {
    everyone:
      'También afecta a otros, así que lo más probable es que la causa no esté en su dispositivo. Solo queda lo que puede ayudar tras una interrupción; lo principal es que su administrador compruebe el servidor.',
    account:
      'Su cuenta falla también en otros dispositivos, mientras que otros pueden iniciar sesión aquí. La causa es su cuenta en el servidor, no este equipo: no borre ni cambie nada aquí.',
    computer:
      'Otras cuentas también fallan aquí, y la suya funciona en otro lugar: la causa está en este dispositivo.',
    profile:
      'Este dispositivo funciona para otros, y su cuenta funciona en otro lugar. Quedan los datos guardados de su cuenta en este dispositivo.',
    unclear: 'Las respuestas no permiten acotarlo. Siga los pasos en este orden.',
  },
  line: {
    trusted:
      'La cadena del servidor está bien. Siga estos pasos en el dispositivo que no puede iniciar sesión.',
    barred:
      'Algunos programas no pueden conectarse en absoluto a este servidor. Para ellos no sirve ningún paso de aquí: su administrador debe cambiar el servidor.',
    server:
      'La culpa es de la cadena de certificados del servidor. Nada en su equipo lo arreglará; su administrador ha recibido los detalles.',
    'server-more':
      'No borre certificados ni cambie el Registro. Cuando su administrador diga que está reparado, empiece de nuevo aquí.',
    root: 'La cadena del servidor termina en una raíz que este dispositivo no conoce. Pregunte a su administrador cómo llega la raíz de su organización a su dispositivo; no instale ninguna por su cuenta.',
    'root-allowed':
      'La cadena del servidor termina en la raíz propia de su organización. Su administrador le permite instalarla; los pasos de abajo muestran cómo.',
    unknown:
      'La comprobación no pudo decidir si la cadena del servidor está bien. Estos pasos quizá ayuden; probar los primeros no cuesta nada.',
    none: 'Todavía no hay ninguna comprobación de un administrador. Estos pasos ayudan si el fallo está en su dispositivo.',
    checked: '{host} se comprobó el {when}.',
  },
  'repaired-start': 'Está reparado: empezar de nuevo',
  panel: {
    heading: 'Para quienes no pueden iniciar sesión',
    open: 'Abrir la guía completa',
    share: 'Preparar esta guía para los usuarios',
    'no-server':
      'Aquí no se comprobó el certificado de ningún servidor; nada indica que el fallo esté en sus dispositivos. Compruebe primero el servidor.',
  },
  picture: {
    'sign-in-window':
      'Dibujo de la ventana de inicio de sesión. Debajo de la dirección está marcado el vínculo «{label}».',
    services: 'Dibujo de la ventana Servicios. En la fila del asistente está marcado el estado «{label}».',
    'cache-folder':
      'Dibujo de una ventana de carpetas. La carpeta «{label}» está marcada y recibe la terminación .old.',
    certificates:
      'Dibujo del administrador de certificados. En Personal, Certificados está marcada la fila emitida por «{label}».',
    'credential-manager':
      'Dibujo del Administrador de credenciales. En la entrada abierta está marcado el vínculo «{label}».',
    registry:
      'Dibujo del Editor del Registro. En el valor de {label} están tachadas las llaves de ambos extremos.',
  },
  'picture-label': {
    'sign-in-window': 'Eliminar mi información de inicio…',
    services: 'En ejecución',
    'cache-folder': 'sip_name@example.com',
    certificates: 'Communications Server',
    'credential-manager': 'Quitar del almacén',
    registry: 'MachineGuid',
  },
} satisfies Messages['guide'];

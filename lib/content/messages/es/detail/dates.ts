import type { Parts } from '../../en/types.ts';

export const dates: Parts['dates'] = {
  next: 'próxima {relative}, {day}',
  over: '{count, plural, one {# certificado caducado} many {# certificados caducados} other {# certificados caducados}}',
  due: 'renovación pendiente desde {day}',
  list: 'Fechas',
  behind: '{count, plural, one {# fecha pasada} many {# fechas pasadas} other {# fechas pasadas}}',
  'behind-list': 'Fechas pasadas',
  mark: 'Próxima',
  check: 'examen',
  calendar: {
    button: 'Calendario (.ics)',
    note: 'avisa 30, 14 y 7 días antes y la víspera; un archivo posterior mueve las mismas entradas',
    saved:
      '{count, plural, one {# fecha guardada para un calendario.} many {# fechas guardadas para un calendario.} other {# fechas guardadas para un calendario.}}',
    left: '{count, plural, one {Queda # día: {summary}} many {Quedan # días: {summary}} other {Quedan # días: {summary}}}',
  },
  kind: {
    stops: 'Fin de la confianza',
    expires: 'Caducidad',
    renew: 'Renovación',
    rule: 'Regla',
    begins: 'Inicio',
    evidence: 'Prueba',
  },
  begins: '{past, select, yes {{subject} empezó a ser válido} other {{subject} empieza a ser válido}}',
  expires: '{past, select, yes {{subject} caducó} other {{subject} caduca}}',
  stop: {
    all: 'los {count, number} clientes que confían ahora dejan de confiar',
    some: '{count, plural, one {{names} deja de confiar} many {{names} dejan de confiar} other {{names} dejan de confiar}}',
    then: 'Desde entonces, {what}.',
    after: 'Después, {what}',
  },
  renew: {
    title: 'Renovar {subject}',
    due: '{subject} debe renovarse ya',
    limit:
      'Un certificado público emitido entonces dura como máximo {days, plural, one {# día} many {# días} other {# días}}.',
    'other-root':
      'Tómelo de otra raíz: {count, plural, one {{names} rechaza} many {{names} rechazan} other {{names} rechazan}} lo que esta emita después del {day}.',
  },
  rule: {
    refuse:
      '{count, plural, one {{names} rechaza} many {{names} rechazan} other {{names} rechazan}} los certificados que esta raíz emita después',
    'refuse-why': 'El certificado actual no se ve afectado; el siguiente tiene que venir de otra raíz.',
    limit:
      'Los certificados públicos que se emitan desde ahora duran como máximo {days, plural, one {# día} many {# días} other {# días}}',
    'limit-why':
      'Regla del CA/Browser Forum (votación SC-081v3). Los certificados emitidos antes conservan sus fechas.',
  },
  policy: {
    'chrome-subordinates-servers-only': 'Las nuevas autoridades públicas emisoras son solo para servidores',
    'lets-encrypt-servers-only': 'Let’s Encrypt emite solo para servidores',
    'digicert-servers-only': 'DigiCert emite solo para servidores',
    'chrome-leaves-servers-only':
      'Los certificados públicos que se emitan desde ahora son solo para servidores',
    'chrome-root-term': 'Chrome piensa retirar esta raíz por la edad de su clave',
  },
  evidence: {
    ocsp: 'La respuesta OCSP para {subject} {past, select, yes {venció} other {vence}}',
    crl: 'La lista de revocación para {subject} {past, select, yes {venció} other {vence}}',
    staple: 'La respuesta OCSP adjunta para {subject} {past, select, yes {venció} other {vence}}',
    'by-hand':
      'Vale {days, plural, one {# día} many {# días} other {# días}}, así que alguien de su organización la publica a mano: haga publicar antes la siguiente.',
    replaced: 'Su emisor la sustituye antes; una antigua ya no dice nada.',
    hard: '{count, plural, one {{names} rechaza} many {{names} rechazan} other {{names} rechazan}} sin una más nueva.',
    soft: '{count, plural, one {{names} la pide y deja} many {{names} la piden y dejan} other {{names} la piden y dejan}} pasar la conexión sin una más nueva.',
    others:
      '{count, plural, one {# cliente más no la mira.} many {# clientes más no la miran.} other {# clientes más no la miran.}}',
    insisting:
      'Los programas que exigen una respuesta rechazan desde entonces: sobre todo servidores que comprueban certificados de clientes o socios (conocimiento general, sin comprobar).',
  },
  window: {
    title: 'La autoridad pide renovar desde ahora',
    why: 'Hasta el {until} (ARI). Tras un incidente, la autoridad revoca pronto el certificado antiguo: entonces lo rechaza todo cliente que lo compruebe.',
  },
  tlsa: {
    title: 'La firma de los registros TLSA de {place} {past, select, yes {venció} other {vence}}',
    mail: 'Los servidores de nombres de la zona los firman de nuevo antes; después, los servidores de correo que siguen DANE retienen su correo (RFC 7672 §2.1.2).',
    web: 'Los servidores de nombres de la zona los firman de nuevo antes; después, los clientes que siguen DANE rechazan el servidor, y los resolutores que comprueban firmas no entregan los registros. Los navegadores no los miran.',
  },
};

import type { Parts } from '../../en/types.ts';

export const second: Parts['second'] = {
  built: {
    failed: 'pkijs no pudo construir la ruta por segunda vez; consulte «{section}».',
    running: 'pkijs está construyendo la ruta por sí mismo…',
    disputed:
      '{library} llega a otro resultado en una firma: queda sin decidir hasta que opine una tercera herramienta.',
    'no-answer': '{library} no terminó de construir una ruta por sí mismo y se detuvo.',
    'not-asked': 'No se pidió a {library} que construyera una ruta: esta es demasiado larga para él.',
    refused: '{library}{too, select, yes { también} other {}} rechaza la cadena.',
    saying: '{library}{too, select, yes { también} other {}} rechaza la cadena; su mensaje: «{message}».',
    given:
      '{library} no encontró ninguna ruta por sí mismo, recibió esta y la acepta{whole, select, yes {} other {; no examina todo lo que aquí decide}}.',
    same: '{library} construyó por sí mismo la misma ruta y la acepta{whole, select, yes {} other {; no examina todo lo que aquí decide}}.',
    another:
      '{library} construyó por sí mismo otra ruta ({path}) y la acepta{whole, select, yes {} other {; no examina todo lo que aquí decide}}.',
  },
  sentence: {
    differs:
      'Una segunda biblioteca, {name}, difiere ({places}): conviene examinarlo. {signature, select, yes {El veredicto queda abierto hasta que se aclare quién tiene razón.} other {El veredicto se mantiene.}}',
    nothing: 'Una segunda biblioteca, {name}, no encontró nada que comparar.',
    reads:
      'Una segunda biblioteca, {name}, lee {count, plural, one {este certificado} many {estos # certificados} other {estos # certificados}} de la misma forma.',
    confirms:
      'Una segunda biblioteca, {name}, lee {count, plural, one {este certificado} many {estos # certificados} other {estos # certificados}} de la misma forma y confirma {what, select, one {la firma} all {todas las firmas} said {lo que se dice de cada firma} other {{compared, number} de {links, plural, one {# firma} many {# firmas} other {# firmas}}}}.',
  },
  place: {
    field: 'lo que lee',
    unread: 'lo que puede leer',
    signature: 'una firma',
    verdict: 'su veredicto',
  },
  state: {
    failed: 'no realizada',
    running: 'pkijs está leyendo la ruta otra vez…',
  },
  failed: {
    late: 'No se leyó nada por segunda vez: la ruta no se había leído después de {count, plural, one {# segundo} many {# segundos} other {# segundos}}. El veredicto no depende de ello.',
    lost: 'No se leyó nada por segunda vez: la biblioteca no se pudo cargar o se detuvo{said, select, yes { ({message})} other {}}. El veredicto no depende de ello.',
    again: 'Volver a intentarlo',
  },
  intro: 'Una biblioteca que no es nuestra, sin voz en el veredicto.',
  note: {
    algorithms:
      '{library} no puede comprobar el algoritmo de {count, plural, one {# firma} many {# firmas} other {# firmas}}.',
    'not-der':
      'Un certificado debe estar codificado en DER (RFC 5280 §4.1); los clientes estrictos rechazan todo lo demás. Pídalo de nuevo al emisor o convierta el archivo a partir del original.',
    search:
      'Su propia búsqueda terminó con «{message}»: abandona en cuanto uno de varios caminos hacia arriba no tiene salida.',
    'no-answer':
      'La validación de rutas propia de {library} no respondió y se detuvo; algunas entradas la ocupan sin fin.',
  },
  remark: {
    'not-checked': '{library} no examina lo que aquí decide: {titles}.',
    names:
      '{library} aplica solo en parte las restricciones de nombre: en las baterías de pruebas públicas acepta nombres que la RFC 5280 excluye y rechaza algunos que permite.',
    policies:
      '{library} procesa solo en parte las directivas de certificado: en la batería de pruebas pública PKITS se equivoca en ambos sentidos.',
    algorithm: '{library} no puede comprobar uno de los algoritmos de firma de esta ruta.',
    'anchor-dates':
      '{library} exige además que el ancla de confianza esté vigente; la RFC 5280 §6.1 no lo mira.',
    'anchor-alone': '{library} no evalúa un certificado que es en sí mismo un ancla de confianza.',
    undecided: 'Chainsight deja esta ruta sin decidir, así que no hay nada que comparar.',
  },
  head: {
    certificates: 'Certificados',
    signatures: 'Firmas',
    verdict: 'Veredicto',
    compared: 'Campos comparados: {fields}.',
    library: 'La biblioteca',
    nothing: '(nada)',
  },
  reading: {
    unread: 'no leído por ella',
    'not-der': 'leído por ella, aunque los bytes no son DER',
    neither: 'no leído por ninguna',
    all: 'los {total, number} campos son iguales',
    some: '{equal, number} de {total, number} campos iguales',
    different: 'distintos: {fields}',
    element: 'un elemento que no es un certificado',
  },
  field: {
    subject: 'sujeto',
    issuer: 'emisor',
    serial: 'número de serie',
    notBefore: 'inicio de la validez',
    notAfter: 'fin de la validez',
    publicKey: 'clave pública',
    signatureAlgorithm: 'algoritmo de firma',
    extensions: 'extensiones y cuáles son críticas',
    alternativeNames: 'nombres alternativos del sujeto',
    basicConstraints: 'restricciones básicas',
    keyUsage: 'uso de la clave',
    extendedKeyUsage: 'uso mejorado de claves',
  },
  link: {
    what: '{subject}, firmado por {issuer}',
    both: '{found, select, valid {ambas la consideran correcta} invalid {ambas la consideran incorrecta} other {ninguna puede evaluarla}}',
  },
  signature: {
    valid: 'correcta',
    invalid: 'incorrecta',
    unsupported: 'no evaluable',
  },
  verdict: {
    path: 'La ruta completa',
    trusted: 'de confianza',
    untrusted: 'sin confianza',
    unknown: 'sin decidir',
    said: 'Su mensaje: {message}.',
  },
  outcome: {
    accepted: 'aceptada',
    refused: 'rechazada',
    'no-answer': 'sin respuesta a tiempo',
    'not-asked': 'no consultada, porque la ruta es demasiado larga',
  },
  both: 'Chainsight: {ours}; la biblioteca: {theirs}',
  difference: {
    field: '{certificate}: {field}',
    unread: '{certificate}: no leído por la biblioteca ({reason})',
    signature: 'La firma de {issuer} en {subject}',
  },
  advice: {
    field:
      'Los clientes se basan en bibliotecas distintas, así que algunos pueden ver este campo de otra forma. Examínelo con una tercera herramienta (openssl x509 -text) y pida que se emita de nuevo el certificado si su codificación es inusual.',
    unread:
      'El software basado en esta biblioteca no puede usar el certificado. Compruébelo con una tercera herramienta (openssl x509 -text); si esta lo lee, la culpa es de la biblioteca.',
    signature:
      'No se fíe de esta cadena antes de que se aclare quién tiene razón: compruébela con una tercera herramienta (openssl verify) e infórmenos del caso.',
    verdict:
      'Consulte primero los hallazgos de arriba; después evalúe la ruta con una tercera herramienta (openssl verify -x509_strict) e infórmenos del caso.',
  },
};

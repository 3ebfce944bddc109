import type { Parts } from '../../en/types.ts';

export const federation: Parts['federation'] = {
  realm: {
    title: 'Adónde envía Microsoft los inicios de sesión',
    note: 'no se pregunta sin que usted lo pida',
    tells:
      'El botón pregunta una sola vez a la detección del dominio de inicio de Microsoft (login.microsoftonline.com, salvo que el operador haya configurado otra), desde este servidor. Así Microsoft conoce el dominio <code>{domain}</code>, como parte del usuario inventado <code>{user}</code>, y la dirección de este servidor. No se envía el nombre de ningún usuario ni ningún certificado.',
    ask: 'Preguntar a Microsoft',
    asking: 'Preguntando a Microsoft…',
    federated: '{asked} envía los inicios de sesión de {domain} al servicio de federación en:',
    nameless: '{asked} indica que {domain} está federado, pero no nombra ningún servicio.',
    managed:
      '{asked} indica que los inicios de sesión de {domain} se quedan en Microsoft: no hay servicio de federación que comprobar.',
    unknown: '{asked} no conoce {domain} como dominio de cuentas profesionales o educativas.',
    check: 'Comprobarlo con los demás',
  },
  use: {
    signing: 'Firma de tokens',
    decrypting: 'Descifrado de tokens',
    single: 'Certificados',
  },
  key: {
    primary: 'Principal',
    secondary: 'Secundario',
    left: '{count, plural, one {queda # día} many {quedan # días} other {quedan # días}}',
    'not-yet': 'válido solo dentro de {count, plural, one {# día} many {# días} other {# días}}',
    expired:
      '{count, plural, =0 {caducó hoy} one {caducó hace # día} many {caducó hace # días} other {caducó hace # días}}',
    dateless: 'sus fechas no se pueden leer',
    validity: 'Válido desde el {from} hasta el {until}',
    unreadable: 'ilegible',
    'self-signed': 'autofirmado, lo normal aquí',
    thumbprint: 'Huella digital',
    copy: 'Copiar la huella digital de {label}',
  },
  alarm: {
    ended: 'El certificado de firma de tokens «{label}»: {left}',
    soon: 'El certificado de firma de tokens «{label}»: solo {count, plural, one {queda # día} many {quedan # días} other {quedan # días}}',
    refused: 'Los socios que miran sus fechas rechazan todos los inicios de sesión.',
    successor:
      'Hay un certificado secundario: hágalo principal cuando todos los socios y Microsoft 365 hayan leído los nuevos metadatos.',
    alone:
      'Cree uno nuevo (Update-AdfsCertificate -CertificateType Token-Signing), deje que todos los socios y Microsoft 365 lean los nuevos metadatos y hágalo entonces principal.',
  },
  signature: {
    valid:
      'La firma de los metadatos es válida, hecha con {listed, select, yes {una de sus claves de firma de tokens} other {una clave que no está entre sus claves de firma de tokens}}{named, select, yes { ({algorithm})} other {}}. Así pues, el documento está intacto; de quién procede debe demostrarlo el camino por el que le llegó.',
    sha1: 'Pero se hizo con SHA-1, con el que se pueden preparar dos documentos con la misma firma: haga que el servicio firme con SHA-256.',
    invalid: 'La firma de los metadatos no es válida: se modificaron después de firmarlos.',
    unsupported: 'La firma de los metadatos se hizo con un método que aquí no se puede evaluar.',
    unusable: 'La firma de los metadatos no cubre todo el documento.',
    none: 'Los metadatos no están firmados.',
    'not-checked': 'Son certificados solos, sin metadatos que pudieran estar firmados.',
  },
  file: {
    title: 'Metadatos de federación que usted tiene',
    note: 'se quedan en su navegador',
    label: 'Metadatos, o el valor de un elemento X509Certificate',
    read: 'Leer',
    picker: 'Archivo de metadatos de federación',
    reading: 'Leyendo…',
  },
  fault: {
    'not-xml': 'Esto no es XML bien formado.',
    'document-type':
      'Los metadatos tienen una declaración de tipo de documento, que se rechaza por seguridad.',
    'too-deep': 'Los metadatos tienen más niveles de anidamiento que cualquiera reales.',
    'too-large': 'Los metadatos son mayores que los de cualquier servicio de federación.',
    'too-many-parts':
      'Los metadatos tienen más elementos, atributos, prefijos o certificados que los de cualquier servicio de federación.',
    'too-costly': 'Leer los metadatos lleva más tiempo que los de cualquier servicio de federación.',
    'no-entity': 'El XML no son metadatos de SAML ni de WS-Federation (no hay EntityDescriptor).',
    'no-certificates': 'Los metadatos no contienen ningún certificado.',
    'http-status': 'El servidor respondió con el estado HTTP {status} en lugar de sus metadatos.',
    neither: 'Esto no son metadatos de federación ni un certificado.',
    broken: 'No se pudo leer.',
  },
  advice: {
    service:
      'Compruebe que este es el servicio de federación, que está en marcha y que su punto de conexión de metadatos está habilitado.',
    open: 'Compruebe que los metadatos se pueden leer sin iniciar sesión, o dé el archivo de metadatos más abajo.',
    host: 'Los metadatos de un servicio son mucho menores: compruebe el host.',
    'host-or-file': 'Compruebe el host, o dé el archivo de metadatos más abajo.',
    file: 'Dé el archivo FederationMetadata.xml, el valor de un elemento X509Certificate o un certificado.',
    again: 'Inténtelo de nuevo.',
  },
};

import type { Messages } from '../en/types.ts';

export const request: Messages['request'] = {
  title: 'Solicitud de certificado',
  'title-for': 'Solicitud de certificado para {name}',
  lead: {
    ok: 'Esto es una solicitud de certificado (CSR), no un certificado. Está en orden y puede ir a la CA.',
    warn: 'Esto es una solicitud de certificado (CSR), no un certificado. Una CA puede aceptarla; mire antes las observaciones.',
    bad: 'Esto es una solicitud de certificado (CSR), no un certificado. Ninguna CA la aceptará tal como está.',
    unknown: 'Esto es una solicitud de certificado (CSR), no un certificado. No todo se pudo comprobar aquí.',
  },
  section: {
    asks: 'Qué pide',
    checks: 'Qué se comprobó',
    next: 'Qué hacer ahora',
  },
  row: {
    subject: 'Sujeto',
    names: 'Nombres alternativos',
    key: 'Clave',
    usage: 'Uso de la clave',
    purposes: 'Fines',
    extensions: 'Otras extensiones',
    algorithm: 'Firmada con',
    fingerprint: 'SHA-256 de la clave pública',
  },
  none: 'no indicado',
  cut: 'más nombres de los que aquí se enumeran',
  state: {
    ok: 'En orden',
    warn: 'Observación',
    bad: 'Incorrecto',
    unknown: 'No comprobado',
  },
  check: {
    'signature-valid': 'Su propia firma es correcta: quien la hizo tiene la clave privada.',
    'signature-invalid':
      'Su propia firma es incorrecta: fue alterada, o firmada con otra clave que la que contiene.',
    'signature-malformed': 'Su propia firma no corresponde a su clave.',
    'signature-unsupported': 'Su propia firma es de un tipo que aquí no se comprueba.',
    'hash-weak': 'Está firmada con {value}, que muchas CA ya no aceptan.',
    'names-given': 'Enumera sus nombres como nombres alternativos.',
    'names-missing':
      'No pide nombres alternativos: si la CA no los añade, ningún navegador aceptará el certificado para ningún host.',
    'common-name-missing':
      'El nombre común {value} no está entre los nombres alternativos, los únicos que miran los navegadores.',
    'name-odd':
      '{value} no es un nombre de host: espacios, URL, puertos, puntos finales, guiones bajos y letras fuera de ASCII no van ahí.',
    'key-fit': 'La clave ({value}) es de las que aceptan las CA públicas.',
    'key-weak':
      'La clave ({value}) no es de las que aceptan las CA públicas: use RSA de 2048 bits o más, o ECDSA sobre P-256 o P-384.',
    'key-unusual': 'La clave ({value}) es de un tipo que muchos clientes no admiten.',
    'purpose-other':
      'Pide {value} y no autenticación de servidor: correcto para un usuario o dispositivo, incorrecto para un servidor.',
    'usage-unfit': 'A su uso de la clave ({value}) le falta la firma digital, que un servidor necesita.',
    'ca-asked': 'Pide convertirse en una CA.',
    challenge:
      'Contiene una contraseña de desafío (challenge), que puede leer cualquiera que tenga el archivo.',
  },
  step: {
    again: 'Haga la solicitud de nuevo, en el equipo que usará el certificado.',
    send: 'Envíe la solicitud a la entidad de certificación. Lo que vuelve es el certificado.',
    keep: 'Deje la clave privada donde se hizo la solicitud; nadie más la necesita, la CA tampoco.',
    compare:
      'Cuando llegue el certificado, entréguelo aquí junto con la solicitud: Chainsight dice si la clave y los nombres se corresponden.',
    install:
      'Instale el certificado en el equipo que hizo la solicitud (Windows: certreq -accept), con los certificados intermedios de la CA.',
  },
  way: {
    compare: 'Dar también el certificado',
    live: 'Comparar con lo que {host} envía ahora',
  },
  empty: {
    title: 'No hay ninguna solicitud abierta en esta pestaña',
    words: 'Una solicitud se muestra en la pestaña en la que se dio, y en ninguna otra parte.',
    way: 'Dar una solicitud',
  },
};

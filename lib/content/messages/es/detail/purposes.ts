import type { Parts } from '../../en/types.ts';

export const purposes: Parts['purposes'] = {
  client: {
    role: 'Certificado de cliente',
    lead: '{label} es un certificado de cliente, para iniciar sesión, y no el de un servidor.',
    fine: 'Su cadena vale para la autenticación de cliente.',
  },
  'proxy-trust': {
    role: 'Certificado de confianza del proxy',
    lead: '{label} es el certificado con el que un proxy de aplicación web se autentica ante AD FS; lo crea y lo renueva él mismo, y que esté autofirmado es lo correcto.',
    fine: 'Está dentro de su plazo de validez; no hay nada que hacer.',
  },
  ca: {
    role: 'Certificado de CA',
    lead: '{count, plural, one {{label} es un certificado de CA; aquí falta el certificado del propio servidor.} many {Son # certificados de CA; aquí falta el certificado del propio servidor, como en un chain.pem, un almacén de confianza o un perfil con una raíz.} other {Son # certificados de CA; aquí falta el certificado del propio servidor, como en un chain.pem, un almacén de confianza o un perfil con una raíz.}}',
    fine: 'Todos están en orden, hasta una raíz conocida aquí.',
    'step-over-beside':
      '{count, plural, one {Saque {names} del archivo: ha caducado, y a su lado está el vigente con el mismo nombre.} many {Saque {names} del archivo: han caducado, y a su lado están los vigentes con los mismos nombres.} other {Saque {names} del archivo: han caducado, y a su lado están los vigentes con los mismos nombres.}}',
    'step-over':
      '{count, plural, one {Saque {names} del archivo: ha caducado. Ponga en su lugar el certificado vigente con el mismo nombre, salvo que sea una raíz que los clientes tienen.} many {Saque {names} del archivo: han caducado. Ponga en su lugar los certificados vigentes con los mismos nombres, salvo que sean raíces que los clientes tienen.} other {Saque {names} del archivo: han caducado. Ponga en su lugar los certificados vigentes con los mismos nombres, salvo que sean raíces que los clientes tienen.}}',
    'step-unfit':
      '{count, plural, one {Sustituya {names} en el archivo por el certificado correcto de su CA.} many {Sustituya {names} en el archivo por los certificados correctos de sus CA.} other {Sustituya {names} en el archivo por los certificados correctos de sus CA.}}',
    'step-leaf':
      'Para juzgar un servidor, compruebe su propio certificado junto con estos (fullchain.pem en lugar de chain.pem), o compruebe el propio host.',
    'step-own-root':
      '{count, plural, one {Si {names} es una raíz de su organización, añádala en «Raíces de confianza».} many {Si {names} son raíces de su organización, añádalas en «Raíces de confianza».} other {Si {names} son raíces de su organización, añádalas en «Raíces de confianza».}}',
    'step-gap':
      '{count, plural, one {Si {names} es una raíz de su organización, añádala en «Raíces de confianza»; si no, falta un intermedio en el archivo.} many {Si {names} son raíces de su organización, añádalas en «Raíces de confianza»; si no, faltan intermedios en el archivo.} other {Si {names} son raíces de su organización, añádalas en «Raíces de confianza»; si no, faltan intermedios en el archivo.}}',
  },
  signing: {
    role: 'Certificado de tokens',
    lead: '{count, plural, one {Este certificado firma o descifra tokens (AD FS, SAML); no es el que presenta un servidor y ninguna CA tiene que responder por él.} many {Estos # certificados firman o descifran tokens (AD FS, SAML); no son los que presenta un servidor y ninguna CA tiene que responder por ellos.} other {Estos # certificados firman o descifran tokens (AD FS, SAML); no son los que presenta un servidor y ninguna CA tiene que responder por ellos.}}',
    fine: 'Todos están dentro de su plazo de validez; no hay nada que hacer.',
    ended: 'El inicio de sesión con tokens falla en toda parte confiante que compruebe con él.',
  },
  kdc: {
    role: 'Certificado del controlador de dominio',
    lead: '{label} es el certificado de un controlador de dominio.',
    fine: 'Su cadena vale para Kerberos y la autenticación de servidor.',
  },
  radius: {
    role: 'Certificado del servidor RADIUS',
    lead: '{label} es el certificado de un servidor RADIUS (EAP).',
    fine: 'Su cadena vale para EAP; los clientes deben confiar en su raíz para redes y conocer su nombre.',
  },
  ocsp: {
    role: 'Certificado del respondedor OCSP',
    lead: '{label} es el certificado de un respondedor OCSP, no el de un servidor.',
    fine: 'Su cadena vale para firmar respuestas OCSP.',
  },
  code: {
    role: 'Certificado de firma de código',
    lead: '{label} es un certificado de firma de código, no el de un servidor.',
    fine: 'Su cadena vale para la firma de código.',
  },
  mail: {
    role: 'Certificado de correo',
    lead: '{label} es un certificado de correo (S/MIME), no el de un servidor.',
    fine: 'Su cadena vale para el correo.',
  },
  timestamp: {
    role: 'Certificado de sellado de tiempo',
    lead: '{label} es el certificado de un servicio de sellado de tiempo, no el de un servidor.',
    fine: 'Su cadena vale para el sellado de tiempo.',
  },
  precertificate: {
    role: 'Precertificado',
    lead: '{label} es un precertificado, emitido solo para los registros de Certificate Transparency y nunca válido en un servidor: el certificado definitivo tiene el mismo número de serie y los mismos nombres.',
  },
  other: {
    role: 'Certificado',
    lead: '{label} indica usos entre los que no está ninguno de un servidor.',
    fine: 'Su cadena vale.',
  },
};

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
};

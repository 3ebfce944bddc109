import type { Parts } from '../../en/types.ts';

export const printed: Parts['printed'] = {
  kind: {
    host: 'Nombre',
    store: 'Almacén de confianza',
    missing: 'No aportado',
    fork: 'Raíz no conocida aquí, o falta un certificado intermedio',
  },
  labelled: '{label}:',
  finding: '{group}: {title}',
  link: '{label}. {spoken}',
  breaks: 'Aquí se rompe la cadena: {link}',
  fix: 'Cómo corregirlo:',
  unused: '{role} (fuera de la cadena)',
  period: 'del {from} al {to}',
  valid: 'válido {period}',
  serial: 'número de serie',
  'no-subject': '(sin sujeto)',
  'no-issuer': '(sin emisor)',
  certificates: 'Certificados',
  checked:
    '{named, select, no {Comprobado sin nombre de host} other {Comprobado para {host}}} el {at} con {stores}, reglas «{rules}».',
  at: 'comprobado el {at}',
  served: 'Tal como se envió: {summary}.',
  revocation: 'Revocación: {summary}.',
  judged: {
    as: 'Evaluado como: {name}, según su contenido.',
    asked:
      'Evaluado como: {name}, como se pidió{differs, select, no {} other {; según su contenido: {said}}}.',
    leaf: '{label} (evaluado)',
  },
  list: '{maker, select, yes {lista de {title}} other {{title}}}{dated, select, no {, origen: {source}} other { del {day}}}{fetched, select, no {} other {, descargada el {fetched}}} ({count, plural, one {# raíz} many {# raíces} other {# raíces}}{old, plural, =0 {} one {, más de # día} many {, más de # días} other {, más de # días}})',
};

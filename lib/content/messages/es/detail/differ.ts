import type { Parts } from '../../en/types.ts';

export const differ: Parts['differ'] = {
  sentence: '{what}; {effect}.',
  b: 'B {what}',
  two: '{first}, y {second}',
  nothing:
    '{kind, select, served {Ni A ni B envían un certificado} other {Ni A ni B contienen un certificado}}',
  same: '{kind, select, served {A y B envían} stored {A y B contienen} other {A y B tienen}} los mismos certificados en el mismo orden',
  order: '{kind, select, served {B envía} other {B contiene}} los mismos certificados en otro orden',
  replaced:
    '{kind, select, served {envía} other {contiene}} {part, select, leaf {otro certificado de servidor «{name}»} intermediate {otro certificado intermedio «{name}»} root {otra raíz «{name}»} other {un elemento ilegible}} ({how})',
  added:
    '{kind, select, served {envía} other {contiene}} {part, select, leaf {el certificado de servidor «{name}»} intermediate {el certificado intermedio «{name}»} root {la raíz «{name}»} other {un elemento ilegible}}, que A no tiene',
  lacking:
    'no tiene {part, select, leaf {el certificado de servidor «{name}»} intermediate {el certificado intermedio «{name}»} root {la raíz «{name}»} other {el elemento ilegible}} que {kind, select, served {A envía} other {A contiene}}',
  more: '{count, plural, one {# certificado más difiere} many {# certificados más difieren} other {# certificados más difieren}}',
  like: 'válido hasta el {day}, como el de A',
  instead: 'válido hasta el {day} en lugar del {before}',
  kinship: {
    same: 'exactamente el mismo',
    renewed: 'misma clave, renovado',
    reissued: 'misma clave, reemitido por otro emisor',
    rekeyed: 'mismo titular, otra clave',
    replaced: 'mismo titular, otra clave, otro emisor',
    renamed: 'misma clave, otro titular',
    altered: 'mismo emisor y número de serie, otro contenido',
    'same-host': 'otro certificado para el mismo nombre',
  },
  clients: {
    out: '{count, plural, one {# tipo de cliente no puede conectarse de ningún modo, lo que ningún certificado cambia} many {# tipos de cliente no pueden conectarse de ningún modo, lo que ningún certificado cambia} other {# tipos de cliente no pueden conectarse de ningún modo, lo que ningún certificado cambia}}',
    gained:
      '{count, plural, one {# tipo de cliente que fallaba ahora confía} many {# tipos de cliente que fallaban ahora confían} other {# tipos de cliente que fallaban ahora confían}}',
    lost: '{count, plural, one {# tipo de cliente que confiaba ya no lo hace} many {# tipos de cliente que confiaban ya no lo hacen} other {# tipos de cliente que confiaban ya no lo hacen}}',
    'lost-also':
      '{count, plural, one {# más que confiaba ya no lo hace} many {# más que confiaban ya no lo hacen} other {# más que confiaban ya no lo hacen}}',
    connects:
      '{count, plural, one {# tipo de cliente que no podía conectarse a A puede conectarse a B} many {# tipos de cliente que no podían conectarse a A pueden conectarse a B} other {# tipos de cliente que no podían conectarse a A pueden conectarse a B}}',
    'cut-off':
      '{count, plural, one {# tipo de cliente que A atiende no puede conectarse a B} many {# tipos de cliente que A atiende no pueden conectarse a B} other {# tipos de cliente que A atiende no pueden conectarse a B}}',
    verdict: 'el veredicto difiere, aunque los clientes juzgan igual',
    alike: 'todos los clientes juzgan igual ambos',
    none: 'ningún cliente confía en ninguno de los dos',
    unknown: 'no se sabe qué opinan los clientes',
    'known-alike': 'todos los clientes conocidos aquí juzgan igual ambos',
    'known-none': 'ningún cliente conocido aquí confía en ninguno de los dos',
    open: '{count, plural, one {# tipo de cliente es desconocido} many {# tipos de cliente son desconocidos} other {# tipos de cliente son desconocidos}}',
  },
  fact: {
    at: 'Evaluado a fecha',
    host: 'Evaluado para',
    certificates: 'Certificados',
    end: 'La cadena termina en',
    version: 'Versión de TLS',
    barred: 'Excluidos',
    stapled: 'Respuesta OCSP adjunta',
    timestamps: 'Marcas de tiempo en la negociación',
    name: 'Nombre pedido (SNI)',
    address: 'Dirección',
  },
  detail: {
    subject: 'Sujeto',
    issuer: 'Emisor',
    from: 'Válido desde',
    until: 'Válido hasta',
    serial: 'Número de serie',
    names: 'Nombres',
    purposes: 'Usos',
    key: 'Clave',
    pin: 'Pin de la clave (SPKI)',
    signature: 'Firma',
  },
  value: {
    unread: 'no se puede leer',
    unlimited: 'sin límite',
    empty: 'vacío',
    element: 'Ilegible',
    'no-server': 'no se preguntó a ningún servidor',
    unknown: 'no se sabe',
    yes: 'sí',
    no: 'no',
    'no-host': 'sin nombre de host',
    nothing: 'nada',
    none: 'ninguno',
    nobody: 'ningún cliente conocido',
    'no-store': '{root}, que ningún almacén tiene',
    'no-issuer': '{root}, sin su emisor',
  },
};

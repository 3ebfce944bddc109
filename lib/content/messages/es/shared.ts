export const shared = {
  same: 'Comprobado el {when}; validado de nuevo ahora mismo: mismo veredicto.',
  changed: 'Comprobado el {when}; validado de nuevo ahora mismo: ahora {verdict}.',
  'other-reason': 'Comprobado el {when}; validado de nuevo ahora mismo: {verdict}, por otra razón.',
  seen: 'El remitente vio: {verdict}, para el {when}.',
  now: 'Su navegador encuentra: {headline}',
  verdict: {
    trusted: 'de confianza',
    untrusted: 'sin confianza',
    unknown: 'sin decidir',
  },
  because: '{verdict} ({title})',
  cause: {
    date: 'Para esa fecha este navegador llega también al veredicto del remitente: lo que cambió es la fecha.',
    roots:
      'El navegador del remitente confía en raíces en las que el suyo no confía. Con ellas, el suyo llega al mismo veredicto para esa fecha.',
    unknown:
      'Ni siquiera para esa fecha llega este navegador al veredicto del remitente: el remitente tiene otras raíces u otra versión, o el enlace afirma lo que sus certificados no muestran.',
  },
  'carries-evidence':
    'Alguien compartió esto con usted. El enlace lleva los certificados, no el veredicto: su navegador los evaluó de nuevo.',
  'left-out': 'El remitente quitó el host, sus direcciones y los nombres de archivo.',
  note: 'Nota del remitente',
  roots: 'El navegador del remitente confía también en raíces que vinieron con este enlace.',
  'roots-counted': 'Para este resultado, las raíces del remitente cuentan como de confianza.',
  'count-roots': 'Admitirlas aquí',
  lists: {
    differ: 'Las listas de raíces no son las del remitente: {differences}.',
    dates: '{title}: la del remitente es del {theirs}, la suya del {ours}',
    theirs: '{title}: solo la tenía el remitente ({theirs})',
    ours: '{title}: solo la tiene usted ({ours})',
  },
  'compare-roots':
    'No cuentan en su navegador. Compare las huellas antes de admitirlas, solo para este resultado.',
};

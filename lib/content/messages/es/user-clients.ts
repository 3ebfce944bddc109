/** What users sign in with, as the guide asks for it and as stored links of it are named. */
export const userClients = {
  'lync-2010': 'Lync 2010',
  'lync-2013': 'Lync 2013',
  sfb: 'Skype Empresarial en el equipo',
  mobile: 'Lync o Skype Empresarial en un teléfono',
  web: 'Teams, Outlook o un navegador',
} as const;

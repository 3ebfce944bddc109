/** What users sign in with, as the guide asks for it and as stored links of it are named. */
export const userClients = {
  'lync-2010': 'Lync 2010',
  'lync-2013': 'Lync 2013',
  sfb: 'Skype Entreprise sur ordinateur',
  mobile: 'Lync ou Skype Entreprise sur téléphone',
  web: 'Teams, Outlook ou un navigateur',
} as const;

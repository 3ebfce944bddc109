/** What users sign in with, as the guide asks for it and as stored links of it are named. */
export const userClients = {
  'lync-2010': 'Lync 2010',
  'lync-2013': 'Lync 2013',
  sfb: 'Skype for Business am Computer',
  mobile: 'Lync oder Skype for Business am Telefon',
  web: 'Teams, Outlook oder ein Browser',
} as const;

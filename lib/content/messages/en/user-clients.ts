/** What users sign in with, as the guide asks for it and as stored links of it are named. */
export const userClients = {
  'lync-2010': 'Lync 2010',
  'lync-2013': 'Lync 2013',
  sfb: 'Skype for Business on the desktop',
  mobile: 'Lync or Skype for Business on a phone',
  web: 'Teams, Outlook or a browser',
} as const;

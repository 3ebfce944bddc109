/** What users sign in with, as the guide asks for it and as stored links of it are named. */
export const userClients = {
  'lync-2010': 'Lync 2010',
  'lync-2013': 'Lync 2013',
  sfb: 'パソコンの Skype for Business',
  mobile: '電話の Lync または Skype for Business',
  web: 'Teams、Outlook またはブラウザー',
} as const;

import { userClients } from './user-clients.ts';

/** The guide's own words: questions, buttons, headings, notices. */
export const guide = {
  title: 'Fix sign-in step by step',
  intro:
    'For Lync, Skype for Business, Teams and browser sign-in when a certificate stands in the way. Answer a few questions and get only the steps that apply to you, the gentlest first.',
  privacy: 'Your answers and ticks stay in this browser. Nothing is sent anywhere.',
  tools: 'Display',
  language: 'Language',
  'large-text': 'Large text',
  'print-view': 'Print view',
  'print-now': 'Print',
  'print-back': 'Back to the steps',
  'start-over': 'Start over',
  'for-admins': 'For administrators: prepare this guide for your users',
  'ask-heading': 'Your situation',
  'client-question': 'What do you sign in with?',
  client: userClients,
  'client-hint': {
    'lync-2010': 'The version is shown under Help › About',
    'lync-2013': 'Came with Office 2013',
    sfb: '2015, 2016, 2019 or newer, on Windows',
    mobile: 'On an iPhone, iPad or Android device',
    web: 'You are led to your organisation’s own sign-in page (AD FS)',
  },
  'platform-question': 'Which device?',
  platform: {
    'windows-11': 'Windows 11',
    'windows-10': 'Windows 10',
    'windows-8': 'Windows 8 or 8.1',
    'windows-rt': 'Windows RT',
    'windows-7': 'Windows 7',
    'windows-vista': 'Windows Vista',
    'windows-xp': 'Windows XP',
    macos: 'Mac',
    ios: 'iPhone or iPad',
    android: 'Android',
  },
  'symptom-question': 'What do you see?',
  symptom: {
    'personal-certificate': 'The personal certificate needed to sign in could not be acquired',
    'server-certificate': 'There was a problem verifying the certificate from the server',
    other: 'Something else, or a certificate warning in the browser',
  },
  'narrow-heading': 'Narrow it down',
  'narrow-hint': 'Every answer shortens the way. Leave open what you don’t know.',
  question: {
    scope: 'Who is affected?',
    'after-outage': 'Did it begin after a network or service outage?',
    'other-account': 'Can someone else sign in on this device?',
    'other-computer': 'Can you sign in on another device?',
  },
  yes: {
    scope: 'Only me',
    'after-outage': 'Yes',
    'other-account': 'Yes, that works',
    'other-computer': 'Yes, that works',
  },
  no: {
    scope: 'Others too',
    'after-outage': 'No',
    'other-account': 'No, it fails too',
    'other-computer': 'No, it fails too',
  },
  'dont-know': 'I don’t know',
  'address-label': 'Your sign-in address (optional)',
  'address-hint': 'Fills in the commands that need it, such as name@example.com. It stays in this browser.',
  'address-error':
    'This is not a sign-in address: it looks like name@example.com, without spaces or accents.',
  'show-steps': 'Show my steps',
  'still-missing': 'Choose the program, the device and what you see.',
  'change-answers': 'Change answers',
  'steps-heading': 'Your steps',
  'step-list': 'Show all steps',
  'steps-count':
    '{count, plural, =0 {No steps} one {# step} other {# steps}}, {minutes, plural, =0 {none left} one {about # minute left} other {about # minutes left}}',
  'step-position': 'Step {number, number} of {total, number}',
  minutes: 'About {minutes, plural, one {# minute} other {# minutes}}',
  elevated: 'Needs administrator rights',
  tone: {
    info: 'Note',
    warning: 'Warning',
    error: 'Error',
  },
  'risk-label': {
    look: 'Changes nothing',
    refresh: 'Harmless',
    delete: 'Deletes stored data',
    registry: 'Changes the registry',
  },
  why: 'Why',
  'what-to-do': 'What to do',
  'check-first': 'Look first, without changing anything',
  'check-first-hint': 'This line only reads. What it prints tells you whether the step is needed.',
  expect: 'What you should see',
  undo: 'How to undo it',
  risk: 'Before you go on',
  confirm: 'I have read this and want to go on',
  'confirm-first': 'Confirm above to see the instructions.',
  'outcome-question': 'Can you sign in now?',
  outcome: {
    fixed: 'Fixed',
    'not-fixed': 'Not fixed',
    cannot: 'I can’t do this',
  },
  state: {
    open: 'To do',
    current: 'Now',
    fixed: 'Fixed it',
    'not-fixed': 'Tried, not fixed',
    cannot: 'Could not do it',
    'not-needed': 'Not needed',
  },
  needed: 'The check shows that this step is needed.',
  'not-needed': 'The check shows that this step is not needed.',
  'previous-step': 'Previous step',
  'reopen-step': 'Reopen this step',
  copy: 'Copy',
  'copy-named': 'Copy: {text}',
  copied: 'Copied',
  'copy-failed': 'Could not copy. Select the text and copy it yourself.',
  place: {
    run: 'Windows + R',
    cmd: 'Command Prompt',
    powershell: 'PowerShell',
    terminal: 'Terminal',
    path: 'Address bar',
  },
  'or-else': 'If that folder does not exist',
  'address-needed': 'Type your sign-in address and the line appears here, ready to copy.',
  fingerprint: 'Fingerprint to compare',
  'root-name': 'Certificate',
  'fixed-heading': 'Fixed',
  'fixed-text':
    'Good. If the fault comes back, open this page again: your ticks are kept. The text below tells your help desk what helped.',
  'ended-heading': 'All steps tried',
  'note-heading': 'From your administrator',
  'contact-heading': 'Help desk',
  'note-warning':
    'This came with the link you opened. Trust it as far as you trust where the link came from.',
  locus: {
    everyone:
      'Others are affected too, so the cause is most likely not on your device. Only what can help after an outage is left; the main thing is that your administrator checks the server.',
    account:
      'Your account fails on other devices too, while others can sign in here. The cause is your account on the server, not this computer: don’t delete or change anything here.',
    computer: 'Other accounts fail here too, while yours works elsewhere: the cause is on this device.',
    profile:
      'This device is fine for others, and your account is fine elsewhere. What is left is your account’s stored data on this device.',
    unclear: 'The answers do not narrow it down. Go through the steps in this order.',
  },
  line: {
    trusted: 'The server’s chain is fine. Go through these steps on the device that can’t sign in.',
    barred:
      'Some programs can’t connect to this server at all. For them no step here helps: your administrator has to change the server.',
    server:
      'The server’s certificate chain is at fault. Nothing on your computer will fix this; your administrator has been given the details.',
    'server-more':
      'Don’t delete certificates and don’t change the registry. When your administrator says that it is repaired, start over here.',
    root: 'The server’s chain ends at a root that this device does not know. Ask your administrator how your organisation’s root reaches your device; don’t install one yourself.',
    'root-allowed':
      'The server’s chain ends at your organisation’s own root. Your administrator allows you to install it; the steps below show how.',
    unknown:
      'The check could not decide whether the server’s chain is sound. These steps may help; nothing is lost by trying the first ones.',
    none: 'No administrator’s check is at hand yet. These steps help if the fault is on your device.',
    checked: '{host} was checked on {when}.',
  },
  'repaired-start': 'It is repaired: start over',
  panel: {
    heading: 'For the people who can’t sign in',
    open: 'Open the full guide',
    share: 'Prepare this guide for users',
    'no-server':
      'No server’s certificate was checked here, so nothing shows that a device of theirs is at fault. Check the server first.',
  },
  picture: {
    'sign-in-window':
      'Drawing of the sign-in window. Below the sign-in address, the link “{label}” is marked.',
    services:
      'Drawing of the Services window. In the row of the Sign-In Assistant, the status “{label}” is marked.',
    'cache-folder': 'Drawing of a folder window. The folder “{label}” is marked and gets the ending .old.',
    certificates:
      'Drawing of the certificate manager. Under Personal, Certificates, the row issued by “{label}” is marked.',
    'credential-manager':
      'Drawing of the Credential Manager. In the opened entry, the link “{label}” is marked.',
    registry:
      'Drawing of the Registry Editor. In the value of {label}, the braces at both ends are crossed out.',
  },
  'picture-label': {
    'sign-in-window': 'Delete my sign-in info',
    services: 'Running',
    'cache-folder': 'sip_name@example.com',
    certificates: 'Communications Server',
    'credential-manager': 'Remove from vault',
    registry: 'MachineGuid',
  },
} as const;

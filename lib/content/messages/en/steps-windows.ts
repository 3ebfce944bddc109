/** Steps for the desktop clients on Windows. */
export const stepsWindows = {
  'delete-sign-in-info': {
    title: 'Delete the sign-in information',
    why: 'When you sign in, the program stores your password, your certificates and the way to the server. One click removes all of it for your account, so that everything is fetched anew.',
    do: {
      'sign-out': 'Sign out, so that you see the window with your sign-in address.',
      click: 'Choose <ui>Delete my sign-in info</ui> below your sign-in address.',
      confirm: 'Confirm with <ui>Yes</ui>.',
      'sign-in': 'Type your password and sign in.',
    },
    expect:
      'The link disappears and the password field is empty. The next sign-in takes a little longer than usual.',
    undo: 'Nothing to undo: the program stores the information again when you sign in. Have your password at hand.',
  },
  'sign-in-assistant': {
    title: 'Check that the Sign-In Assistant is running',
    why: 'Lync 2010 signs in to Microsoft 365 with the help of the Microsoft Online Services Sign-In Assistant. If this service is stopped or out of date, no personal certificate is issued.',
    do: {
      'open-classic':
        'Open the <ui>Start</ui> menu, choose <ui>Run</ui>, paste this line and choose <ui>OK</ui>.',
      open: 'Right-click the <ui>Start</ui> button, choose <ui>Run</ui>, paste this line and choose <ui>OK</ui>.',
      status:
        'Find <ui>Microsoft Online Services Sign-in Assistant</ui> and look at the column <ui>Status</ui>: it must say <ui>Running</ui>.',
      start:
        'If it does not, right-click it and choose <ui>Start</ui>. If that is greyed out, you need an administrator.',
      update:
        'If it is not in the list or old, have the newest version installed from the Microsoft 365 portal’s downloads.',
    },
    expect: 'The status is “Running”.',
    undo: 'Right-click the service and choose Stop. Nothing else was changed.',
  },
  'clear-cached': {
    title: 'Clear remembered certificates, passwords and connections',
    why: 'Windows remembers encrypted connections and the certificates used for them, and the program remembers your password. Out-of-date ones are offered to the server again and again.',
    do: {
      password:
        'In the sign-in window, clear <ui>Save my password</ui>, and delete what stands in the password field.',
      quit: 'Quit Lync completely: right-click its icon beside the clock and choose <ui>Exit</ui>.',
      'close-browser': 'Close all windows of the browser, and quit Teams and Outlook.',
      'internet-options':
        'Press <key>Windows</key>+<key>R</key>, paste this line and press <key>Enter</key>.',
      'ssl-state': 'On the page <ui>Content</ui>, choose <ui>Clear SSL state</ui>.',
      retry: 'Start the program again, type your password and sign in.',
    },
    expect: 'Windows says that the SSL cache was cleared.',
    undo: 'Nothing to undo: both are stored again at the next sign-in.',
  },
  'endpoint-cache': {
    title: 'Remove the endpoint cache folder',
    why: 'To be faster, the program remembers which server it reached last time. If your account has moved to another server since, it keeps asking the wrong one.',
    do: {
      quit: 'Quit the program completely: right-click its icon beside the clock and choose <ui>Exit</ui>.',
      open: 'Press <key>Windows</key>+<key>R</key>, paste this line and press <key>Enter</key>.',
      find: 'Find the folder that has your sign-in address in its name, often with “sip_” in front.',
      rename:
        'Rename it, so that its name ends in “.old”: for the program it is gone, and you can still take it back. You can also do it with this line in the Command Prompt.',
      restart: 'Start the program again and sign in.',
      delete: 'When sign-in works, delete the renamed folder.',
    },
    expect: 'The program creates a new folder with your address when you sign in.',
    undo: 'Quit the program, delete the new folder and give the old one its name back.',
    risk: 'The wrong folder removed means lost settings of another account. Touch only the folder with your own address.',
  },
  'personal-certificate': {
    title: 'Delete the personal certificate',
    why: 'With “Save my password”, the program also stores a certificate for you in Windows. If it is damaged or out of date, sign-in fails until it is removed and a new one is fetched.',
    do: {
      open: 'Press <key>Windows</key>+<key>R</key>, paste this line and choose <ui>OK</ui>.',
      expand: 'Open <ui>Personal</ui>, then <ui>Certificates</ui>.',
      sort: 'Click the heading <ui>Issued By</ui> to sort, and look for a certificate issued by <ui>Communications Server</ui>.',
      verify: 'Check that there is one, and note its expiry date: has it expired?',
      delete: 'Right-click this certificate, choose <ui>Delete</ui> and confirm.',
      'sign-in': 'Start the program and sign in.',
    },
    expect:
      'After signing in, a new certificate issued by Communications Server is in the list, with a later date.',
    undo: 'Not needed: the server issues a new certificate at the next sign-in. A deleted one cannot be brought back.',
    risk: 'Other certificates in this list may be your smart card, mail encryption or VPN; deleting them can lock you out. Delete only the one issued by Communications Server.',
  },
  'credential-manager': {
    title: 'Remove the stored credentials',
    why: 'Windows keeps a copy of your password in its Credential Manager. After a password change, the old copy may still be sent.',
    do: {
      open: 'Press <key>Windows</key>+<key>R</key>, paste this line and choose <ui>OK</ui>. In the Control Panel it is called <ui>Credential Manager</ui>.',
      find: 'Find the entry for your sign-in address, or with Lync, Communicator or Microsoft Office in its name, and open it.',
      remove: 'Choose <ui>Remove from vault</ui>.',
      'remove-newer': 'Choose <ui>Remove</ui>.',
      'sign-in': 'Sign in again and type your credentials.',
    },
    expect: 'The entry is gone and the program asks for your password.',
    undo: 'Type your password at the next sign-in and let it be saved again.',
    risk: 'Removed passwords cannot be read back. Remove only the entry of this program, and only if you know your password.',
  },
  'machine-guid': {
    title: 'Check the MachineGuid in the registry for braces',
    why: 'Windows keeps an identifier of this computer in the registry. Some setup tools wrote it in braces; then the personal certificate cannot be stored.',
    do: {
      backup:
        'Save a copy first: paste this line into the Command Prompt. It writes a file onto your desktop. Go on only when the file is there.',
      open: 'Press <key>Windows</key>+<key>R</key>, paste this line and confirm that the Registry Editor may make changes.',
      go: 'Go to this key. In newer Windows versions you can paste it into the address bar.',
      edit: "Double-click <ui>MachineGuid</ui>. Only if the value begins with <code>'{'</code> and ends with <code>'}'</code>, delete these two characters, nothing else, and choose <ui>OK</ui>.",
      restart: 'Close the Registry Editor, restart the program and sign in.',
    },
    expect: 'The value is made of 36 letters, digits and hyphens, without braces.',
    undo: 'Double-click the file on your desktop and confirm: the old values are restored. Then restart the computer.',
    risk: 'A mistake in the registry can stop programs or Windows itself from working, up to a new installation. Change this one value only, and only after the copy is saved. If you are not sure, choose “I can’t do this”.',
  },
} as const;

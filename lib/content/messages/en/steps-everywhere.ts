/** Steps that more than the desktop clients need. */
export const stepsEverywhere = {
  'check-clock': {
    title: 'Check the date and time',
    why: 'A certificate is only valid between two dates. If this device’s clock is more than a few minutes off, good certificates look expired or not yet valid and sign-in is refused.',
    do: {
      compare: 'Compare the clock of this device with a clock you trust, for example on another phone.',
      windows:
        'Press <key>Windows</key>+<key>R</key>, paste this line, press <key>Enter</key> and check date, time and time zone. Let Windows set the time by itself if you can.',
      macos: 'Open <ui>System Settings › General › Date & Time</ui> and let the time be set automatically.',
      phone: 'Open the date and time settings of the phone and let the time be set automatically.',
    },
    expect:
      'The clock shows the right date and time, in the right time zone. If you had to correct it, sign in again.',
    undo: 'Nothing to undo.',
  },
  'install-org-root': {
    title: 'Install your organisation’s root certificate',
    why: 'Your administrator’s check shows that the server’s certificate ends at your organisation’s own root, which this device does not know yet. Your administrator has allowed users to install it.',
    do: {
      obtain:
        'Get the certificate file from your organisation, for example from its intranet. Do not take it from a web search or from someone you do not know.',
      'windows-open': 'Open the file. Windows shows the certificate; nothing is installed yet.',
      'macos-open':
        'Open the file. <ui>Keychain Access</ui> shows the certificate; choose the keychain <ui>login</ui>.',
      'ios-open':
        'Open the file and allow the download, then open <ui>Settings › Profile Downloaded</ui>. Nothing is trusted yet.',
      'android-open':
        'Open <ui>Settings › Security › Encryption & credentials › Install a certificate › CA certificate</ui>. The names differ between makers.',
      compare:
        'Compare the fingerprint (also called thumbprint) that your device shows with the one below, character by character. If they differ, stop and tell your administrator.',
      'windows-store':
        'Choose <ui>Install Certificate</ui>, <ui>Current User</ui>, <ui>Place all certificates in the following store</ui>, <ui>Trusted Root Certification Authorities</ui>.',
      'macos-trust':
        'Double-click the certificate, open <ui>Trust</ui> and set <ui>When using this certificate</ui> to <ui>Always Trust</ui>.',
      'ios-trust':
        'Install the profile, then turn it on in <ui>Settings › General › About › Certificate Trust Settings</ui>.',
      'android-trust':
        'Choose the file and confirm. Many apps ignore certificates installed this way; your organisation’s device management is the better way.',
      restart: 'Close the program or browser completely, open it again and sign in.',
    },
    expect: 'Sign-in works and no certificate warning is shown.',
    undo: 'Remove the certificate again in the place where you installed it.',
    risk: 'A root certificate lets its owner vouch for any site to this device. Install it only if your organisation asked you to and the fingerprint matches.',
  },
  'update-client': {
    title: 'Update the program',
    why: 'Outdated programs do not know today’s certificates and ways to sign in, and faults that have long been repaired come back.',
    do: {
      'lync-2010':
        'Sign in to the Microsoft 365 portal in a browser, open the software downloads, and install the newest version of Lync that is offered to you.',
      office:
        'Open any Office program, choose <ui>File › Account › Update Options › Update Now</ui>. In older Office versions, updates come through Windows Update.',
      mobile: 'Open the app store of the phone and update the app.',
      web: 'Update the browser, and Teams or Outlook: in each, the check for updates is in its menu under your picture or under Help.',
      'windows-update': 'Let Windows Update install what is waiting. It also renews the list of known roots.',
      restart: 'Restart the device and sign in again.',
    },
    expect: 'The program says that it is up to date.',
    undo: 'Updates need not be undone. If an update breaks something else, your support can take it back.',
  },
  'other-network': {
    title: 'Try another network',
    why: 'Inside the office your device may reach another server, with another certificate, than from outside. Hotel and company networks also open encrypted connections on the way and put their own certificate in place of the server’s.',
    do: {
      'switch-phone':
        'Turn Wi-Fi off, so that the phone uses mobile data, and sign in. Then try the reverse.',
      'switch-computer':
        'Connect the computer through a phone’s hotspot, without VPN, and sign in. Then try with VPN.',
      note: 'Note which of the networks work and which do not. Your administrator needs exactly this.',
    },
    expect:
      'If sign-in works on one network and fails on another, the fault lies with the network or with the server reached there, not with your device.',
    undo: 'Turn Wi-Fi and VPN back on.',
  },
  'other-browser': {
    title: 'Try a private window and another browser',
    why: 'A private window starts without stored sign-ins. Browsers also keep different lists of known roots, so that a difference between two browsers is a valuable hint.',
    do: {
      private:
        'Open a private window (<key>Ctrl</key>+<key>Shift</key>+<key>N</key> or <key>Ctrl</key>+<key>Shift</key>+<key>P</key>) and sign in there.',
      second: 'Try another browser, for example Firefox beside Edge or Chrome.',
      issuer:
        'If a warning appears, open its details and note who issued the certificate and the error code. Do not choose to continue anyway.',
    },
    expect:
      'If it works in the private window, clear the stored data of that site. If it works in one browser only, tell your administrator which.',
    undo: 'Nothing to undo.',
  },
  'flush-dns': {
    title: 'Flush the DNS cache',
    why: 'The computer remembers for a while which address belongs to which server name. After an outage or a move, the remembered address may lead to the wrong server.',
    do: {
      run: 'Press <key>Windows</key>+<key>R</key>, paste this line and press <key>Enter</key>. A black window opens and closes at once.',
      terminal:
        'Open <ui>Terminal</ui>, paste this line and press <key>Enter</key>. It asks for your password.',
      retry: 'Close the program or browser completely, open it again and sign in.',
    },
    expect: 'Nothing visible changes; the computer asks for the addresses anew.',
    undo: 'Nothing to undo: the cache fills again by itself.',
  },
  'app-reset': {
    title: 'Sign out and reinstall the app',
    why: 'The app keeps credentials and connection settings on the phone. Stored data that no longer fits the server keeps being used until it is removed.',
    do: {
      'sign-out': 'Sign out in the app, if you can.',
      'remove-ios': 'Keep your finger on the app’s icon and choose <ui>Remove App › Delete App</ui>.',
      'remove-android':
        'Open <ui>Settings › Apps</ui>, choose the app, then <ui>Storage › Clear storage</ui>, and uninstall it.',
      install: 'Install the app again from the app store and sign in.',
    },
    expect: 'The app starts as new and asks for your sign-in address.',
    undo: 'Your conversations on the phone do not come back. Contacts and meetings are kept on the server.',
    risk: 'Everything that the app stored on this phone is deleted. Have your sign-in address and password at hand.',
  },
  'admin-chain-check': {
    title: 'Ask your administrator to check the server’s certificate chain',
    why: 'This message often means that a certificate in the chain which the server sends is not trusted. This is common where an organisation uses its own sign-in page (single sign-on) or runs part of the service itself (hybrid). No setting on your computer repairs that.',
    do: {
      ask: 'Send your administrator the text below. It says what you see and what you have tried.',
      host: 'Ask them to check your organisation’s sign-in server with Chainsight, from the network you are in.',
      mobile:
        'Mention the version of the app: since version 5.4 the mobile app is stricter, and refuses chains that older versions let pass.',
    },
    expect:
      'The administrator finds the chain sound, or finds the certificate that is at fault and repairs it on the server.',
    undo: 'Nothing to undo.',
  },
  support: {
    title: 'Hand over to support',
    why: 'All that can be done on your device has been done. What is left can only be seen on the server’s side, for example an account that was not completely created.',
    do: {
      copy: 'Copy the text below. It lists what you see and what you have tried, with the times.',
      send: 'Send it to your organisation’s help desk. If you have none, your Microsoft 365 administrator can open a case with Microsoft.',
      account:
        'Ask them to check your user account: if it is incomplete or damaged in Active Directory, the server cannot issue a personal certificate for it. Other accounts may work all the same.',
      community: 'The Microsoft 365 community forums also help, but do not post your address there.',
    },
    expect: 'Support can start where you stopped, without asking you to repeat these steps.',
    undo: 'Nothing to undo.',
  },
} as const;

/** The page for "it fails on one computer": the script, its file, and what it writes down. */
export const computer = {
  title: 'It fails on one computer?',
  lead: 'Run this script there and drop the file that it writes here, or into the box of the start page. It shows whether that computer lacks a root, gets other certificates than everybody else, has the wrong time, or can’t download what it needs. The file is read in this browser only.',
  make: {
    title: '1. Run the script there',
    server: 'Server where the sign-in fails',
    hint: 'For example sts.contoso.com, or a host with its port. TLS from the first byte: mail ports that switch to TLS are not asked by the script.',
    runs: 'That computer runs',
    save: 'Save {file}',
    copy: 'Copy the script',
    'copy-command': 'Copy the command',
    show: 'Show the script',
    script: 'The script',
    waiting: 'The script appears when a server is entered.',
  },
  system: {
    windows:
      'Windows (PowerShell 5.1 or newer, no administrator). Run it there, in the folder it is in; the file it writes lies beside it:',
    unix: 'macOS and Linux (sh, OpenSSL and curl). Run it there, in the folder it is in; the file it writes lies beside it:',
  },
  take: {
    title: '2. Open the file here',
    also: 'Or events of the log Microsoft-Windows-CAPI2/Operational, saved as XML. A second file with the certificates that the server sends to others is compared with it.',
    label: 'File that the script wrote',
    choose: 'Choose the file',
    reading: 'Reading…',
    failed: 'The file could not be used',
    cut: 'The file breaks off or was changed. Take the file itself that the script wrote, or run the script again.',
    other: 'This is not a file that the script wrote, nor a log of CAPI2 events.',
  },
  collected: {
    title: 'What it writes down',
    none: 'No key and no personal certificate is read, nothing is changed and nothing is sent.',
    form: 'Form of the file:',
    untried: 'The script for Windows has not been run by the makers of this page; its grammar is checked.',
    what: {
      system: 'System and version, and the proxy that it uses for this server.',
      received: 'The certificates that the server sends to this computer.',
      clock: 'This computer’s clock, and the server’s.',
      built: 'On Windows: the chain that the system built, with its objections to each certificate.',
      stores:
        'The certificates in the stores: trusted roots, intermediates (Windows), and those not allowed (Windows).',
      log: 'On Windows: whether it may fetch roots by itself, what certutil prints about the chain, and the newest 50 events of the CAPI2 log, if it is on. The events name programs and accounts.',
    },
    why: {
      system: 'A proxy may be what answers in the server’s place.',
      received:
        'They may be others than those sent to everybody: another node, or a product that signs anew on the way.',
      clock: 'A certificate looks expired, or not yet valid, when the clock is wrong.',
      built: 'It may use other certificates than those sent.',
      stores: 'Only so is it known which root is missing. No personal certificates and no keys are read.',
      log: 'They show what could not be downloaded.',
    },
  },
} as const;

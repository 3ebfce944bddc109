/** A domain's federation service: where Microsoft sends its sign-ins. */
export const federation = {
  realm: {
    title: 'Where Microsoft sends sign-ins',
    note: 'not asked by itself',
    tells:
      'The button asks Microsoft’s home-realm look-up (login.microsoftonline.com, unless the operator set another) once, from this server. It tells Microsoft the domain <code>{domain}</code>, as part of the made-up user <code>{user}</code>, and this server’s address. It sends no user’s name and no certificate.',
    ask: 'Ask Microsoft',
    asking: 'Asking Microsoft…',
    federated: '{asked} sends sign-ins of {domain} to the federation service at:',
    nameless: '{asked} says that {domain} is federated, and names no service.',
    managed:
      '{asked} says that sign-ins of {domain} stay at Microsoft: there is no federation service to check.',
    unknown: '{asked} does not know {domain} as a domain of work or school accounts.',
    check: 'Check it with the others',
  },
};

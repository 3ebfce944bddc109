import { UNVERIFIED } from '#lib/core/source.ts';
import { SQL_ENCRYPTION } from '../parts/documents.ts';
import { lines, ps } from '../parts/command.ts';
import type { FixValues, ServerContent, Step } from '../parts/types.ts';
import { HOW_WINDOWS, windowsRecipes } from '../parts/windows-store.ts';

const RESTART: Step = {
  text: 'Restart the instance: it reads its certificate at the start only. On a cluster or availability group do one node after the other.',
  source: SQL_ENCRYPTION,
  command: ps`Restart-Service -Name 'MSSQLSERVER' -Force`,
  disrupts: 'All connections to this instance end; its databases are away for the time of the start.',
};

/** Where an instance keeps its settings; a named one has its own name in both places. */
const FIND_INSTANCE = ps`$id = (Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Microsoft SQL Server\Instance Names\SQL').MSSQLSERVER`;

const TAKES_UP = {
  step: RESTART,
  assign: (): readonly Step[] => [
    {
      text: 'Choose it in SQL Server Configuration Manager (Network Configuration, Protocols, Properties, Certificate), or write it where that does. For a named instance put its name in the place of MSSQLSERVER, here and below.',
      source: SQL_ENCRYPTION,
      command: lines(
        FIND_INSTANCE,
        ps`Set-ItemProperty "HKLM:\SOFTWARE\Microsoft\Microsoft SQL Server\$id\MSSQLServer\SuperSocketNetLib" -Name 'Certificate' -Value $new.ToLowerInvariant()`,
      ),
    },
    {
      text: 'Let the account of the service read the key, or the instance does not start: certlm.msc, Personal, the certificate, All Tasks, Manage Private Keys, NT Service\\MSSQLSERVER.',
      source: SQL_ENCRYPTION,
    },
  ],
  assignOld: ({ leaf }: FixValues): readonly Step[] => [
    {
      text: 'Write the thumbprint of the present certificate again.',
      source: SQL_ENCRYPTION,
      command: lines(
        FIND_INSTANCE,
        ps`Set-ItemProperty "HKLM:\SOFTWARE\Microsoft\Microsoft SQL Server\$id\MSSQLServer\SuperSocketNetLib" -Name 'Certificate' -Value (${leaf.thumbprint}).ToLowerInvariant()`,
      ),
    },
  ],
  show: {
    text: 'See which one was loaded at the start: event 26013 names its hash, 26014 says that it could not be loaded, 26018 that a self-made one stands in for it.',
    source: UNVERIFIED,
    command: ps`Get-WinEvent -FilterHashtable @{ LogName = 'Application'; Id = 26013, 26014, 26018 } -MaxEvents 5 | Format-List 'TimeCreated', 'Message'`,
  },
};

export const sqlServer: ServerContent<'sql-server'> = {
  id: 'sql-server',
  title: 'SQL Server on Windows',
  name: 'SQL Server',
  how: [
    HOW_WINDOWS,
    {
      text: 'The certificate must name the host that clients connect to and have an exchange key (KeySpec 1) up to SQL Server 2019. The commands were not run here.',
      source: UNVERIFIED,
    },
  ],
  recipes: windowsRecipes(TAKES_UP),
};

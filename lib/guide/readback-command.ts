/**
 * The read-only check that a user copies into PowerShell (2.0, as on Windows 7, or newer). It prints
 * lines of `name=value` between two marks and changes nothing. It leaves out what identifies a person or
 * machine: the MachineGuid itself, certificate subjects and the names of cache folders.
 *
 * Dates use the format `u`, which .NET writes alike under every regional setting. Only cmdlets and plain
 * properties are used, so that it also runs where a policy restricts PowerShell's language.
 */
const PARTS: readonly string[] = [
  `'CHAINSIGHT-CHECK 1'`,
  `'time=' + (Get-Date).ToUniversalTime().ToString('u')`,
  `'build=' + (Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion').CurrentBuild`,
  `$s = Get-Service -Name msoidsvc -ErrorAction SilentlyContinue`,
  `'service=' + $(if ($s) { $s.Status } else { 'Missing' })`,
  `Get-ChildItem Cert:\\CurrentUser\\My | Where-Object { $_.Issuer -match 'Communications Server' } | ` +
    `ForEach-Object { 'certificate=' + $_.NotAfter.ToUniversalTime().ToString('u') + ' ' + $_.Issuer }`,
  `foreach ($d in 'Communicator', 'Office\\15.0\\Lync', 'Office\\16.0\\Lync') { 'cache=' + ` +
    `@(Get-ChildItem "$env:LOCALAPPDATA\\Microsoft\\$d" -ErrorAction SilentlyContinue | ` +
    `Where-Object { $_.PSIsContainer -and $_.Name -like '*@*' }).Count + ' ' + $d }`,
  `$g = (Get-ItemProperty HKLM:\\SOFTWARE\\Microsoft\\Cryptography -ErrorAction SilentlyContinue).MachineGuid`,
  `'guid=' + $(if (-not $g) { 'missing' } elseif ($g -match '[{}]') { 'braces' } else { 'plain' })`,
  `'CHAINSIGHT-END'`,
];

/** One line for PowerShell. In a script block of its own, so that its variables do not stay behind. */
export const READBACK_COMMAND = `& { ${PARTS.join('; ')} }`;

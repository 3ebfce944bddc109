<#
.SYNOPSIS
Runs Chainsight from this folder as a task of the Task Scheduler: from the start of the computer on, under
NT AUTHORITY\LOCAL SERVICE, started again when it ends.

.DESCRIPTION
Settings, links and the log are in %ProgramData%\Chainsight: chainsight.env (one NAME=value a line, see
docs\configuration.md; kept when it is there), chainsight.log. Run it again after an upgrade or a change of
settings. Nothing of Chainsight is reachable from other computers unless -Listen names an address for it;
usually IIS stands in front (docs\operate.md).

.PARAMETER Port
Port to listen on.

.PARAMETER Listen
Address to listen on: 127.0.0.1 behind IIS on this computer, 0.0.0.0 for a reverse proxy on another one.

.PARAMETER From
With -Listen other than 127.0.0.1: addresses that the firewall lets in, such as that of the reverse proxy.

.EXAMPLE
.\install-service.ps1

.EXAMPLE
.\install-service.ps1 -Port 8080 -Listen 0.0.0.0 -From 10.0.0.5
#>
#Requires -Version 5.1
#Requires -RunAsAdministrator
[CmdletBinding()]
param(
  [ValidateRange(1, 65535)] [int] $Port = 3000,
  [string] $Listen = '127.0.0.1',
  [string[]] $From = @('LocalSubnet')
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$name = 'Chainsight'
$node = Join-Path $PSScriptRoot 'node.exe'
$data = Join-Path $env:ProgramData 'Chainsight'
$settings = Join-Path $data 'chainsight.env'

if (-not (Test-Path -LiteralPath $node)) { throw "$node is missing: run this from the unpacked archive." }
if ($PSScriptRoot.StartsWith((Split-Path $env:USERPROFILE), [StringComparison]::OrdinalIgnoreCase)) {
  throw "$PSScriptRoot belongs to a user, who could replace the program. Unpack to a folder such as $env:ProgramFiles\Chainsight."
}
# What comes out of a downloaded archive is marked, and then asks before it runs.
Get-ChildItem -LiteralPath $PSScriptRoot -Recurse -File | Unblock-File

# S-1-5-32-544: Administrators, S-1-5-18: SYSTEM, S-1-5-19: LOCAL SERVICE; names differ by language.
$null = New-Item -ItemType Directory -Force -Path $data
icacls.exe $data /inheritance:r /grant:r '*S-1-5-32-544:(OI)(CI)F' '*S-1-5-18:(OI)(CI)F' '*S-1-5-19:(OI)(CI)M' /Q | Out-Null
if ($LASTEXITCODE -ne 0) { throw "The rights of $data could not be set (icacls: $LASTEXITCODE)." }
icacls.exe $PSScriptRoot /grant '*S-1-5-19:(OI)(CI)RX' /Q | Out-Null
if ($LASTEXITCODE -ne 0) { throw "The rights of $PSScriptRoot could not be set (icacls: $LASTEXITCODE)." }

if (Test-Path -LiteralPath $settings) {
  Write-Host "Settings are kept as they are: $settings"
} else {
  $lines = @(
    "HOST=$Listen"
    "PORT=$Port"
    "CHAINSIGHT_DATA_DIR=$data"
    "CHAINSIGHT_LOG_FILE=$(Join-Path $data 'chainsight.log')"
    '# One reverse proxy in front writes X-Forwarded-For. Without one: 0.'
    'CHAINSIGHT_TRUST_PROXY=1'
    'CHAINSIGHT_HSTS_SECONDS=0'
    'UV_THREADPOOL_SIZE=64'
  )
  # Without a byte order mark, which would become a part of the first name.
  [IO.File]::WriteAllLines($settings, $lines)
}

Stop-ScheduledTask -TaskName $name -ErrorAction SilentlyContinue
$action = New-ScheduledTaskAction -Execute $node -WorkingDirectory $PSScriptRoot `
  -Argument "--disable-warning=ExperimentalWarning `"--env-file=$settings`" chainsight.mjs"
$trigger = New-ScheduledTaskTrigger -AtStartup
$account = New-ScheduledTaskPrincipal -UserId 'S-1-5-19' -LogonType ServiceAccount -RunLevel Limited
$rules = New-ScheduledTaskSettingsSet -ExecutionTimeLimit ([TimeSpan]::Zero) -RestartCount 999 `
  -RestartInterval (New-TimeSpan -Minutes 1) -MultipleInstances IgnoreNew -StartWhenAvailable `
  -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries
$null = Register-ScheduledTask -TaskName $name -Action $action -Trigger $trigger -Principal $account `
  -Settings $rules -Description 'Shows which link of a certificate chain is untrusted.' -Force

Get-NetFirewallRule -Name $name -ErrorAction SilentlyContinue | Remove-NetFirewallRule
if ($Listen -notin @('127.0.0.1', '::1', 'localhost')) {
  $rule = @{
    Name = $name
    DisplayName = $name
    Direction = 'Inbound'
    Action = 'Allow'
    Protocol = 'TCP'
    LocalPort = $Port
    RemoteAddress = $From
    Program = $node
    Profile = @('Domain', 'Private')
  }
  $null = New-NetFirewallRule @rule
}

Start-ScheduledTask -TaskName $name
$address = "http://127.0.0.1:$Port/api/health"
$until = (Get-Date).AddSeconds(30)
do {
  Start-Sleep -Milliseconds 500
  try { $answer = (Invoke-WebRequest -UseBasicParsing -Uri $address -TimeoutSec 5).StatusCode } catch { $answer = 0 }
} until ($answer -eq 200 -or (Get-Date) -gt $until)
if ($answer -ne 200) {
  throw "$address does not answer. The reason is at the end of $(Join-Path $data 'chainsight.log'); HOST and PORT stand in $settings."
}
Write-Host "Chainsight runs: http://localhost:$Port. Settings: $settings"

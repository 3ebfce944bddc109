<#
.SYNOPSIS
Takes away what install-service.ps1 set up: the task and the firewall rule. Links, settings and the log stay.

.PARAMETER RemoveData
Removes links, settings and the log too.
#>
#Requires -Version 5.1
#Requires -RunAsAdministrator
[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
param([switch] $RemoveData)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$name = 'Chainsight'
$data = Join-Path $env:ProgramData 'Chainsight'

if (Get-ScheduledTask -TaskName $name -ErrorAction SilentlyContinue) {
  Stop-ScheduledTask -TaskName $name
  Unregister-ScheduledTask -TaskName $name -Confirm:$false
}
Get-NetFirewallRule -Name $name -ErrorAction SilentlyContinue | Remove-NetFirewallRule
if ($RemoveData -and (Test-Path -LiteralPath $data) -and $PSCmdlet.ShouldProcess($data, 'Remove links, settings and log')) {
  Remove-Item -LiteralPath $data -Recurse -Force
}
Write-Host 'Chainsight no longer runs as a task. Its folder can be deleted.'

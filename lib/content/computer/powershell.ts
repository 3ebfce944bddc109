import { quoteFor } from '../fixes/parts/command.ts';

/**
 * For Windows PowerShell 5.1 (what Windows 10, 11 and Server 2016 on have by themselves) and newer. It only
 * reads, needs no administrator, and writes one file. TLS 1.2, which all of these can; the certificate is
 * taken whatever is wrong with it, since that is the question, and nothing but `HEAD /` is sent.
 *
 * Sources: SslStream hands what the server sent beside the leaf to its callback in ChainPolicy.ExtraStore
 * (.NET reference source, SecureChannel); Cert:\LocalMachine\Root shows the third-party roots as well, and
 * CurrentUser\Root the computer's (about_Certificate_Provider).
 */
const SCRIPT = String.raw`# Chainsight: writes down what this computer sees of a server's certificates.
# It only reads. No administrator is needed, no key is read, nothing is sent anywhere.
$ServerName = @host@
$Port = @port@
$File = Join-Path (Get-Location).Path ('chainsight-' + ($ServerName -replace '[^A-Za-z0-9.-]', '_') + '.json')

$Record = [ordered]@{ format = 'chainsight-computer-1'; system = 'windows'; host = $ServerName; port = $Port }
$Record.version = [Environment]::OSVersion.VersionString
$Encode = { param($Certificate) [Convert]::ToBase64String($Certificate.RawData) }
$Time = { param($Moment) $Moment.ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ssZ', [Globalization.CultureInfo]::InvariantCulture) }

# The proxy that Windows uses for this server.
$Address = [Uri]('https://' + $ServerName + '/')
$Proxy = [Net.WebRequest]::GetSystemWebProxy().GetProxy($Address)
if ($Proxy -and $Proxy.Host -ne $Address.Host) { $Record.proxy = $Proxy.AbsoluteUri }

# What the server sends to this computer, and its clock.
$Seen = @{ Leaf = $null; Sent = @() }
$Keep = {
  param($From, $Certificate, $Chain, $Errors)
  $Seen.Leaf = New-Object Security.Cryptography.X509Certificates.X509Certificate2 (, $Certificate.GetRawCertData())
  $Seen.Sent = @($Chain.ChainPolicy.ExtraStore | ForEach-Object { $_ })
  $true
}
$Record.clock = & $Time (Get-Date)
try {
  $Client = New-Object Net.Sockets.TcpClient
  if (-not $Client.ConnectAsync($ServerName, $Port).Wait(10000)) { throw "No connection within 10 seconds." }
  $Client.ReceiveTimeout = 10000
  $Tls = New-Object Net.Security.SslStream ($Client.GetStream(), $false, [Net.Security.RemoteCertificateValidationCallback]$Keep)
  $Tls.AuthenticateAsClient($ServerName, $null, [Security.Authentication.SslProtocols]::Tls12, $false)
  $Ask = [Text.Encoding]::ASCII.GetBytes("HEAD / HTTP/1.1${'`'}r${'`'}nHost: $ServerName${'`'}r${'`'}nConnection: close${'`'}r${'`'}n${'`'}r${'`'}n")
  $Tls.Write($Ask, 0, $Ask.Length)
  $Buffer = New-Object byte[] 8192
  $Read = $Tls.Read($Buffer, 0, $Buffer.Length)
  $Record.clock = & $Time (Get-Date)
  if ([Text.Encoding]::ASCII.GetString($Buffer, 0, $Read) -match '(?mi)^Date:\s*(.+?)\s*$') {
    $Record.serverDate = & $Time ([DateTimeOffset]::Parse($Matches[1], [Globalization.CultureInfo]::InvariantCulture).UtcDateTime)
  }
} catch {
  # Without certificates it is why there are none; a server that speaks no HTTP merely tells no time.
  if (-not $Seen.Leaf) { $Record.error = $_.Exception.GetBaseException().Message }
} finally {
  if ($Tls) { $Tls.Dispose() }
  if ($Client) { $Client.Dispose() }
}

if ($Seen.Leaf) {
  $Others = @($Seen.Sent | Where-Object { $_.Thumbprint -ne $Seen.Leaf.Thumbprint })
  $Record.received = @(@($Seen.Leaf) + $Others | ForEach-Object { & $Encode $_ })

  # The chain that Windows builds of them, asking whether they were revoked as clients do.
  $Chain = New-Object Security.Cryptography.X509Certificates.X509Chain
  $Chain.ChainPolicy.RevocationMode = 'Online'
  $Chain.ChainPolicy.UrlRetrievalTimeout = [TimeSpan]::FromSeconds(15)
  foreach ($One in $Others) { [void]$Chain.ChainPolicy.ExtraStore.Add($One) }
  [void]$Chain.Build($Seen.Leaf)
  $Record.built = @($Chain.ChainElements | ForEach-Object {
    @{
      certificate = & $Encode $_.Certificate
      name = $_.Certificate.Subject
      status = @($_.ChainElementStatus | ForEach-Object { [string]$_.Status })
    }
  })

  # What certutil prints of the chain and of each address in it.
  $Copy = [IO.Path]::GetTempFileName()
  try {
    [IO.File]::WriteAllBytes($Copy, $Seen.Leaf.RawData)
    $Record.verifyOutput = (& certutil.exe -verify -urlfetch $Copy 2>&1 | Out-String)
  } catch { $Record.verifyOutput = '' } finally { Remove-Item $Copy -ErrorAction SilentlyContinue }
}

# The certificates in the stores; personal ones are not looked at.
$List = {
  param($Store)
  try { @(Get-ChildItem $Store -ErrorAction Stop | ForEach-Object { & $Encode $_ }) } catch { @() }
}
$Machine = @((& $List 'Cert:\LocalMachine\Root') + (& $List 'Cert:\LocalMachine\AuthRoot') | Select-Object -Unique)
$Record.stores = @{
  root = $Machine
  userRoot = @(& $List 'Cert:\CurrentUser\Root' | Where-Object { $Machine -notcontains $_ })
  ca = @((& $List 'Cert:\LocalMachine\CA') + (& $List 'Cert:\CurrentUser\CA') | Select-Object -Unique)
  disallowed = @((& $List 'Cert:\LocalMachine\Disallowed') + (& $List 'Cert:\CurrentUser\Disallowed') | Select-Object -Unique)
}

# Whether Windows may fetch roots by itself.
$Policy = Get-ItemProperty 'HKLM:\SOFTWARE\Policies\Microsoft\SystemCertificates\AuthRoot' -ErrorAction SilentlyContinue
$Record.rootUpdates = -not ($Policy -and $Policy.DisableRootAutoUpdate -eq 1)

# The newest events about certificates, if their log is on.
try {
  $Record.events = @(Get-WinEvent -LogName 'Microsoft-Windows-CAPI2/Operational' -MaxEvents 50 -ErrorAction Stop | ForEach-Object { $_.ToXml() })
} catch { $Record.events = @() }

[IO.File]::WriteAllText($File, ($Record | ConvertTo-Json -Depth 5), (New-Object Text.UTF8Encoding $false))
Write-Output "Written: $File"
`;

/** Null when the name can't stand in a script. */
export function powershellScript(host: string, port: number): string | null {
  const name = quoteFor('powershell', host);
  const number = quoteFor('powershell', port);
  return name === null || number === null
    ? null
    : SCRIPT.replace('@host@', () => name).replace('@port@', number);
}

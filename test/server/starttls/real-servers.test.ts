/**
 * STARTTLS against the servers that Debian has: Exim, Dovecot, OpenLDAP, Prosody, vsftpd,
 * PostgreSQL, MariaDB, xrdp. They
 * need the packages of `.ci/packages` and, as mail and FTP servers do, to be started by root.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { base64, captureOf, HOST } from '#test/server/support/capture.ts';
import { freePort, startDaemon, type Daemon } from '#test/server/support/daemon.ts';
import { Scratch, showCertificates } from '#test/server/support/openssl.ts';
import { makePki, type Pki } from '#test/server/support/pki.ts';
import { startPostgres } from '#test/server/support/postgres.ts';
import type { Protocol } from '#lib/endpoints/wire.ts';

const scratch = new Scratch();
const daemons: Daemon[] = [];
let pki: Pki;
let chain: string;
let key: string;

beforeAll(async () => {
  pki = await makePki();
  chain = scratch.write('chain.pem', pki.leaf.pem + pki.intermediate.pem);
  key = scratch.write('leaf.key', pki.leaf.keyPem);
  chmodSync(scratch.folder, 0o755); // servers that give up root must reach their files
});

afterAll(async () => {
  await Promise.all(daemons.map((daemon) => daemon.stop()));
  scratch.remove();
});

async function run(
  command: string,
  args: readonly string[],
  ports: readonly number[],
  debian: string,
): Promise<void> {
  daemons.push(await startDaemon(command, args, ports, debian));
}

/** The chain as we get it, as openssl gets it, and as the server was given it. */
async function compare(port: number, protocol: Protocol, starttls: string): Promise<void> {
  const capture = await captureOf(port, { protocol });
  const args = [
    '-starttls',
    starttls,
    '-servername',
    HOST,
    ...(protocol.startsWith('xmpp') ? ['-xmpphost', HOST] : []),
  ];
  expect(capture.chain).toEqual(base64(await showCertificates(port, args)));
  expect(capture.chain).toEqual(base64([pki.leaf.der, pki.intermediate.der]));
  expect(capture.handshake).toEqual({ kind: 'completed' });
}

describe('STARTTLS against a real server', () => {
  it('SMTP: Exim', async () => {
    const port = await freePort();
    const spool = `${scratch.folder}/exim`;
    mkdirSync(spool);
    chmodSync(spool, 0o777);
    const config = scratch.write(
      'exim.conf',
      [
        `primary_hostname = ${HOST}`,
        `spool_directory = ${spool}`,
        `log_file_path = ${spool}/%slog`,
        `pid_file_path = ${spool}/pid`,
        'exim_user = Debian-exim',
        'tls_advertise_hosts = *',
        `tls_certificate = ${chain}`,
        `tls_privatekey = ${key}`,
        '',
      ].join('\n'),
    );
    await run(
      '/usr/sbin/exim4',
      ['-bdf', '-C', config, '-oX', `127.0.0.1.${port}`],
      [port],
      'exim4-daemon-light',
    );
    await compare(port, 'smtp', 'smtp');
  });

  it('IMAP, POP3, LMTP and ManageSieve: Dovecot', async () => {
    const [imap, pop3, lmtp, sieve] = [
      await freePort(),
      await freePort(),
      await freePort(),
      await freePort(),
    ];
    const base = `${scratch.folder}/dovecot`;
    const config = scratch.write(
      'dovecot.conf',
      `
      base_dir = ${base}
      state_dir = ${base}
      log_path = /dev/stderr
      protocols = imap pop3 lmtp sieve
      listen = 127.0.0.1
      ssl = yes
      ssl_cert = <${chain}
      ssl_key = <${key}
      mail_location = maildir:${base}/mail
      passdb {
        driver = static
        args = nopassword=y
      }
      service imap-login {
        inet_listener imap {
          port = ${imap}
        }
        inet_listener imaps {
          port = 0
        }
      }
      service pop3-login {
        inet_listener pop3 {
          port = ${pop3}
        }
        inet_listener pop3s {
          port = 0
        }
      }
      service lmtp {
        inet_listener lmtp {
          port = ${lmtp}
        }
      }
      service managesieve-login {
        inet_listener sieve {
          port = ${sieve}
        }
      }
      `,
    );
    const packages = 'dovecot-imapd dovecot-pop3d dovecot-lmtpd dovecot-managesieved';
    await run('/usr/sbin/dovecot', ['-F', '-c', config], [imap, pop3, lmtp, sieve], packages);
    await compare(imap, 'imap', 'imap');
    await compare(pop3, 'pop3', 'pop3');
    await compare(lmtp, 'lmtp', 'lmtp');
    await compare(sieve, 'sieve', 'sieve');
  });

  it('LDAP: OpenLDAP', async () => {
    const port = await freePort();
    const config = scratch.write(
      'slapd.conf',
      `TLSCertificateFile ${chain}\nTLSCACertificateFile ${chain}\nTLSCertificateKeyFile ${key}\n`,
    );
    await run(
      '/usr/sbin/slapd',
      ['-d', '0', '-f', config, '-h', `ldap://127.0.0.1:${port}`],
      [port],
      'slapd',
    );
    await compare(port, 'ldap', 'ldap');
  });

  it('XMPP, client and server: Prosody', async () => {
    const client = await freePort();
    const server = await freePort();
    const data = `${scratch.folder}/prosody`;
    mkdirSync(data);
    const config = scratch.write(
      'prosody.cfg.lua',
      `
      run_as_root = true
      pidfile = "${data}/prosody.pid"
      data_path = "${data}"
      log = { error = "*console" }
      modules_enabled = { "tls", "saslauth", "s2s", "c2s" }
      interfaces = { "127.0.0.1" }
      c2s_ports = { ${client} }
      s2s_ports = { ${server} }
      c2s_direct_tls_ports = {}
      s2s_direct_tls_ports = {}
      VirtualHost "${HOST}"
        ssl = { certificate = "${chain}", key = "${key}" }
      `,
    );
    await run('/usr/bin/prosody', ['--config', config, '-F'], [client, server], 'prosody');
    await compare(client, 'xmpp-client', 'xmpp');
    await compare(server, 'xmpp-server', 'xmpp-server');
  });

  it('FTP: vsftpd', async () => {
    const port = await freePort();
    const empty = `${scratch.folder}/empty`;
    mkdirSync(empty);
    const config = scratch.write(
      'vsftpd.conf',
      [
        'listen=YES',
        'listen_address=127.0.0.1',
        `listen_port=${port}`,
        'background=NO',
        'seccomp_sandbox=NO',
        `secure_chroot_dir=${empty}`,
        'ssl_enable=YES',
        `rsa_cert_file=${chain}`,
        `rsa_private_key_file=${key}`,
        '',
      ].join('\n'),
    );
    await run('/usr/sbin/vsftpd', [config], [port], 'vsftpd');
    await compare(port, 'ftp', 'ftp');
  });

  it('PostgreSQL', async () => {
    // A server reads its key only when nobody else may.
    const [certificate, secret] = [`${scratch.folder}/pg.pem`, `${scratch.folder}/pg.key`];
    const database = await startPostgres({
      ssl: { certificate, key: secret },
      before: (user) => {
        writeFileSync(certificate, pki.leaf.pem + pki.intermediate.pem);
        writeFileSync(secret, pki.leaf.keyPem, { mode: 0o600 });
        if (user !== undefined) chownSync(secret, user.uid, user.gid);
      },
    });
    try {
      await compare(Number(new URL(database.url).port), 'postgres', 'postgres');
    } finally {
      database.remove();
    }
  });

  it('MySQL: MariaDB', async () => {
    const port = await freePort();
    const data = `${scratch.folder}/mariadb`;
    mkdirSync(data);
    const common = ['--no-defaults', `--datadir=${data}`];
    execFileSync(
      'mariadb-install-db',
      [...common, '--auth-root-authentication-method=normal', '--user=root'],
      {
        stdio: 'ignore',
      },
    );
    await run(
      '/usr/sbin/mariadbd',
      [
        ...common,
        ...['--user=root', '--bind-address=127.0.0.1', `--port=${port}`, `--socket=${data}/socket`],
        ...[`--ssl-cert=${chain}`, `--ssl-key=${key}`],
      ],
      [port],
      'mariadb-server-core',
    );
    await compare(port, 'mysql', 'mysql');
  });

  it('Remote Desktop: xrdp', async () => {
    const port = await freePort();
    const config = scratch.write(
      'xrdp.ini',
      [
        '[Globals]',
        'ini_version=1',
        'fork=false',
        `port=tcp://127.0.0.1:${port}`,
        'security_layer=tls',
        `certificate=${chain}`,
        `key_file=${key}`,
        'ssl_protocols=TLSv1.2, TLSv1.3',
        '[Logging]',
        `LogFile=${scratch.folder}/xrdp.log`,
        'LogLevel=ERROR',
        '',
      ].join('\n'),
    );
    await run('/usr/sbin/xrdp', ['--nodaemon', '--config', config], [port], 'xrdp');
    const capture = await captureOf(port, { protocol: 'rdp' });
    expect(capture.chain).toEqual(base64([pki.leaf.der, pki.intermediate.der]));
    expect(capture.handshake).toEqual({ kind: 'completed' });
  });
});

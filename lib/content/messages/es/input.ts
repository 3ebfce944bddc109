const COPY_AGAIN =
  'Cópielo de nuevo, desde el primer guion de BEGIN hasta el último de END, o use el archivo mismo.';
const REEXPORT =
  'En el equipo que tiene el certificado, expórtelo de nuevo sin la clave privada (consola de certificados: Exportar, «No exportar la clave privada», PKCS #7 con todos los certificados de la ruta), o con OpenSSL: openssl pkcs12 -legacy -in file.pfx -nokeys -out chain.pem';

export const input = {
  'not-all': 'No se pudo leer todo',
  remarks: 'Leído, con observaciones',
  pasted: 'Texto pegado',
  line: '{place}, línea {line}',
  byte: '{place}, byte {byte}',
  unparsed: 'No es un certificado legible: {reason}.',
  'typed-line': 'Línea {line}{given, select, yes {, «{typed}»} other {}}',
  'none-read': 'De lo introducido no se pudo leer ningún certificado.',
  'no-request': 'No se pudo leer ninguna solicitud.',
  conversations:
    '{count, plural, one {# conexión (a {names}) muestra} many {# conexiones (a {names}) muestran} other {# conexiones (a {names}) muestran}}',
  'and-others': '{names} y otros',
  problem: {
    'input-empty': {
      what: 'No contiene nada.',
      todo: 'Elija el archivo de nuevo; si también está vacío en el disco, exporte otra vez el certificado.',
    },
    'input-too-large': {
      what: 'Ocupa {size}; se leen como máximo {most}.',
      todo: 'Elija el archivo del certificado en vez de una copia de seguridad, un registro o un archivo comprimido que lo contenga.',
    },
    'input-unrecognised': {
      what: 'No contiene nada que parezca un certificado.',
      todo: 'Los certificados vienen en archivos .cer, .crt, .pem, .p7b, .pfx, .sst, .jks o .zip, o como texto que empieza por -----BEGIN CERTIFICATE-----.',
    },
    'input-no-certificate': {
      what: 'Se leyó, pero no contiene ningún certificado.',
      todo: 'Elija el archivo del certificado o expórtelo junto con su cadena.',
    },
    'too-many-certificates': {
      what: 'Contiene más de {limit} certificados; los demás no se leyeron.',
      todo: 'Reduzca el archivo a la cadena en cuestión.',
    },
    'private-key': {
      what: '{inside, select, yes {En «{within}» hay} other {Esto es}} una clave privada ({form}). No se leyó ni se guardó nada de ella.',
      todo: 'Indique solo el certificado. Desde aquí la clave no se envió a ningún sitio, pero si alguna vez llegó a alguien, por correo o en un tique, pida que se emita el certificado de nuevo con otra clave y revoque el antiguo.',
    },
    'pem-end-missing': { what: 'Falta la línea -----END {label}-----.', todo: COPY_AGAIN },
    'pem-begin-missing': {
      what: '{any, select, yes {Falta la línea -----BEGIN {label}-----; lo que hay antes de END se leyó de todos modos.} other {Hay una línea -----END {label}-----, pero falta su comienzo.}}',
      todo: COPY_AGAIN,
    },
    'pem-label-mismatch': {
      what: 'Empieza como {label} y termina como {end}.',
      todo: 'Quizá se juntaron dos bloques: compruebe que no falte nada entre ellos.',
    },
    'pem-bad-character': {
      what: '{where, select, behind {Detrás del texto del certificado está «{character}», que no corresponde ahí.} other {El texto del certificado está interrumpido por «{character}».}}',
      todo: `Se insertó o se recortó algo, a menudo «…» o una nota. ${COPY_AGAIN}`,
    },
    'pem-line-skipped': {
      what: 'Dentro del texto del certificado hay una línea que no forma parte de él: «{text}».',
      todo: 'La línea se pasó por alto y el certificado se leyó. Puede que servidores y clientes no lo hagan: quite la línea del archivo.',
    },
    'pem-body-empty': { what: 'Entre BEGIN y END {label} no hay nada.', todo: COPY_AGAIN },
    'pem-label-unsupported': {
      what: 'Una cadena no se compone de bloques del tipo «{label}».',
      todo: 'Si los certificados también están, no hay que hacer nada; si no, exporte el certificado.',
    },
    'der-truncated': {
      what: 'Está cortado: al final {missing, plural, one {falta # byte} many {faltan # bytes} other {faltan # bytes}}.',
      todo: 'El archivo o el texto se cortó al copiarlo o descargarlo. Obténgalo de nuevo de su origen.',
    },
    'der-malformed': {
      what: 'No se puede leer su estructura. El lector indica: «{reason}».',
      todo: 'Los bytes se dañaron, por ejemplo por una transferencia en modo texto. Obtenga el archivo de nuevo de su origen.',
    },
    'der-text-mode': {
      what: 'Lo dañó una transferencia en modo texto, que puso un retorno de carro antes de cada salto de línea; no se puede leer ningún certificado.',
      todo: 'Obtenga el archivo en modo binario (FTP: escriba antes «binary»), comprimido en ZIP o como texto PEM.',
    },
    'der-trailing-data': {
      what: '{bytes, plural, one {Sigue # byte que no corresponde} many {Siguen # bytes que no corresponden} other {Siguen # bytes que no corresponden}}.',
      todo: 'Lo anterior se leyó. Los servidores estrictos rechazan un archivo así: expórtelo de nuevo antes de instalarlo.',
    },
    'certificate-too-large': {
      what: 'Un certificado de {size} no se lee; el límite es {most}.',
      todo: 'Los certificados reales ocupan unos pocos kilobytes. Compruebe de dónde viene este.',
    },
    'is-certificate-request': {
      what: 'Esto es una solicitud de certificado (CSR), no un certificado.',
      todo: 'Envíela a la entidad de certificación; lo que devuelva es el certificado. La clave privada se queda en el equipo que hizo la solicitud: instale allí el certificado. Indique aquí ambos para ver si corresponden.',
    },
    'request-unreadable': {
      what: 'Esto es una solicitud de certificado (CSR) que no se puede leer. En el byte {offset}, el lector indica: «{reason}».',
      todo: 'Hágala de nuevo y envíe el archivo mismo en vez de una copia sacada de un correo.',
    },
    'is-public-key': {
      what: 'Esto es una clave pública sola, no un certificado.',
      todo: 'Una cadena se compone de certificados: exporte el que contiene esta clave.',
    },
    'is-ssh-key': {
      what: 'Esto es una clave SSH, no un certificado X.509.',
      todo: 'Las claves SSH no tienen cadena. Elija el certificado TLS del servidor.',
    },
    'is-pgp': {
      what: 'Esto es material OpenPGP ({label}), no un certificado X.509.',
      todo: 'OpenPGP no tiene cadena de certificados. Elija el certificado TLS del servidor.',
    },
    'is-ocsp-response': {
      what: 'Esto es una respuesta OCSP (el estado de un certificado), no un certificado.',
      todo: 'Elija el certificado mismo.',
    },
    'is-parameters': {
      what: 'Estos son parámetros de clave, no un certificado.',
      todo: 'Aquí no hacen falta; no se pierde nada.',
    },
    'is-trust-list': {
      what: 'Esto es una lista de confianza de Microsoft: nombra certificados por su hash y no contiene ninguno.',
      todo: 'Úsela como almacén de confianza, no como cadena. Para los certificados mismos, tome un archivo .sst (certutil -generateSSTFromWU).',
    },
    'is-archive': {
      what: 'Esto es un archivo comprimido ({kind}).',
      todo: 'Descomprímalo y suelte aquí todos sus archivos de certificados a la vez.',
    },
    'is-bouncy-castle-store': {
      what: 'Esto es un almacén de claves de Bouncy Castle ({type}), que aquí no se lee.',
      todo: 'Saque los certificados: ábralo en KeyStore Explorer y exporte la cadena, o ejecute keytool con el proveedor de Bouncy Castle: keytool -exportcert -rfc -alias NAME -keystore FILE -storetype TYPE -providerpath bcprov.jar -provider org.bouncycastle.jce.provider.BouncyCastleProvider',
    },
    'is-document': {
      what: 'Esto es un documento ({kind}), no un certificado.',
      todo: 'Si el certificado está dentro, guárdelo en un archivo propio o copie el texto de BEGIN a END.',
    },
    'is-picture': {
      what: 'Esto es una imagen ({kind}), no un certificado.',
      todo: 'De una imagen no se puede leer un certificado. Guárdelo como archivo: en la ventana del certificado, Detalles, Copiar en archivo.',
    },
    'is-capture': {
      what: 'Esto es una captura de red ({kind}), que aquí no se lee.',
      todo: 'Ábrala en la página de inicio, que la lee en el navegador, o indique solo los certificados.',
    },
    'is-har': {
      what: 'Esto es una grabación de las peticiones de un navegador (HAR). Los navegadores no incluyen en ella los certificados.',
      todo: 'Indique el host, y se le preguntará directamente; o guarde el certificado desde el navegador; o haga una captura de red (pcap). Un HAR puede contener contraseñas y cookies de sesión: no se guardó nada.',
    },
    'is-key-log': {
      what: 'Esto es un registro de claves (SSLKEYLOGFILE): secretos de conexiones TLS concretas.',
      todo: 'Abre una captura de esas conexiones que se indique junto a él. Quien tenga ambos lee todo lo que se dijo en ellas: no se lo dé a nadie y bórrelo cuando termine.',
    },
    'capture-no-tls': {
      what: '{why, select, quic {En esta captura de {packets, plural, one {# paquete} many {# paquetes} other {# paquetes}} no hay TLS sobre TCP, sino QUIC (HTTP/3), cuya negociación no se lee.} links {Esta captura de {packets, plural, one {# paquete} many {# paquetes} other {# paquetes}} procede de una capa de enlace que aquí no se lee.} other {En esta captura de {packets, plural, one {# paquete} many {# paquetes} other {# paquetes}} no empieza ninguna conexión TLS.}}',
      todo: 'Inicie primero la captura y después haga la conexión de nuevo: los certificados solo se envían al principio. Se leen Ethernet, VLAN, bucle, IP puro y «any» de Linux. Con QUIC, cierre el puerto UDP 443 durante la prueba para que el navegador use TCP.',
    },
    'capture-encrypted': {
      what: '{conversations} TLS 1.3, que cifra los certificados.',
      todo: 'Indique también los secretos de estas conexiones: apunte la variable SSLKEYLOGFILE a un archivo antes de iniciar el navegador o curl, haga la conexión de nuevo durante la captura y suelte ese archivo aquí junto con ella. Los programas del propio Windows (Schannel) no escriben ninguno: use TLS 1.2 para la prueba o pregunte al servidor desde aquí.',
    },
    'capture-suite': {
      what: '{conversations} un cifrado de TLS 1.3 que aquí no se abre (CCM).',
      todo: 'Haga la conexión de nuevo con un cliente que ofrezca AES-GCM o ChaCha20, o pregunte al servidor desde aquí.',
    },
    'capture-compressed': {
      what: '{conversations} certificados comprimidos con {compression}, que aquí no se descomprimen.',
      todo: 'Los navegadores lo piden; curl y OpenSSL no. Capture una conexión de uno de ellos o pregunte al servidor desde aquí.',
    },
    'capture-resumed': {
      what: '{conversations} una sesión anterior reanudada, para la que no se envían certificados.',
      todo: 'Cierre el programa (o use una ventana privada) para que olvide sus sesiones y capture su primera conexión.',
    },
    'capture-refused': {
      what: '{conversations} un rechazo antes de enviarse ningún certificado: alerta {alert}.',
      todo: 'Ningún certificado tiene la culpa: cliente y servidor no encontraron versión, cifrado o nombre en común. Escriba el nombre de la alerta en el cuadro para leer qué significa.',
    },
    'capture-unanswered': {
      what: '{conversations} un saludo del cliente sin respuesta.',
      todo: 'Quizá un cortafuegos descarta lo que sigue, o solo se capturó una dirección: capture en el propio cliente, en ambas direcciones.',
    },
    'capture-incomplete': {
      what: '{conversations} una negociación a la que le faltan paquetes.',
      todo: 'Capture de nuevo con paquetes completos (tcpdump -s 0, Wireshark sin límite de tamaño), desde antes de la conexión.',
    },
    'capture-left-out': {
      what: '{count, plural, one {# conexión más quedó} many {# conexiones más quedaron} other {# conexiones más quedaron}} fuera.',
      todo: 'Reduzca la captura a la conexión en cuestión con un filtro de visualización por la dirección del servidor.',
    },
    'is-program': {
      what: 'Esto es un programa ({kind}), no un certificado.',
      todo: 'Elija el archivo del certificado.',
    },
    'archive-encrypted': {
      what: 'Este archivo comprimido ({kind}) está protegido con contraseña.',
      todo: 'Descomprímalo con su contraseña y suelte aquí sus archivos de certificados.',
    },
    'archive-broken': {
      what: 'Este archivo comprimido ({kind}) no se puede descomprimir: está dañado o es de un tipo poco común.',
      todo: 'Obténgalo de nuevo de su origen, o descomprímalo y suelte aquí sus archivos.',
    },
    'archive-too-many': {
      what: 'El archivo comprimido contiene más de {limit} archivos; los demás no se leyeron.',
      todo: 'Descomprímalo y suelte aquí los archivos de certificados en cuestión.',
    },
    'archive-member-too-large': {
      what: '«{name}», al descomprimirlo, supera lo que se lee ({size}).',
      todo: 'Los certificados ocupan unos pocos kilobytes. Descomprima el archivo y suelte aquí los archivos de certificados.',
    },
    'wrapped-too-deeply': {
      what: 'El contenido está envuelto más de {limit} veces.',
      todo: 'Quite las envolturas exteriores (descomprimir, descodificar) e indique lo que hay dentro.',
    },
    'unwrapped-too-large': {
      what: 'Descomprimido, supera {most}; el resto no se leyó.',
      todo: 'Indique solo los archivos de certificados.',
    },
    'bytes-shortened': {
      what: 'La lista de bytes se abrevió para la pantalla: «…» sustituye al resto.',
      todo: 'Muéstrela entera o escriba un archivo: [IO.File]::WriteAllBytes("$pwd\\cert.cer", $certificate.RawData)',
    },
    'is-web-page': {
      what: 'Esto es una página web, no un certificado.',
      todo: 'Seguramente la descarga acabó en una página de inicio de sesión o de error. Abra el enlace en un navegador y guarde el certificado desde allí.',
    },
    'computer-record-cut': {
      what: 'Esto lo anotó un equipo que falla, pero está cortado o se modificó: ya no es JSON.',
      todo: 'Use el archivo que escribió el script en vez de una copia de su texto, o ejecute el script de nuevo.',
    },
    'is-server-configuration': {
      what: 'Es una configuración de {kind}. No contiene ningún certificado: nombra el archivo {name}.',
      todo: 'Suelte aquí ese archivo, y el de la cadena si lo hay. El archivo de la clave se queda donde está.',
    },
    'is-data-without-certificate': {
      what: 'Esto es {language}, y en ello no se encontró ningún certificado.',
      todo: 'Indique el valor que contiene el certificado (tls.crt, certificate-authority-data, x5c…), o un host por línea.',
    },
    'der-unsupported': {
      what: 'Son datos binarios con la codificación de un certificado, pero ni un certificado ni una CRL.',
      todo: 'Elija el archivo del certificado.',
    },
    'signer-set-apart': {
      what: 'El archivo está firmado. Lo que trae se leyó; {members, plural, one {# certificado o lista} many {# certificados y listas} other {# certificados y listas}} de quien lo firmó quedan aparte.',
      todo: 'No hay que hacer nada. Para comprobar la cadena del firmante, expórtela de la firma del archivo.',
    },
    'only-signer-read': {
      what: 'Esto es contenido firmado sin certificado: lo que se leyó son los certificados de quien lo firmó.',
      todo: 'Si se refería a una cadena que trae el archivo, indique esa cadena.',
    },
    'pkcs7-empty': {
      what: 'Este archivo PKCS #7 está bien formado pero no contiene ningún certificado.',
      todo: 'Expórtelo de nuevo con «Si es posible, incluir todos los certificados en la ruta de certificación».',
    },
    'pkcs7-content-unsupported': {
      what: 'Este archivo PKCS #7 / CMS contiene otra cosa ({oid}), no certificados.',
      todo: 'Los datos cifrados o sueltos no tienen cadena. Elija un archivo con datos firmados (.p7b, .p7c).',
    },
    'pkcs7-member-skipped': {
      what: 'Se pasó por alto un elemento de un tipo antiguo o especial ({kind}).',
      todo: 'Los certificados de atributos y los PKCS #6 no intervienen en cadenas TLS; no se pierde nada.',
    },
    'pkcs12-password-wrong': {
      what: 'La contraseña no abre este archivo.',
      todo: 'Escriba la contraseña de nuevo. Atención a las mayúsculas y a la distribución del teclado del equipo donde se definió.',
    },
    'pkcs12-no-certificate': {
      what: 'Este archivo PKCS #12 no contiene ningún certificado, quizá solo una clave.',
      todo: REEXPORT,
    },
    'pkcs12-encryption-unsupported': {
      what: 'Los certificados están cifrados de una forma que aquí no se lee ({algorithm}).',
      todo: REEXPORT,
    },
    'pkcs12-mac-unsupported': {
      what: 'La comprobación de integridad del archivo ({algorithm}) es de un tipo que aquí no se calcula.',
      todo: 'Los certificados se leyeron de todos modos. Cada uno se evalúa por su propia firma.',
    },
    'pkcs12-iterations': {
      what: 'El archivo pide {rounds} rondas para derivar la clave de la contraseña; se calculan como máximo {limit}.',
      todo: REEXPORT,
    },
    'pkcs12-keys-not-read': {
      what: '{keys, plural, one {# clave privada quedó cerrada} many {# claves privadas quedaron cerradas} other {# claves privadas quedaron cerradas}}.',
      todo: 'No hay que hacer nada: solo se leen certificados, y las claves no se envían a ningún sitio.',
    },
    'sst-truncated': {
      what: 'El almacén de certificados se interrumpe antes de su final.',
      todo: 'Escriba de nuevo el archivo .sst; los certificados anteriores al corte se leyeron.',
    },
    'sst-trust-list': {
      what: 'Se pasó por alto una lista de confianza del almacén.',
      todo: 'Nombra certificados por su hash y no contiene ninguno; la cadena no pierde nada.',
    },
    'keystore-malformed': {
      what: 'El almacén Java no se puede seguir leyendo. El lector indica: «{reason}».',
      todo: 'Copie el archivo de nuevo en modo binario; los certificados anteriores a este punto se leyeron.',
    },
    'keystore-entry-unsupported': {
      what: 'El almacén Java contiene aquí una clave secreta, tras la cual no se puede leer.',
      todo: 'Exporte los certificados aparte: keytool -list -rfc -keystore file.jks > chain.pem',
    },
    'keystore-password-wrong': {
      what: 'La contraseña no corresponde a este almacén Java, o el almacén fue alterado.',
      todo: 'Los certificados se leyeron de todos modos: no necesitan contraseña. Compruébela antes de fiarse del almacén.',
    },
    'keystore-keys-not-read': {
      what: '{keys, plural, one {# clave privada quedó cerrada} many {# claves privadas quedaron cerradas} other {# claves privadas quedaron cerradas}}.',
      todo: 'No hay que hacer nada: solo se leen certificados, y las claves no se envían a ningún sitio.',
    },
  },
  target: {
    character: '«{character}» (carácter {position}) no puede formar parte de un nombre de host.',
    'has-spaces': 'Un nombre de host no tiene espacios. Ponga cada host en su propia línea.',
    'name-too-long': 'El nombre tiene {length} caracteres; el DNS permite 253.',
    'label-empty': 'Hay dos puntos seguidos, o el nombre empieza por un punto.',
    'label-too-long': 'La parte «{label}» tiene {length} caracteres; el DNS permite 63 entre puntos.',
    'label-hyphen': 'La parte «{label}» empieza o termina con un guion, lo que el DNS prohíbe.',
    wildcard:
      'Un comodín no es un servidor. Escriba uno de los nombres que representa{any, select, yes {, por ejemplo sts.{rest}} other {}}.',
    'idn-invalid': '«{name}» no es un nombre internacionalizado válido.',
    'ip-malformed':
      '«{address}» no es una dirección IP. IPv4 tiene cuatro números de 0 a 255; IPv6 con puerto se escribe [2001:db8::1]:443.',
    'ip-zone':
      'Las direcciones con zona («{zone}») solo tienen sentido en un equipo. Use una dirección enrutable o un nombre.',
    'host-missing': 'Falta el host.',
    'port-malformed': '«{port}» no es un número de puerto.',
    'port-out-of-range': 'El puerto {port} no existe; los puertos van de 1 a 65535.',
    'scheme-unsupported':
      '«{scheme}:» no tiene un certificado TLS que mostrar. Escriba host:puerto, o una URL con https, ldaps, smtp, imap o sip.',
    'service-record':
      'Es el nombre de un registro de servicio DNS, no de un servidor. Consulte el registro y escriba su destino, o escriba {domain} para buscar puntos de inicio de sesión.',
    'file-name': 'Es el nombre de un archivo. Elija el archivo con «Archivos» o suéltelo en la página.',
    thumbprint:
      'Es la huella digital de un certificado. Con ella no se puede encontrar el certificado: indique el host o el archivo.',
    'too-many-targets': 'Se admiten como máximo {limit, number} hosts a la vez; el resto quedó fuera.',
  },
  note: {
    'plain-scheme': 'la dirección no tiene TLS, así que se pregunta a su puerto TLS',
    'credentials-dropped': 'el usuario y la contraseña de la dirección no se usan ni se envían',
    internationalised: 'el nombre se busca en su forma ASCII',
    underscore: 'ninguna entidad pública emite certificados para un nombre con guion bajo',
    'single-label': 'un nombre sin punto solo se conoce dentro de una red',
  },
};

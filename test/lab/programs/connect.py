# Connects to each case of a list with Python's ssl and says what came of it.
import json
import socket
import ssl
import sys

for case in json.load(open(sys.argv[1])):
    try:
        context = ssl.create_default_context(cafile=case["roots"])
        with socket.create_connection(("127.0.0.1", case["port"]), timeout=8) as plain:
            with context.wrap_socket(plain, server_hostname=case["host"]):
                verdict = "ok\t"
    except Exception as error:
        verdict = "no\t" + " ".join(str(error).split())
    print(case["id"] + "\t" + verdict, flush=True)

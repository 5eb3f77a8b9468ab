# SPDX-License-Identifier: GPL-3.0-or-later
"""nginx on free ports of the loopback interface (or within a network namespace), with and without TLS 1.3."""
import http.client
import pathlib
import random
import shutil
import ssl
import subprocess
import time

NGINX = shutil.which("nginx", path="/usr/sbin:/usr/bin:/usr/local/sbin")
CONFIGURATION = """
daemon off; master_process off; pid {home}/pid; error_log {home}/error.log;
events {{ worker_connections 1024; }}
http {{
    log_format bytes '$connection $body_bytes_sent';
    access_log {home}/access.log bytes;
    sendfile on; tcp_nopush on; keepalive_requests 1000000; client_body_temp_path {home}/body;
    proxy_temp_path {home}/proxy; fastcgi_temp_path {home}/fastcgi; uwsgi_temp_path {home}/uwsgi; scgi_temp_path {home}/scgi;
    map $connection $uneven {{ ~[05]$ 500k; default 10m; }}
    ssl_certificate {certificate}; ssl_certificate_key {key}; ssl_protocols TLSv1.3;
    server {{
        listen {address}:{port}; listen {address}:{tls} ssl; root {root};
        location /uneven/ {{ alias {root}/; limit_rate $uneven; }}
    }}
}}
"""


class Authority:
    """A certificate for 127.0.0.1 and for the far end of the namespace, that signs itself."""

    def __init__(self, folder, addresses):
        self.certificate, self.key = pathlib.Path(folder) / "certificate.pem", pathlib.Path(folder) / "key.pem"
        names = ",".join(f"IP:{address}" for address in addresses)
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                        "-days", "2", "-subj", "/CN=bench", "-addext", f"subjectAltName={names}",
                        "-keyout", self.key, "-out", self.certificate], check=True, capture_output=True)


class Server:
    """Serves `root` until closed. `prefix`: what its command begins with, as "ip netns exec NAME"."""

    def __init__(self, folder, root, authority, address="127.0.0.1", prefix=()):
        self._home = pathlib.Path(folder)
        self._home.mkdir()
        self._address = address
        for _ in range(20):
            self.port, self.tls_port = random.sample(range(20000, 32000), 2)
            text = CONFIGURATION.format(home=self._home, root=root, address=address, port=self.port, tls=self.tls_port,
                                        certificate=authority.certificate, key=authority.key)
            (self._home / "nginx.conf").write_text(text)
            self._process = subprocess.Popen([*prefix, NGINX, "-c", self._home / "nginx.conf", "-e",
                                              self._home / "error.log", "-p", self._home], stderr=subprocess.DEVNULL)
            if self._answers(authority):
                return
            self.close()
        raise RuntimeError("nginx does not start: " + (self._home / "error.log").read_text()[-500:])

    def _answers(self, authority):
        context = ssl.create_default_context(cafile=authority.certificate)
        for _ in range(50):
            if self._process.poll() is not None:
                return False
            try:
                connection = http.client.HTTPSConnection(self._address, self.tls_port, timeout=5, context=context)
                connection.request("GET", "/no-such-file")
                connection.getresponse().read()
                return True
            except OSError:
                time.sleep(0.05)
        return False

    def url(self, name, tls=False):
        return f"https://{self._address}:{self.tls_port}/{name}" if tls else f"http://{self._address}:{self.port}/{name}"

    def forget(self):
        (self._home / "access.log").write_text("")

    def served(self):
        """Connections that asked for something and bytes of bodies sent since forget()."""
        time.sleep(0.05)  # what was cut off is noted when nginx sees it
        lines = [line.split() for line in (self._home / "access.log").read_text().splitlines()]
        return len({connection for connection, _ in lines}), sum(int(count) for _, count in lines)

    def close(self):
        self._process.terminate()
        self._process.wait()

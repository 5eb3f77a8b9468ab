# SPDX-License-Identifier: GPL-3.0-or-later
"""A server whose files come slowly, in parts that may be asked for."""
import http.server
import random
import re
import threading
import time

PIECE = 16 << 10


class SlowServer:
    """files: name → (size, bytes per second of one request). Their content is always the same."""

    def __init__(self, files):
        self.content = {name: random.Random(name).randbytes(size) for name, (size, _) in files.items()}
        self.rates = {name: rate for name, (_, rate) in files.items()}
        self.requests = 0
        self.active = 0
        self._lock = threading.Lock()
        handler = type("Handler", (_Handler,), {"owner": self})
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{server.server_address[1]}"

    def count(self, begins):
        with self._lock:
            self.requests += begins
            self.active += 1 if begins else -1


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        name = self.path.lstrip("/")
        content = self.owner.content.get(name)
        if content is None:
            self.send_error(404)
            return
        asked = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        begin = int(asked.group(1)) if asked else 0
        end = min(int(asked.group(2)) + 1, len(content)) if asked and asked.group(2) else len(content)
        self.send_response(206 if asked else 200)
        self.send_header("Content-Length", str(end - begin))
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("ETag", f'"{name}"')
        if asked:
            self.send_header("Content-Range", f"bytes {begin}-{end - 1}/{len(content)}")
        self.end_headers()
        self.owner.count(1)
        try:
            for at in range(begin, end, PIECE):
                self.wfile.write(content[at : min(at + PIECE, end)])
                time.sleep(PIECE / self.owner.rates[name])
        except OSError:
            self.close_connection = True
        finally:
            self.owner.count(0)

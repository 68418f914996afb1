"""The preview: the website in a temporary folder, shown on this computer only, built again whenever a file is saved.

In: where everything comes from, the date, a port. Out: responses on 127.0.0.1. Never: touches public/, writes a script
into a file. What makes a browser reload is added to each response on its way out. While the content has errors, every
page shows them instead of an old website that looks as if nothing were wrong.
"""

import html
import mimetypes
import re
import tempfile
import threading
import time
from collections.abc import Callable, Mapping
from datetime import date
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from generator.build import Outcome, Sources, build
from generator.edits import files_below

_LOOK_AGAIN = 0.2
"""Seconds between two looks at the files."""
_NUMBER = "/.preview/number"
_SAFE_PATH = re.compile(r"(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)*/?")
_OWN_HOSTS = re.compile(r"(?:127\.0\.0\.1|localhost)(?::[0-9]+)?")
"""A page of a stranger that points a name of his at 127.0.0.1 must not read drafts (DNS rebinding)."""
_RELOAD = (
    "<script>setInterval(function(){fetch('" + _NUMBER + "',{cache:'no-store'})"
    ".then(function(answer){return answer.text()})"
    ".then(function(number){if(number!=='%d')location.reload()}).catch(function(){})},400)</script>"
)

Told = Callable[[str, Outcome], None]
"""Called after each build with the address of the preview."""


def serve(sources: Sources, *, today: date, port: int, told: Told) -> None:
    """Serve until a signal ends the process. Port 0 takes a free one. OSError when the port is taken."""
    with tempfile.TemporaryDirectory(prefix="trialpages-") as folder:
        preview = _Preview(Path(folder) / "public")
        server = _start(preview, port)
        url = f"http://127.0.0.1:{server.server_address[1]}/"
        seen: Mapping[str, tuple[int, ...]] | None = None
        try:
            while True:
                found = _stamps(sources)
                if found != seen:
                    seen = found
                    preview.take(build(sources, today=today, out=preview.folder))
                    told(url, preview.outcome)
                time.sleep(_LOOK_AGAIN)
        finally:
            server.shutdown()
            server.server_close()


class _Preview:
    """The last build, shared with the threads that answer."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.number = 0
        self._outcome: Outcome | None = None

    @property
    def outcome(self) -> Outcome:
        assert self._outcome is not None, "asked for before the first build"
        return self._outcome

    def take(self, outcome: Outcome) -> None:
        self._outcome = outcome
        self.number += 1

    def answer(self, path: str) -> tuple[HTTPStatus, str, bytes]:
        """Status, media type and body for an address."""
        if path == _NUMBER:
            return HTTPStatus.OK, "text/plain; charset=utf-8", str(self.number).encode()
        if self._outcome is None:
            return (
                HTTPStatus.SERVICE_UNAVAILABLE,
                "text/html; charset=utf-8",
                self._with_reload(_page("One moment …", "")),
            )
        if self._outcome.tally.stops:
            return HTTPStatus.OK, "text/html; charset=utf-8", self._with_reload(_problems_page(self._outcome))
        found = self._read(path)
        if found is not None:
            return HTTPStatus.OK, *found
        for missing in (f"/{path.split('/')[1]}/404/", "/404.html"):
            found = self._read(missing)
            if found is not None:
                return HTTPStatus.NOT_FOUND, *found
        return HTTPStatus.NOT_FOUND, "text/plain; charset=utf-8", b"not found"

    def _read(self, path: str) -> tuple[str, bytes] | None:
        if not _SAFE_PATH.fullmatch(path):
            return None
        file = self.folder / (path + "index.html" if path.endswith("/") else path).lstrip("/")
        try:
            data = file.read_bytes()
        except OSError:
            return None
        kind = "application/atom+xml" if file.suffix == ".atom" else mimetypes.guess_type(file.name)[0] or "text/plain"
        if kind == "text/html":
            data = self._with_reload(data)
        return (f"{kind}; charset=utf-8" if kind.startswith("text/") else kind), data

    def _with_reload(self, page: bytes) -> bytes:
        script = (_RELOAD % self.number).encode()
        before, end, after = page.rpartition(b"</body>")
        return before + script + end + after


def _start(preview: _Preview, port: int) -> ThreadingHTTPServer:
    class Answer(BaseHTTPRequestHandler):
        """One request."""

        def do_GET(self) -> None:
            if not _OWN_HOSTS.fullmatch(self.headers.get("Host", "")):
                self.send_error(HTTPStatus.FORBIDDEN)
                return
            path = self.path.partition("?")[0].partition("#")[0]
            status, kind, body = preview.answer(path)
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Cache-Control", "no-store")
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

        do_HEAD = do_GET  # noqa: N815 # http.server's name

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 # http.server's signature
            """Say nothing: the terminal shows the problems."""

    try:
        server = ThreadingHTTPServer(("127.0.0.1", port), Answer)
    except OSError as error:
        raise OSError(error.errno, error.strerror, f"127.0.0.1:{port}") from None
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def _stamps(sources: Sources) -> Mapping[str, tuple[int, ...]]:
    """Size and times of every file that a page is made from."""
    return {
        f"{folder}/{path}": (status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)
        for folder in (sources.content, sources.templates, sources.locales)
        for path, status in files_below(folder)
    }


def _problems_page(outcome: Outcome) -> bytes:
    found = "\n\n".join(problem.as_text() for problem in outcome.problems)
    return _page(str(outcome.tally), found)


def _page(title: str, text: str) -> bytes:
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{html.escape(title)}</title>\n</head>\n<body>\n<h1>{html.escape(title)}</h1>\n"
        f'<pre style="white-space:pre-wrap">{html.escape(text)}</pre>\n</body>\n</html>\n'
    ).encode()

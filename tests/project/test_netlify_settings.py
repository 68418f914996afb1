"""Netlify's own readers judge netlify.toml and the redirects that the build wrote.

The readers are npm packages of exact versions (netlify/package-lock.json has their digests), installed under
.cache/node without running any script of theirs. They are lenient: our own check of netlify.toml is stricter, and has
its own tests.
"""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.project.checkout import CHECKOUT, run

PACKAGES = Path(__file__).parent / "netlify"
INSTALLED = CHECKOUT / ".cache" / "node"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not shutil.which("npm"), reason="Netlify's own parsers need Node: apt-get install nodejs npm"),
]


@pytest.fixture(scope="module")
def modules() -> Path:
    """The readers, installed once per version of the lock."""
    lock = PACKAGES / "package-lock.json"
    stamp = INSTALLED / "installed.json"
    if not stamp.exists() or stamp.read_bytes() != lock.read_bytes():
        INSTALLED.mkdir(parents=True, exist_ok=True)
        for file in ("package.json", "package-lock.json"):
            shutil.copy(PACKAGES / file, INSTALLED)
        run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=INSTALLED)
        shutil.copy(lock, stamp)
    return INSTALLED


def test_netlifys_own_reader_takes_every_setting_without_a_word(modules: Path, tmp_path: Path) -> None:
    """It prints a warning, and exits 0, for half of what is wrong: so standard error must be empty too."""
    output = tmp_path / "config.json"
    command = [str(modules / "node_modules" / ".bin" / "netlify-config"), "--offline", "--context", "production"]
    folders = ["--cwd", str(CHECKOUT), "--repositoryRoot", str(CHECKOUT), "--branch", "main", "--output", str(output)]
    done = subprocess.run([*command, *folders], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    config = json.loads(output.read_text(encoding="utf-8"))["config"]
    assert config["build"]["publish"] == str(CHECKOUT / "public")
    assert config["build"]["processing"]["skip_processing"] is True
    assert "--require-hashes" in config["build"]["command"]


def test_no_redirect_and_no_header_is_dropped_by_netlify(modules: Path, built_website: Path) -> None:
    settings = str(CHECKOUT / "netlify.toml")
    redirects = _read(
        modules,
        "import { parseAllRedirects as read } from '@netlify/redirect-parser'",
        {"redirectsFiles": [str(built_website / "_redirects")], "netlifyConfigPath": settings, "minimal": True},
    )
    headers = _read(
        modules,
        "import { parseAllHeaders as read } from '@netlify/headers-parser'",
        {"headersFiles": [], "netlifyConfigPath": settings, "minimal": True},
    )
    assert redirects["errors"] == []
    assert headers["errors"] == []
    written = [line for line in (built_website / "_redirects").read_text(encoding="utf-8").splitlines() if line]
    lines = [line for line in written if not line.startswith("#")]
    assert len(redirects["redirects"]) == len(lines) + 3, "each line of _redirects and the three of netlify.toml"
    assert [rule["from"] for rule in redirects["redirects"]][-2:] == ["/cy/*", "/*"], "the 404s stand last"
    assert [block["for"] for block in headers["headers"]] == ["/*", "/assets/*"]


def test_a_typed_trial_id_leads_to_the_trial_in_the_language_of_the_sheet(modules: Path, built_website: Path) -> None:
    found = _read(
        modules,
        "import { parseAllRedirects as read } from '@netlify/redirect-parser'",
        {"redirectsFiles": [str(built_website / "_redirects")], "minimal": True},
    )
    leads_to = {rule["from"]: (rule["to"], rule["status"]) for rule in found["redirects"]}
    english, welsh = "/en/trials/ISRCTN12908996/", "/cy/treialon/ISRCTN12908996/"
    assert leads_to["/ISRCTN12908996"] == (english, 301)
    assert leads_to["/isrctn12908996"] == (english, 301)
    assert leads_to["/CPMS/49575"] == (english, 301)
    assert leads_to["/cy/ISRCTN12908996"] == (welsh, 301)


def _read(modules: Path, imported: str, options: dict[str, Any]) -> dict[str, Any]:
    program = f"{imported}; console.log(JSON.stringify(await read({json.dumps(options)})))"
    done = run(["node", "--input-type=module", "--eval", program], cwd=modules)
    found: dict[str, Any] = json.loads(done.stdout)
    return found

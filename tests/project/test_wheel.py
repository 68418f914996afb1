"""The wheel is all that somebody else needs: installed anywhere, it builds content that lies anywhere."""

import shutil
import sys
import zipfile
from pathlib import Path

import pytest

from tests.project.checkout import CHECKOUT, run

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    options = ["--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(folder)]
    run([sys.executable, "-m", "pip", "wheel", *options, str(CHECKOUT)], cwd=folder)
    (made,) = folder.glob("trialpages-*-py3-none-any.whl")
    return made


def test_the_wheel_carries_every_template_and_catalogue(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("templates", "locales"):
        files = [file for file in (CHECKOUT / folder).rglob("*") if file.is_file()]
        assert files
        missing = [file for file in files if f"generator/_data/{file.relative_to(CHECKOUT).as_posix()}" not in names]
        assert missing == []
    ours = {name for name in names if not name.startswith(("generator/", "trialpages-"))}
    assert ours == set(), "a wheel must not spread over other people's folders"


def test_an_installed_wheel_builds_the_same_website_far_from_any_checkout(
    wheel: Path, tmp_path: Path, built_website: Path
) -> None:
    python = tmp_path / "venv" / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check", "install", "--quiet"]
    run([sys.executable, "-m", "venv", "--without-pip", str(tmp_path / "venv")], cwd=tmp_path)
    run([*pip, "--require-hashes", "--requirement", str(CHECKOUT / "requirements.lock")], cwd=tmp_path)
    run([*pip, "--no-deps", "--no-index", str(wheel)], cwd=tmp_path)

    content = tmp_path / "elsewhere" / "content"
    shutil.copytree(CHECKOUT / "content", content)
    public = tmp_path / "out" / "public"
    public.parent.mkdir()
    program = [str(tmp_path / "venv" / "bin" / "trialpages"), "build", "--content", str(content), "--out", str(public)]
    run([*program, "--today", "2024-06-01"], cwd=tmp_path, env={"PYTHONPATH": ""})
    assert _files(public) == _files(built_website)


def _files(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()
    }

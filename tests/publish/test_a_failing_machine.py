"""Kills, full disks, read-only folders, two builds at once: the website is the old or the new one, whole."""

import contextlib
import errno
import os
import random
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.publish import Busy, publishing
from generator.publish.exchange import exchange
from tests.publish.trees import beside, fingerprint, publish, tree

ROOT = Path(__file__).parents[2]

OLD = {f"en/{number}/index.html": f"old {number} " * 50 for number in range(150)}
NEW = {f"en/{number}/index.html": f"new {number} " * 50 for number in range(30, 180)}

PUBLISH = """
import sys
from pathlib import Path
from tests.publish.test_a_failing_machine import NEW, OLD
from tests.publish.trees import publish
print("ready", flush=True)
publish(Path(sys.argv[1]), {"old": OLD, "new": NEW}[sys.argv[2]])
"""

HOLD = """
import sys
from pathlib import Path
from generator.publish import publishing
with publishing(Path(sys.argv[1])):
    print("ready", flush=True)
    sys.stdin.read()
"""


@contextlib.contextmanager
def running(script: str, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    """A child that has said that it is ready; it is killed at the end, however the test ends."""
    with subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
    ) as child:
        try:
            assert child.stdout is not None
            assert child.stdout.readline() == b"ready\n"
            yield child
        finally:
            child.kill()


def test_twenty_kills_leave_the_old_or_the_new_website_and_no_gap(tmp_path: Path) -> None:
    out = tmp_path / "public"
    publish(out, OLD)
    started = time.monotonic()
    publish(out, NEW)
    publish(out, OLD)
    usual = (time.monotonic() - started) / 2
    chance = random.Random(20240130)
    for number in range(20):
        target = "new" if tree(out) == OLD else "old"
        with running(PUBLISH, str(out), target) as child:
            deadline = time.monotonic() + usual * chance.uniform(0, 1.2)
            while time.monotonic() < deadline:
                assert (out / "en" / "100" / "index.html").read_text()[:3] in ("old", "new"), "a gap"
            child.send_signal(signal.SIGKILL)
            child.wait()
        assert tree(out) in (OLD, NEW), f"kill {number} left a mixed website"
    publish(out, NEW)
    assert tree(out) == NEW
    assert beside(out) == [], "the next build clears what kills left"


def test_a_second_build_is_refused_at_once_and_names_the_process(tmp_path: Path) -> None:
    with running(HOLD, str(tmp_path / "public")) as holder:
        with pytest.raises(Busy) as busy, publishing(tmp_path / "public"):
            pytest.fail("two builds at once")
        assert busy.value.process == str(holder.pid)
        assert beside(tmp_path / "public") == [f".public.stage-{holder.pid}"], "the other build's stage is left alone"


def test_the_lock_of_a_killed_process_blocks_nobody(tmp_path: Path) -> None:
    with running(HOLD, str(tmp_path / "public")) as holder:
        holder.send_signal(signal.SIGKILL)
        holder.wait()
    publish(tmp_path / "public", {"index.html": "home"})
    assert beside(tmp_path / "public") == []


@contextlib.contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[None]:
    """A file system of its own in a folder."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, check=False, capture_output=True).returncode != 0:
        pytest.skip("needs the right to mount a tmpfs")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def test_a_disk_that_fills_up_leaves_the_old_website(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 400):
        out = tmp_path / "disk" / "public"
        publish(out, {"index.html": "o" * 100_000})
        before = fingerprint(out)
        with pytest.raises(OSError, match="No space left") as failed:
            publish(out, {f"{number}.html": "n" * 20_000 for number in range(20)})
        assert failed.value.errno == errno.ENOSPC
        assert fingerprint(out) == before
        assert beside(out) == []


def test_a_read_only_disk_leaves_the_old_website(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 400):
        out = tmp_path / "disk" / "public"
        publish(out, {"index.html": "old"})
        subprocess.run(["mount", "-o", "remount,ro", str(tmp_path / "disk")], check=True)
        with pytest.raises(OSError, match="Read-only") as failed:
            publish(out, {"index.html": "new"})
        assert failed.value.errno == errno.EROFS
        assert tree(out) == {"index.html": "old"}


def test_a_write_that_fails_half_way_leaves_the_old_website(tmp_path: Path) -> None:
    # Needs no rights at all: the kernel refuses to write more than so many bytes to one file.
    out = tmp_path / "public"
    publish(out, {"index.html": "old"})
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, before[1]))
    try:
        with pytest.raises(OSError, match="too large"):
            publish(out, {"index.html": "new", "large.html": "x" * 20_000})
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert tree(out) == {"index.html": "old"}
    assert beside(out) == []


def test_a_stop_during_the_swap_comes_too_late(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The new website is already there: to say "stopped, nothing was published" would be wrong.
    def stop_and_exchange(stage: Path, public: Path, aside: Path) -> object:
        os.kill(os.getpid(), signal.SIGINT)
        return exchange(stage, public, aside)

    publish(tmp_path / "public", {"index.html": "old"})
    monkeypatch.setattr("generator.publish.publication.exchange", stop_and_exchange)
    publish(tmp_path / "public", {"index.html": "new"})
    assert tree(tmp_path / "public") == {"index.html": "new"}
    assert beside(tmp_path / "public") == []

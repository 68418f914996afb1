"""What holds for every test: how hypothesis searches, that CI skips nothing, and the website of content/, built once.

On a person's machine a test may skip when a tool (Java, Node) is not there: pytest says so in its summary. In CI the
same skip is a failure, for a check that does not run there runs nowhere.
"""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.golden.pages import build

# Two busy cores make single examples slow now and then: no deadline. In CI every run tries the same examples, so that
# a red build is red because of its commit; at home each run looks for new ones.
settings.register_profile("home", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("home"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "home")


@pytest.fixture(scope="session")
def built_website(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The website of content/ on a fixed date, as a maintainer builds it. To be looked at, never written to."""
    return build(tmp_path_factory.mktemp("website"))


def pytest_sessionfinish(session: pytest.Session) -> None:
    if _skipped_in_ci(session.config) and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    skipped = _skipped_in_ci(terminalreporter.config)
    if skipped:
        terminalreporter.write_line(
            f"In CI nothing may be skipped, but {skipped} tests were: see the list of them.", red=True
        )


def _skipped_in_ci(config: pytest.Config) -> int:
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    if not os.environ.get("CI") or reporter is None:
        return 0
    return len(reporter.stats.get("skipped", ()))

"""From a Page to the bytes of its file.

In: the folder templates/, the settings of the website, the words of every language; then one Page at a time. Out:
`OutputFile`, or `TemplateFailed` with a located Problem: never half a page. Never: decides what is on a page.

Everything is escaped by Jinja's autoescape, whatever the template is called; an undefined name is an error.
"""

import csv
import io
import json
import os
import re
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path
from types import CodeType
from typing import Protocol, cast

import jinja2
from jinja2.bccache import Bucket, BytecodeCache
from jinja2.ext import InternationalizationExtension

from generator.i18n import MissingMessage, Words
from generator.languages import Language
from generator.pages.assets import Assets, assets
from generator.pages.frame import frame
from generator.problems import Code, Place, Problem, Severity
from generator.website import CSV, JSON, TEXT, OutputFile, Page, Website

STYLESHEET = "site.css"
ICON = "icon.svg"

TEMPLATE_MISSING = Code(
    name="template-missing",
    severity=Severity.ERROR,
    why="A page asks for a template that is not there, so the page cannot be made.",
    fix="Put the file back into templates/, or correct its name where it is used.",
)
TEMPLATE_SYNTAX = Code(
    name="template-syntax",
    severity=Severity.ERROR,
    why="A template that cannot be read would leave its pages out of the website.",
    fix="Correct the named line of the template; usually a block or a bracket is not closed.",
)
TEMPLATE_FAILED = Code(
    name="template-failed",
    severity=Severity.ERROR,
    why="A template uses a name that its page does not have. The page would be published with a hole in it.",
    fix="Correct the name in the template, or add the value to the page's view under generator/pages/.",
)
CODES = (TEMPLATE_MISSING, TEMPLATE_SYNTAX, TEMPLATE_FAILED)

_SAFE_ADDRESS = re.compile(r"/(?:[A-Za-z0-9_][A-Za-z0-9._-]*/)*(?:[A-Za-z0-9_][A-Za-z0-9._-]*)?")


class TemplateFailed(Exception):  # it says what happened
    """A page could not be rendered; `problem` says which template and line is wrong."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.as_text())
        self.problem = problem


class Renderer:
    """Renders pages; templates are compiled once each, when they are first used."""

    def __init__(self, templates: Path, website: Website, all_words: tuple[Words, ...]) -> None:
        """Raises `TemplateFailed` when the stylesheet or the icon cannot be read."""
        self._templates = templates
        self._website = website
        self._all_words = all_words
        self.assets = self._read_assets()
        """What every page links; it has to be published too (`pages.assets.asset_pages`)."""
        code = _CompiledOnce()
        self._environments = {words.language.code: _environment(templates, words, code) for words in all_words}

    def render(self, page: Page) -> OutputFile:
        """The file of a page. Raises `TemplateFailed`."""
        if page.template == JSON:
            text = json.dumps(page.view, sort_keys=True, ensure_ascii=False, indent=1) + "\n"
        elif page.template == CSV:
            text = _csv(cast("Iterable[Iterable[object]]", page.view))
        elif page.template == TEXT:
            text = str(page.view)
        else:
            text = self._from_template(page)
        return OutputFile(path=output_path(page), data=text.encode(), source=page.source)

    def _from_template(self, page: Page) -> str:
        words = self._words(page.language)
        environment = self._environments[words.language.code]
        try:
            template = environment.get_template(page.template)
            return template.render(
                page=page,
                view=page.view,
                frame=frame(self._website, page, words, self.assets),
                words=words,
                all_words=self._all_words,
            )
        except MissingMessage as missing:
            raise TemplateFailed(missing.problem()) from missing
        except jinja2.TemplateSyntaxError as error:
            place = Place(file=_shown(Path(error.filename or page.template)), line=error.lineno)
            raise TemplateFailed(_syntax_problem(place, error.message or "")) from error
        except UnicodeDecodeError as error:
            raise TemplateFailed(_not_utf8(self._templates)) from error
        except Exception as error:
            place = self._place(error)
            if isinstance(error, jinja2.TemplateNotFound):
                raise TemplateFailed(_missing_problem(place, self._templates / str(error.name))) from error
            if not place.file:
                raise
            raise TemplateFailed(_failed_problem(place, error)) from error

    def _words(self, language: Language | None) -> Words:
        """A page in all languages gets the words of the first one and marks the rest of its text itself."""
        return next((words for words in self._all_words if words.language is language), self._all_words[0])

    def _place(self, error: Exception) -> Place:
        """The last line of a template that Python was in; an undefined name carries no place of its own."""
        root = str(self._templates)
        for step in reversed(traceback.extract_tb(error.__traceback__)):
            if step.filename.startswith(root):
                return Place(file=_shown(Path(step.filename)), line=step.lineno or 0)
        return Place()

    def _read_assets(self) -> Assets:
        texts = []
        for name in (STYLESHEET, ICON):
            try:
                texts.append((self._templates / name).read_text(encoding="utf-8"))
            except OSError as error:
                raise TemplateFailed(_missing_problem(Place(), self._templates / name)) from error
            except UnicodeDecodeError as error:
                raise TemplateFailed(_not_utf8(self._templates)) from error
        stylesheet, icon = texts
        return assets(stylesheet=stylesheet, icon=icon, brand=self._website.brand_colour, all_words=self._all_words)


def output_path(page: Page) -> str:
    """Where the file of a page lies in the output folder. ValueError for an address that could leave it."""
    if not _SAFE_ADDRESS.fullmatch(page.url):
        raise ValueError(f"{page.url!r} is no address of ours")
    if page.template == TEXT and (page.url.endswith("/") or page.url.endswith(".html")):
        raise ValueError(f"{page.url} is HTML and has no template, so nothing would be escaped")
    path = page.url.removeprefix("/")
    return f"{path}index.html" if page.url.endswith("/") else path


class _CompiledOnce(BytecodeCache):
    """The same compiled templates for every language, in memory."""

    def __init__(self) -> None:
        self._code: dict[str, CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._code.get(bucket.key)

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.code is not None:
            self._code[bucket.key] = bucket.code


class _Installable(Protocol):
    """What the i18n extension adds to an environment at run time."""

    install_gettext_callables: Callable[..., None]


def _environment(templates: Path, words: Words, code: BytecodeCache) -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        bytecode_cache=code,
        extensions=[InternationalizationExtension],
    )
    translations = words.translations
    install = cast("_Installable", environment).install_gettext_callables
    install(
        translations.gettext,
        translations.ngettext,
        newstyle=True,
        pgettext=translations.pgettext,
        npgettext=translations.npgettext,
    )
    return environment


def _csv(rows: Iterable[Iterable[object]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def _shown(path: Path) -> str:
    """As somebody in the current folder would type it."""
    relative = os.path.relpath(path)
    return (str(path) if relative.startswith("..") else relative).replace(os.sep, "/")


def _missing_problem(place: Place, path: Path) -> Problem:
    return Problem(
        code=TEMPLATE_MISSING,
        place=place if place.file else Place(file=_shown(path)),
        message=f"the template {_shown(path)} is missing.",
        remedy="Put the file back, or correct its name where it is used.",
    )


def _syntax_problem(place: Place, said: str) -> Problem:
    return Problem(
        code=TEMPLATE_SYNTAX,
        place=place,
        message=f"the template cannot be read: {said.rstrip('.')}.",
        remedy="Correct this line.",
    )


def _not_utf8(templates: Path) -> Problem:
    """The first template that is not UTF-8: Jinja does not say which one it could not read."""
    for path in sorted(path for path in templates.rglob("*") if path.is_file()):
        data = path.read_bytes()
        try:
            data.decode("utf-8")
        except UnicodeDecodeError as error:
            place = Place(file=_shown(path), line=data.count(b"\n", 0, error.start) + 1)
            return _syntax_problem(place, f"byte {data[error.start]:#04x} is not UTF-8")
    raise AssertionError("a template was not UTF-8, and now all of them are")


def _failed_problem(place: Place, error: Exception) -> Problem:
    return Problem(
        code=TEMPLATE_FAILED,
        place=place,
        message=f"a page cannot be made from this line: {str(error).rstrip('.')}.",
        remedy="Correct the name in this line, or give the page's view this value.",
    )

"""The verbs of the house, each in an environment of its own.

`nox -l` lists them, `nox` alone runs what a change has to pass, `nox -s VERB -- ARGUMENTS` runs one, and `-R` runs it
again without installing anything. `.ci/run` runs all of them but `newest`, `linear` and `release`.
"""

import hashlib
import os
import re
import shutil
import tempfile
import tomllib
from pathlib import Path

import nox

nox.needs_version = ">=2025.5"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.sessions = ["lint", "types", "tests", "docs"]

ROOT = Path(__file__).parent
SHARED = Path(os.environ.get("HERALDPARSE_SHARED", ROOT.parent / "shared"))
"""The annotated pages and their scorer, which are no part of the project."""
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests; arguments are pytest's."""
    session.install("-e", ".[test]")
    session.run("pytest", *session.posargs)


@nox.session
def coverage(session: nox.Session) -> None:
    """Run the tests, and fail where less of the code runs than pyproject.toml asks for."""
    session.install("-e", ".[test]")
    session.run("pytest", "--cov", "--cov-report=term-missing:skip-covered", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Look for what ruff objects to, in code and form."""
    session.install("ruff>=0.14")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Check the code with mypy, the public API with mypy and pyright, and that each public type is complete."""
    session.install("-e", ".[lint]")
    session.run("mypy", "src", "tests", "docs", "noxfile.py")
    session.run("basedpyright")
    # lxml, pyarrow and their like are not ours to complete
    session.run("basedpyright", "--verifytypes", "heraldparse", "--ignoreexternal")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation into site/, where a warning is an error, and run what is said in it."""
    session.install("-e", ".[docs,test]")
    session.run("mkdocs", "build", "--strict")
    session.run("pytest", "tests/test_docs.py", *session.posargs)


@nox.session
def minimum(session: nox.Session) -> None:
    """Run the tests with the oldest versions that pyproject.toml allows."""
    session.install("uv")
    python = str(Path(session.virtualenv.bin) / "python")
    session.run("uv", "pip", "install", "--python", python, "--quiet", "--resolution=lowest-direct", "-e", ".[test]")
    session.run("pytest", *session.posargs)


@nox.session
def newest(session: nox.Session) -> None:
    """Run the tests with the newest versions there are, those before a release too."""
    session.install("--pre", "--upgrade", "-e", ".[test]")
    session.run("pytest", *session.posargs)


@nox.session
def wheel(session: nox.Session) -> None:
    """Build the packages, and run the tests of the source package on the installed wheel, without src/."""
    session.install("build[uv]" if shutil.which("uv") else "build", "twine")
    with tempfile.TemporaryDirectory() as folder:
        session.run("python", "-m", "build", "--outdir", folder, silent=True)
        built = sorted(map(str, Path(folder).iterdir()), reverse=True)  # *.tar.gz, *.whl
        session.run("twine", "check", "--strict", *built)
        shutil.unpack_archive(built[0], folder, filter="data")
        (tree,) = (path for path in Path(folder).iterdir() if path.is_dir())
        shutil.rmtree(tree / "src")
        session.install(f"{built[1]}[test]")
        session.chdir(tree)
        # tests/test_docs.py is about the files of a clone
        session.run("pytest", "--pyargs", "tests", "heraldparse", "--ignore=tests/test_docs.py", *session.posargs)


@nox.session
def engines(session: nox.Session) -> None:
    """Run the tests on Spark (which needs Java) and Ray."""
    session.install("-e", ".[test,spark,ray]")
    files = session.posargs or ["tests/test_spark.py", "tests/test_ray.py"]
    session.run("pytest", "-m", "engine", "-n", "0", *files)


@nox.session
def browser(session: nox.Session) -> None:
    """Open the report in Chromium, and have axe-core, of npm, look at it; none of it may be skipped."""
    if not any(map(shutil.which, CHROMIUM)) or not shutil.which("npm"):
        session.error("Chromium and npm have to be installed")
    session.install("-e", ".[test,browser]")
    axe = Path(session.create_tmp())
    session.run("npm", "install", "--silent", "--prefix", str(axe), "axe-core@4", external=True)
    session.env["HERALDPARSE_AXE"] = str(axe / "node_modules/axe-core/axe.min.js")
    session.env["HERALDPARSE_BROWSER_TESTS"] = "must-run"
    session.run("pytest", "-n", "0", "tests/report/test_report_in_browser.py", *session.posargs)


@nox.session
def fuzz(session: nox.Session) -> None:
    """Feed changed pages to the parser for half a minute, or by other options of libFuzzer."""
    session.install("-e", ".")
    session.install("--only-binary=:all:", "atheris")
    options = session.posargs or ["-max_total_time=30", "-verbosity=0"]
    session.run("python", "fuzz/fuzz_parse.py", "-dict=fuzz/html.dict", "-artifact_prefix=fuzz/", *options)


@nox.session
def quality(session: nox.Session) -> None:
    """Score the annotated pages and the printed ones; no figure may be below its floor."""
    for needed in (SHARED / "quality/score.py", SHARED / "renderings/check.py"):
        if not needed.exists():
            session.error(f"{needed} is not there; HERALDPARSE_SHARED names the folder of the annotated pages")
    session.install("-e", ".")
    session.run("python", "benchmarks/quality.py", "--scorer", str(SHARED / "quality/score.py"), *session.posargs)
    session.run("python", str(SHARED / "renderings/check.py"), "--floor", "100")


@nox.session
def linear(session: nox.Session) -> None:
    """Measure whether twice the page is at most 2.3 times the work: ten minutes, on a quiet machine."""
    session.install("-e", ".")
    session.run("python", "benchmarks/linear.py", *session.posargs)


@nox.session
def release(session: nox.Session) -> None:
    """Build a version twice, compare the packages byte for byte, and tag it: `-- 0.2.0`, or `-- 0.2.0 --dry-run`."""
    version, *options = session.posargs or [""]
    if wrong := complaints(session, version):
        session.error("; ".join(wrong))
    session.install("build")
    session.env["SOURCE_DATE_EPOCH"] = git(session, "log", "-1", "--format=%ct")
    builds = [build(session, Path(session.create_tmp()) / name) for name in ("first", "second")]
    if builds[0] != builds[1]:
        session.error(f"two builds differ: {builds[0]}, {builds[1]}")
    shutil.copytree(Path(session.create_tmp()) / "first/dist", ROOT / "dist", dirs_exist_ok=True)
    for name, digest in builds[0].items():
        session.log(f"dist/{name} sha256:{digest}")
    if "--dry-run" not in options:
        git(session, "tag", "--annotate", f"v{version}", "--message", f"heraldparse {version}")
        session.log(f"tagged v{version}; CONTRIBUTING.md says how to publish it")


def complaints(session: nox.Session, version: str) -> list[str]:
    """What keeps this commit from being released as a version."""
    said = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    unreleased = changes.partition("## [Unreleased]")[2].partition("\n## [")[0].strip()
    return [
        complaint
        for complaint, holds in {
            "no version was given, as in 0.2.0": not re.fullmatch(r"\d+\.\d+\.\d+", version),
            "there are changes that are not committed": git(session, "status", "--porcelain"),
            f"pyproject.toml says {said}": said != version,
            f"CHANGELOG.md has no section [{version}] with a date": not re.search(
                rf"^## \[{re.escape(version)}\] - \d{{4}}-\d\d-\d\d$", changes, re.MULTILINE
            ),
            "CHANGELOG.md has entries under [Unreleased]": unreleased,
            f"the tag v{version} exists": git(session, "tag", "--list", f"v{version}"),
        }.items()
        if holds
    ]


def build(session: nox.Session, folder: Path) -> dict[str, str]:
    """Build both packages from a clone of this commit; their names and digests."""
    shutil.rmtree(folder, ignore_errors=True)
    git(session, "clone", "--quiet", str(ROOT), str(folder))
    session.run("python", "-m", "build", str(folder), silent=True)
    packages = sorted((folder / "dist").iterdir())
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in packages}


def git(session: nox.Session, *arguments: str) -> str:
    """What git says."""
    return str(session.run("git", *arguments, external=True, silent=True) or "").strip()

"""Where pages come from: files, folders, patterns, archives and crawls."""

from heraldparse.sources.files import find_files, read_sources

__all__ = ["find_files", "read_sources"]

"""A page in other forms: Markdown, plain text, schema.org JSON-LD, and the JSON Schema of the models.

Each function is pure. Text of a page is text in every form: it never becomes mark-up, a link or a command.
"""

from heraldparse.export.jsonld import to_jsonld
from heraldparse.export.markdown import to_markdown
from heraldparse.export.schema import json_schema
from heraldparse.export.text import to_text

__all__ = ["json_schema", "to_jsonld", "to_markdown", "to_text"]

"""The JSON Schema of the models."""

from typing import Any

from heraldparse.models import Page


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of what `Page.model_dump_json` writes; each field has a description.

    A new dictionary each time. A time without a zone is written without an offset.

    Example:
        >>> json_schema()["properties"]["article"]["description"]
        'The story; None where the page has none.'
    """
    schema = Page.model_json_schema(mode="serialization")
    for model in (schema, *schema["$defs"].values()):
        model["description"] = _words(model["description"].partition("\n\nExample:")[0])
        for field in model.get("properties", {}).values():
            field["description"] = _words(field["description"])
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def _words(text: str) -> str:
    """A text without the line breaks of the source."""
    return " ".join(text.split())

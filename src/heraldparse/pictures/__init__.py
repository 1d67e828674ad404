"""The pictures of a story, with caption and credit."""

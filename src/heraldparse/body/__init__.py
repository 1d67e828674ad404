"""The text of a story, as blocks, and how it ends."""

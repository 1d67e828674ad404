"""The inspection report: one HTML file that shows a page and what was found on it."""

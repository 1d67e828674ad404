"""Where each value of a page came from, and what became of each piece of the page."""

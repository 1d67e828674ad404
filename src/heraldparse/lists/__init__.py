"""The lists of a page: what is read most, what is related, and the entries of list and home pages."""

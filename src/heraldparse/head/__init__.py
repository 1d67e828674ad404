"""The head of a story: headline, byline, dates, topics, each decided between what is printed and what is stated.

`lines` reads what stands around the headline. `headline`, `moments`, `writers`, `sections`, `topics` and `descriptions`
decide. `dates_elsewhere` and `authors_elsewhere` look at the rest of the page where the head does not tell. Each of the
others knows one kind of line, of name or of heading.
"""

"""The head of a story: headline, byline, dates, topics, each decided between what is printed and what is stated."""

"""The page as a flat sequence of blocks, and what the names of elements say of them."""

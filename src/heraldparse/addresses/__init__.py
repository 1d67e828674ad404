"""Addresses: complete and safe, and what they say about a story or a picture. Nothing here opens one."""

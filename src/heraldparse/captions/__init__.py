"""Text to caption and credit of a picture. Knows no mark-up."""

from heraldparse.captions.split import Caption, is_credit, reads_as_caption, split_caption, strip_credit_label, undouble

__all__ = ["Caption", "is_credit", "reads_as_caption", "split_caption", "strip_credit_label", "undouble"]

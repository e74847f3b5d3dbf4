"""Danvan: the yearly plan of công tác dân vận chính quyền, from the signed plan to the signed report."""

__version__ = "0.1.0"

"""PDF files with text: from printed letters to paragraphs, in a process of its own (`reader` starts it, `child` is it)."""

"""The passes that turn the paragraphs of a plan into a draft plan."""

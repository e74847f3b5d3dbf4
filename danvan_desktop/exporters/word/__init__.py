"""The documents of the program: frozen figures in, neutral blocks out."""

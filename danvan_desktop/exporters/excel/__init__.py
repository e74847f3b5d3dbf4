"""Excel sheets: frozen figures in, workbooks with live sums out."""

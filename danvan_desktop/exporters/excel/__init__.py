"""Excel workbooks, one module a workbook."""

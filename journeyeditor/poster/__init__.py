"""Drawing + paper -> PDF, with reportlab. The only room that knows reportlab."""

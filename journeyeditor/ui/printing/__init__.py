"""Pages of posters on a printer, at true size. Loaded when somebody prints, not before."""

"""Pictures from strangers: opened within bounds, and made small and plain. Knows no maps, no Qt."""

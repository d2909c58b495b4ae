"""Presenter mode: the journey told to a room, stage by stage, with its findings last."""

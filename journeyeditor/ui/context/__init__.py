"""The menus that open with a right click, or with the Menu key: on the map and on the lists."""
